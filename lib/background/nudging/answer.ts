/**
 * What a person chose on a nudge: noted in its row, and taken to where it belongs.
 *
 * A worker may die, or a write fail, between the row and what follows from it; the page then says the same once more. So
 * each act rests on the instant of the first press, and done again it changes nothing.
 */
import type { Answer } from '../../messages/protocol.ts';
import { doorOf } from '../../nudges/door-settings.ts';
import type { ReliefRequest } from '../../nudges/relief.ts';
import type { Choice, LeaveTo, NudgeRow } from '../../nudges/types.ts';
import { isWavedOff } from '../../nudges/unhelpful.ts';
import { applyChoice } from './apply-choice.ts';
import type { NudgingDeps } from './deps.ts';

/** What else is to happen, outside of the store. */
export interface AfterAnswer {
  network: string;
  /** the tab goes there */
  leave?: LeaveTo;
  /** a page of ours opens */
  open?: 'help' | 'limits' | 'door' | 'checkin' | 'loop' | 'goal';
  /** something to hold on to goes to the overlay */
  relief?: ReliefRequest;
}

/** What a tab does with it cannot be done twice. That a tab leaves once is seen to where it does: a worker that died in between
 *  may not have got so far. */
const ONCE: readonly Choice['do'][] = ['open', 'gone', 'change'];

/** @returns null where this was never shown, or was answered so before (a message may come twice) */
export async function answer(deps: NudgingDeps, { id, network, choice }: Answer): Promise<AfterAnswer | null> {
  const row = await deps.db.nudges.get(id);
  if (row?.network !== network || (row.chose === choice.do && ONCE.includes(choice.do))) return null;
  const at = row.chose === choice.do && row.choseAt ? row.choseAt : deps.now();
  if (settlesNudge(row, choice)) await noteChoice(deps, row, choice, at);
  await applyChoice(deps, row, choice, at);
  const leave = choice.do === 'leave' && doorOf((await deps.settings()).doors, network).leave;
  return { network, ...(leave && { leave }), ...afterwards(row, choice) };
}

function afterwards({ about }: NudgeRow, choice: Choice): Partial<AfterAnswer> {
  switch (choice.do) {
    case 'change':
      return { open: about === 'door' || about === 'checkin' ? about : 'limits' };
    case 'help':
      return { open: 'help' };
    case 'break':
      return { relief: 'first-break' };
    case 'reframe':
      return { relief: 'first-view' };
    case 'hold':
      if (choice.want === 'page/loop') return { open: 'loop' };
      return choice.want === 'page/goal' ? { open: 'goal' } : { relief: choice.want };
    default:
      return {};
  }
}

/** "Talk to someone", a hard day or "keep the old one" change what is on screen; Leave and Stay are still to be chosen. */
function settlesNudge(row: NudgeRow, choice: Choice): boolean {
  if (choice.do === 'help' || choice.do === 'hard' || choice.do === 'hold') return false;
  if (choice.do === 'break' || choice.do === 'reframe' || choice.do === 'gone') return row.chose === undefined;
  if (choice.do === 'keep' || choice.do === 'change' || choice.do === 'drop') return row.kind === 'unhelpful';
  return true;
}

async function noteChoice({ db }: NudgingDeps, row: NudgeRow, choice: Choice, at: number): Promise<void> {
  const skipped = isWavedOff(row.kind, choice);
  await db.nudges.put({
    ...row,
    chose: choice.do,
    choseAt: at,
    ...(skipped && { skipped: true }),
    ...(choice.do === 'gone' && choice.by === 'page' && { gaveWay: true }),
  });
}
