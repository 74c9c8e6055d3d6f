/** Why a person came, whether they planned minutes, and how visits left them: read back where there are answers enough. */
import { PURPOSES, type Purpose } from '../../nudges/types.ts';
import { FEELINGS } from '../../rules/kinds.ts';
import type { Felt } from './types.ts';

/** Under so many answers of one kind there is nothing to tell. */
export const MIN_ANSWERS = 8;
/** Answers of so many days are looked at: what a person says of a visit rarely comes to eight in one week. */
export const REASON_DAYS = 56;
/** More sentences than this would be a table. */
const MOST_LINES = 3;
const MAJORITY = 0.5;

/** One visit that was answered for. */
export interface AnsweredVisit {
  network: string;
  /** said at the door */
  purpose?: Purpose;
  /** minutes were planned */
  planned: boolean;
  felt: Felt;
}

/** What is said of one kind of visit; without a purpose, of all that had planned minutes.
 *  `felt`: the one answer that more than half gave; otherwise all that were given, in their order. */
export interface ReasonLine {
  says: 'reason';
  purpose?: Purpose;
  planned: boolean;
  felt: Felt[];
}

/** The kinds with the most answers; those that left a person heavier stand last, since a way on stands below them. */
export function reasonLines(visits: readonly AnsweredVisit[]): ReasonLine[] {
  const kinds: { line: ReasonLine; answers: number }[] = [];
  const add = (all: readonly AnsweredVisit[], of: Pick<ReasonLine, 'purpose' | 'planned'>) => {
    if (all.length >= MIN_ANSWERS)
      kinds.push({ line: { says: 'reason', ...of, felt: howTheyLeft(all) }, answers: all.length });
  };
  for (const purpose of PURPOSES) {
    const came = visits.filter((one) => one.purpose === purpose);
    add(came, { purpose, planned: false });
    const [whole] = kinds.slice(-1);
    const planned = came.filter((one) => one.planned);
    // planned minutes are worth a sentence of their own where they went with something else
    if (whole && whole.line.purpose === purpose && String(howTheyLeft(planned)) !== String(whole.line.felt))
      add(planned, { purpose, planned: true });
  }
  if (kinds.length === 0)
    add(
      visits.filter((one) => one.planned),
      { planned: true },
    );
  return kinds
    .toSorted((a, b) => b.answers - a.answers)
    .slice(0, MOST_LINES)
    .map(({ line }) => line)
    .toSorted((a, b) => weight(a.felt) - weight(b.felt));
}

/** What mostly left this person lighter; the clearest one. null: nothing did, or it is too early to tell. */
export function bestReason(visits: readonly AnsweredVisit[]): Purpose | null {
  const shares = PURPOSES.map((purpose) => {
    const came = visits.filter((one) => one.purpose === purpose);
    const lighter = came.filter(({ felt }) => felt === 'lighter').length;
    return { purpose, share: came.length < MIN_ANSWERS ? 0 : lighter / came.length };
  }).filter(({ purpose, share }) => purpose !== 'none' && share > MAJORITY);
  return shares.toSorted((a, b) => b.share - a.share)[0]?.purpose ?? null;
}

/** @param answers at least one */
export function howTheyLeft(answers: readonly Pick<AnsweredVisit, 'felt'>[]): Felt[] {
  const count = (how: Felt) => answers.filter(({ felt }) => felt === how).length;
  const most = FEELINGS.find((how) => count(how) > answers.length * MAJORITY);
  return most ? [most] : FEELINGS.filter((how) => count(how) > 0);
}

const weight = (felt: Felt[]): number => (!felt.includes('heavier') ? 0 : felt.length > 1 ? 1 : 2);
