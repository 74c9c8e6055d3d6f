/** A file that is saved and brought in again changes nothing. */
import type { Exposure, KeptClaim } from '../../lib/ledger/types.ts';
import { bring, save } from '../files.ts';
import { openIn, press, reads } from '../pages.ts';
import { changedByFile } from './invariants.ts';
import type { World } from './world.ts';

/** @returns what is otherwise afterwards */
export async function throughFile(world: World): Promise<string[]> {
  const { enough } = world.feed;
  const before = world.front;
  const page = await openIn(enough, 'options.html');
  world.shows('nothing');
  page.on('pageerror', (error) => world.errors.push(`options: ${String(error)}`));
  await enough.settled();
  const was = await enough.exposures();
  const file = JSON.parse(await save(page)) as {
    stores: { exposures: Exposure[]; claims: KeptClaim[] };
  };
  await bring(page);
  await reads(page, 'What this file would add');
  await press(page, 'Bring it in');
  await reads(page, 'Done.');
  const is = await enough.exposures();
  world.mayCount(); // as a tab closes, the browser may put any other in front for a moment
  await page.close();
  await before?.visit.page.bringToFront();
  world.shows(before?.screen ?? 'nothing');
  return changedByFile(was, file.stores, is).map((line) => `a file changes nothing: ${line}`);
}
