/** Cross-validation: each fifth of the lines is judged by models that never saw it. Lines from frames are taught and not judged. */
import { unmask } from '../../lib/content/find/masked.ts';
import { hasSign } from '../../lib/content/find/signs.ts';
import type { Learned, Seen } from './learn.ts';
import type { Line } from './lines.ts';
import { hopelessness, learnHopeless, learnRanking, type Models, rank } from './models.ts';
import { foldsOf } from './random.ts';

const FOLDS = 5;
const OFFERED = 4;

type Known = Line & { seen: Seen; heard: Seen };
type Judged = Known & { scores: number[]; nothing: number; hopeless: number };

/** @param each prints the lines that were misjudged */
export function crossValidate(lines: readonly Known[], classes: readonly string[], each: boolean): void {
  const fold = foldsOf(lines.length, FOLDS);
  const judged: Judged[] = [];
  for (let k = 0; k < FOLDS; k++) {
    const taught = lines.filter(({ framed }, i) => framed || fold[i] !== k);
    const [models, hopeless]: [Models, Learned] = [learnRanking(taught, classes), learnHopeless(taught)];
    for (const [i, line] of lines.entries())
      if (fold[i] === k && !line.framed)
        judged.push({ ...line, ...rank(line.seen, models), hopeless: hopelessness(line.heard, hopeless) });
  }
  const of = (role: Line['role']) => judged.filter((line) => line.role === role);
  const place = ({ scores, from }: Judged) => {
    const own = scores[classes.indexOf(from)] as number;
    return scores.filter((score) => score > own).length;
  };
  const patterns = of('patterns');
  print('pattern among four', patterns, (line) => place(line) < OFFERED);
  print('pattern first', patterns, (line) => place(line) === 0);
  for (const share of [0.65, 0.7, 0.75, 0.8]) {
    const limit = quantile(
      of('nothing').map(({ nothing }) => nothing),
      share,
    );
    print(
      `offered nothing at ${limit.toFixed(2)}, where ${share * 100} % of "nothing" are`,
      patterns,
      (line) => line.nothing >= limit,
    );
  }
  for (const limit of [-1, -0.5, 0, 0.5, 1]) {
    const alarm = (line: Judged) => hasSign(unmask(line.text)) || line.hopeless >= limit;
    for (const role of ['hopeless', 'patterns', 'low', 'everyday', 'nothing'] as const)
      print(`support at ${limit}: ${role}`, of(role), alarm);
  }
  for (const from of new Set(of('hopeless').map((line) => line.from)))
    print(
      `support at 0: hopeless/${from}`,
      of('hopeless').filter((line) => line.from === from),
      (line) => hasSign(unmask(line.text)) || line.hopeless >= 0,
    );
  if (!each) return;
  for (const line of patterns)
    if (place(line) >= OFFERED) console.log(`${line.from} at ${place(line) + 1}: ${line.text}`);
  for (const line of judged)
    if ((hasSign(unmask(line.text)) || line.hopeless >= 0) !== (line.role === 'hopeless'))
      console.log(`${line.role}, ${line.hopeless.toFixed(1)}: ${line.text}`);
}

const print = (what: string, lines: readonly Judged[], test: (line: Judged) => boolean): void =>
  console.log(`${what}: ${((100 * lines.filter(test).length) / lines.length).toFixed(1)} % of ${lines.length}`);

/** The limit from which on such a share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => b - a)[Math.floor(share * values.length)] as number;
