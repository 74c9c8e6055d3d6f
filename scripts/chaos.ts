/** `npm run chaos`: random use under random faults, each life by a seed; every check after every step. Exit 1 where one fails.
 *
 *    --seed 1            the first life's seed; the next has the next number
 *    --minutes 10        how long to go on beginning lives; without it, one life
 *    --browser chromium  or firefox
 *    --seconds 60        how long a life lasts
 *    --kept              the seeds of harness/chaos/kept-seeds.ts, a life each
 *    --built             the build that is there already
 *    --quiet             a line a life, not one a step */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../harness/builds.ts';
import type { Life } from '../harness/chaos/run.ts';
import { type Kind, needBrowser } from '../harness/find-browsers.ts';

/** A life that broke is lived so often again: what breaks each time is a fault, what breaks once may be a race. */
const AGAIN = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '0' },
    browser: { type: 'string', default: 'chromium' },
    seconds: { type: 'string', default: '60' },
    kept: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});
const kind = values.browser as Kind;
if (kind !== 'chromium' && kind !== 'firefox') throw new Error('Which browser? chromium or firefox.');
needBrowser(kind);
if (!values.built) await build(root, [kind], ['e2e']);
process.env.ENOUGH_BROWSER = kind;
const { KEPT_SEEDS } = await import('../harness/chaos/kept-seeds.ts');
const { live, CHECKS } = await import('../harness/chaos/run.ts');

const seconds = Number(values.seconds);
const ending = performance.now() + Number(values.minutes) * 60_000;
const lives: Life[] = [];
const say = (line: string) => values.quiet || console.log(line);

for (const seed of seeds()) {
  say(`seed ${seed}`);
  const life = await live(seed, seconds, say);
  lives.push(life);
  console.log(`seed ${seed}: ${life.steps.length} steps, ${life.faults} faults, ${life.broken.length} broken`);
  if (life.broken.length === 0) continue;
  for (const line of life.broken) console.log(`  ${line}`);
  const again: Life[] = [];
  for (let i = 0; i < AGAIN; i += 1) again.push(await live(seed, seconds));
  const broke = again.filter(({ broken }) => broken.length > 0).length;
  console.log(`  again ${AGAIN} times: broken ${broke} times`);
  const folder = `${root}.chaos`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${kind}-${seed}.json`, JSON.stringify([life, ...again], null, 2));
}

function* seeds(): Generator<number> {
  if (values.kept) yield* KEPT_SEEDS[kind];
  else for (let seed = Number(values.seed); lives.length === 0 || performance.now() < ending; seed += 1) yield seed;
}

const sum = (of: (life: Life) => number) => lives.reduce((all, life) => all + of(life), 0);
const broken = lives.filter((life) => life.broken.length > 0).map(({ seed }) => seed);
console.log(
  `${kind}: ${lives.length} lives, ${sum(({ steps }) => steps.length)} steps, ${sum((life) => life.faults)} faults, ` +
    `${CHECKS} checks after each; ${broken.length === 0 ? 'nothing broke' : `broken: seeds ${broken.join(', ')}`}`,
);
process.exitCode = broken.length > 0 ? 1 : 0;
