/** `node scripts/store-pictures.ts`: plays the tour of `npm start` and takes the stores' pictures into `store/en/pictures`. It needs
 *  `npm run build` before it. */
import { fileURLToPath } from 'node:url';
import { startPracticeFeed } from '../harness/practice-feed/server.ts';
import { takeStorePictures } from './start/store-pictures.ts';
import { tour } from './start/tour.ts';

const folder = fileURLToPath(new URL('../store/en/pictures/', import.meta.url));
const feed = await startPracticeFeed();
try {
  const { missed } = await tour({ site: feed.port, pace: 2 }, folder, console.log, takeStorePictures);
  for (const one of missed) console.error(`No picture of ${one}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await feed.close();
}
