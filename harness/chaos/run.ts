/** One life of a browser: steps by a seed, each followed by every check. */
import { createRandom } from '../../lib/review/trial/random.ts';
import { rest } from '../feed.ts';
import { total } from '../ledger.ts';
import { type Act, actions, answer, open, type Random, wake } from './actions.ts';
import { faults } from './faults.ts';
import { throughFile } from './file.ts';
import { check, INVARIANTS } from './invariants.ts';
import { look } from './look.ts';
import { until, World } from './world.ts';

export interface Life {
  seed: number;
  /** what was done, in order */
  steps: string[];
  faults: number;
  /** what did not hold; empty in a good life */
  broken: string[];
}

/** Every third step is a fault. */
const FAULT_SHARE = 0.34;
/** A file is saved and brought in again after so many steps. */
const FILE_EVERY = 12;
/** A step that takes longer hangs. */
const STEP_MS = 45_000;
/** What was said is written by then, and the popup has drawn it: a check that fails sooner is asked again. */
const SETTLE_S = 8;

/** @param seconds how long it lasts @param onStep hears what was done */
export async function live(seed: number, seconds: number, onStep: (line: string) => void = () => {}): Promise<Life> {
  const life: Life = { seed, steps: [], faults: 0, broken: [] };
  const note = (line: string) => {
    life.steps.push(line);
    onStep(line);
  };
  const world = await World.start();
  /** faults that last, and after how many steps they end */
  const lasting: { name: string; left: number }[] = [];
  const ending = performance.now() + seconds * 1000;
  try {
    for (let step = 0; performance.now() < ending && life.broken.length === 0; step += 1) {
      const random = createRandom(seed * 1000 + step);
      for (const one of [...lasting]) {
        one.left -= 1;
        if (one.left > 0) continue;
        lasting.splice(lasting.indexOf(one), 1);
        await faults[one.name]?.end?.(world);
        note(`  ends: ${one.name}`);
      }
      const answered = await inTime(answer(world, random), 'answering what stands over the page');
      if (answered) note(answered);
      const isFault = random() < FAULT_SHARE;
      const name = draw(isFault ? faults : actions, random);
      const act: Act = (isFault ? faults[name] : actions[name])?.act as Act;
      note(`${isFault ? '! ' : '  '}${await inTime(act(world, random), name)}`);
      if (isFault) life.faults += 1;
      if (isFault && faults[name]?.end && !lasting.some((one) => one.name === name))
        lasting.push({ name, left: 1 + Math.floor(random() * 3) });
      life.broken.push(...(await settle(world)));
      if (step % FILE_EVERY === FILE_EVERY - 1 && lasting.length === 0)
        life.broken.push(...(await inTime(throughFile(world), 'a file')));
    }
    for (const { name } of lasting) await faults[name]?.end?.(world);
    if (life.broken.length === 0) life.broken.push(...(await inTime(goesOn(world), 'a calm end', 2 * STEP_MS)));
  } catch (error) {
    life.broken.push(
      String((error as Error).stack ?? error)
        .split('\n')
        .slice(0, 6)
        .join('\n'),
    );
  } finally {
    await world.feed.close().catch(() => undefined);
  }
  return life;
}

/** @returns what does not hold, once what was said has had time to arrive */
async function settle(world: World): Promise<string[]> {
  const end = performance.now() + SETTLE_S * 1000;
  for (;;) {
    const broken = check(await look(world));
    if (broken.length === 0 || performance.now() > end) return broken;
    await rest(250);
  }
}

/** With every fault over, a feed that is read counts as it always did. */
async function goesOn(world: World): Promise<string[]> {
  if (world.paused) await wake(world);
  await world.feed.enough.choose({ installedAt: 1, exact: true });
  await world.grant('instagram');
  while (world.tabs.length > 0) await world.drop(world.front);
  const tab = await open(world, 'instagram', 'feed');
  const sum = async () => total(await world.feed.enough.exposures());
  const before = await sum();
  const grown = until(async () => (await sum()) > before + 3, 'a feed that counts, after all of it', 25);
  await Promise.all([grown, tab.visit.scrollFor(8)]);
  return [...(await settle(world)), ...(await throughFile(world))];
}

function draw(from: Record<string, { weight: number }>, random: Random): string {
  const entries = Object.entries(from);
  let at = random() * entries.reduce((sum, [, { weight }]) => sum + weight, 0);
  for (const [name, { weight }] of entries) {
    at -= weight;
    if (at < 0) return name;
  }
  return entries[0]?.[0] as string;
}

function inTime<Result>(work: Promise<Result>, what: string, most = STEP_MS): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`"${what}" took longer than ${most / 1000} s.`)), most);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export const CHECKS = Object.keys(INVARIANTS).length;
