/** `ENOUGH_BROWSER=firefox node scripts/try-package.ts <folder>`: installs an unpacked package in a real browser and uses it once, as a
 *  person does in their first minute. Says what was seen; exit 1 where something is not as it should be. */
import { Feed, rest } from '../harness/feed.ts';
import { reads } from '../harness/pages.ts';

declare const chrome: typeof import('webextension-polyfill');

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? That of an unpacked package.');

let failed = 0;
const check = (what: string, holds: boolean): void => {
  console.log(`  ${holds ? 'yes' : 'NO '}  ${what}`);
  if (!holds) failed += 1;
};

const hasToday = (): boolean => document.querySelector('[data-row="today"]') !== null;

/** Asks until it is so. @returns whether it was, in that time */
async function within(ms: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await rest(50)) if (await isSo()) return true;
  return false;
}

const feed = await Feed.start({ build: folder });
try {
  const { enough } = feed;
  const origins = () => enough.inside(async () => (await chrome.permissions.getAll()).origins ?? []);
  check('it may go on no site before a person says so', (await origins()).length === 0);
  await feed.turnOn('instagram');
  const asked = enough.relay.asked.length;
  const visit = await feed.open('instagram');
  await visit.scrollFor(4);
  await visit.go('messages');
  await enough.settled((rows) => rows.length > 0);
  const rows = await enough.exposures();
  const seconds = rows.reduce((sum, { start, end }) => sum + (end - start) / 1000, 0);
  check(`four seconds on a feed are ${seconds.toFixed(1)} s in the ledger`, seconds > 3 && seconds < 5);
  check('messages are not in it', rows.length > 0 && rows.every(({ surface }) => surface === 'feed'));
  const popup = await enough.browser.popup(visit.page);
  check('the popup opens over the page, with today in it', await within(10_000, () => popup.evaluate(hasToday)));
  await popup.close();
  const help = await enough.browser.own('help.html');
  await reads(help, 'Talk to someone');
  check('"Talk to someone" opens', true);
  const others = enough.relay.asked.slice(asked).filter((host) => host !== 'www.instagram.com:443');
  check(`no host was asked for anything but the page itself ${others.join(' ')}`, others.length === 0);
} finally {
  await feed.close();
}
process.exitCode = failed > 0 ? 1 : 0;
