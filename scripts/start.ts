/** `npm start`: builds, finds a browser or installs one, and shows Enough at work on the practice feed. Where there is a
 *  screen a window stays open; where there is none a short tour is played, and what was recorded stands beside what it did. */
import { fileURLToPath } from 'node:url';
import { build } from '../harness/builds.ts';
import { anyKind, needBrowser } from '../harness/find-browsers.ts';
import { findScreen } from './start/screen.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = fileURLToPath(new URL('../.tour/', import.meta.url));

async function start(): Promise<void> {
  const kind = anyKind();
  const path = needBrowser(kind);
  console.log(`Building Enough for ${path}.`);
  await build(root, [kind], ['real']);
  // the harness drives the browser that this names, and looks for it as it is loaded
  process.env.ENOUGH_BROWSER = kind;
  const { startPracticeFeed } = await import('../harness/practice-feed/server.ts');
  const feed = await startPracticeFeed();
  try {
    const screen = findScreen();
    if (screen) {
      const { openWindow } = await import('./start/window.ts');
      if (await openWindow(feed.port, screen, console.log)) return;
      console.log('No window could be opened on that screen, so this is the tour that needs none.');
    }
    await playTour(feed.port);
  } finally {
    await feed.close();
  }
}

async function playTour(site: number): Promise<void> {
  const { tour } = await import('./start/tour.ts');
  console.log('A short tour of the practice feed, headless, through the real extension:');
  const { lines, missed, fits } = await tour({ site }, pictures, console.log);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`Pictures are in ${pictures}`);
  for (const one of missed) console.log(`No picture of ${one}`);
  if (!fits || missed.length > 0) process.exitCode = 1;
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
