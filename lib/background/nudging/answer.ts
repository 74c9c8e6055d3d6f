/**
 * What a person chose, taken to where it belongs: the row, their limits, their visit, their settings.
 *
 * A worker may die, or a write fail, between the row and what follows from it; the page then says the same once more. So
 * each act rests on the instant of the first press, and done again it changes nothing.
 */
import { change as changeLimit, inForce } from '../../limits/change.ts';
import type { Firmness } from '../../limits/types.ts';
import { doorOf } from '../../nudges/chosen.ts';
import type { Want } from '../../nudges/relief.ts';
import { waved } from '../../nudges/skipped.ts';
import { keepOld } from '../../nudges/still.ts';
import type { Choice, LeaveTo, NudgeRow } from '../../nudges/types.ts';
import { dayStartsOf } from '../../store/settings.ts';
import { dayAround } from '../../time/day.ts';
import type { NudgingWorld } from './deps.ts';
import { gather } from './gather.ts';

/** What else is to happen, outside of the store. */
export interface Followed {
  network: string;
  /** the tab goes there */
  leave?: LeaveTo;
  /** a page of ours opens */
  open?: 'help' | 'options' | 'loop' | 'goal';
  /** something to hold on to goes to the overlay */
  hold?: Want;
}

/** What a tab does with it cannot be done twice. */
const ONCE: readonly Choice['do'][] = ['leave', 'open', 'gone', 'change'];

/** Firmness one step down. */
const EASED: Record<Firmness, Firmness> = { closed: 'firm', firm: 'gentle', gentle: 'gentle' };

/** @returns null where this was never shown, or was answered so before (a message may come twice) */
export async function answer(
  world: NudgingWorld,
  id: string,
  network: string,
  choice: Choice,
): Promise<Followed | null> {
  const row = await world.db.nudges.get(id);
  if (row?.network !== network || (row.chose === choice.do && ONCE.includes(choice.do))) return null;
  const followed: Followed = { network: row.network };
  const at = row.chose === choice.do && row.choseAt ? row.choseAt : world.now();
  if (settles(row, choice)) await note(world, row, choice, at);
  switch (choice.do) {
    case 'leave':
      return { ...followed, leave: doorOf((await world.settings()).doors, row.network).leave };
    case 'stay': {
      const { seconds, purpose } = choice;
      if (seconds || purpose)
        await world.recorder.intend(row.network, { at, ...(seconds && { seconds }), ...(purpose && { purpose }) });
      return followed;
    }
    case 'more':
      await give(world, row, choice.seconds, at);
      return followed;
    case 'ease':
      await ease(world, row);
      return followed;
    case 'feel':
      await feel(world, row, choice.how);
      return followed;
    case 'hard': {
      const [, tomorrow] = dayAround(world.now(), world.zone(), dayStartsOf(await world.settings()));
      await world.change({ hardUntil: tomorrow });
      return followed;
    }
    case 'keep':
      if (row.kind === 'door') await keep(world, row);
      return followed;
    case 'change':
      return { ...followed, open: 'options' };
    case 'drop':
      await drop(world, row);
      return followed;
    case 'help':
      return { ...followed, open: 'help' };
    case 'break':
    case 'reframe':
      return { ...followed, hold: choice.do === 'break' ? 'first-break' : 'first-view' };
    case 'hold':
      return { ...followed, ...held(choice.want) };
    case 'open':
    case 'gone':
      return followed;
  }
}

const held = (want: Want): Partial<Followed> =>
  want === 'page/loop' ? { open: 'loop' } : want === 'page/goal' ? { open: 'goal' } : { hold: want };

/** "Talk to someone", a hard day or "keep the old one" change what is on screen; Leave and Stay are still to be chosen. */
function settles(row: NudgeRow, choice: Choice): boolean {
  if (choice.do === 'help' || choice.do === 'hard' || choice.do === 'hold') return false;
  if (choice.do === 'break' || choice.do === 'reframe' || choice.do === 'gone') return row.chose === undefined;
  if (choice.do === 'keep' || choice.do === 'change' || choice.do === 'drop') return row.kind === 'unhelpful';
  return true;
}

async function note({ db }: NudgingWorld, row: NudgeRow, choice: Choice, at: number): Promise<void> {
  const skipped = waved(row.kind, choice);
  await db.nudges.put({
    ...row,
    chose: choice.do,
    choseAt: at,
    ...(skipped && { skipped: true }),
    ...(choice.do === 'gone' && choice.by === 'page' && { gaveWay: true }),
  });
}

/** To every limit that is at its top here, so that one answer is enough. */
async function give(world: NudgingWorld, row: NudgeRow, seconds: number | 'day', at: number): Promise<void> {
  const settings = await world.settings();
  if (settings.more.some((one) => one.at === at)) return;
  const { state, moment } = await gather(world.db, settings, row, world.now(), world.zone(), null);
  const limits = [...new Set([...(row.limit ? [row.limit] : []), ...moment.limits.reached])];
  const [day] = dayAround(state.now, state.zone, state.dayStarts);
  const kept = settings.more.filter((one) => one.at > day - 86_400_000);
  await world.change({ more: [...kept, { at, limits, seconds: seconds === 'day' ? null : seconds }] });
}

/** One step softer: from now on, or where the person chose a cooling-off, from tomorrow on. The feed opens now. */
async function ease(world: NudgingWorld, row: NudgeRow): Promise<void> {
  const settings = await world.settings();
  const now = world.now();
  const limit = inForce(settings, now).find(({ id }) => id === row.limit);
  if (limit?.firmness !== row.kind) return; // it was eased already
  const [, tomorrow] = dayAround(now, world.zone(), dayStartsOf(settings));
  const to = { ...limit, firmness: EASED[limit.firmness] };
  const { limits, later } = changeLimit(settings, limit.id, to, { cools: settings.coolsUntil > now, now, tomorrow });
  await world.change({ limits: [...limits], later: [...later] });
}

async function feel(world: NudgingWorld, row: NudgeRow, how: 'lighter' | 'same' | 'heavier' | 'skip'): Promise<void> {
  if (how === 'skip') return;
  const { id, network, surface, last } = row;
  // an answer belongs to the visit that it is about
  const at = last === undefined ? world.now() : last - 1;
  await world.db.checkins.put({ id, at, zone: world.zone(), network, surface, felt: how });
}

async function keep(world: NudgingWorld, { network }: NudgeRow): Promise<void> {
  const { doors } = await world.settings();
  const door = doorOf(doors, network);
  if (!door.rotate) return; // it was kept already
  await world.change({ doors: { ...doors, [network]: { ...door, ...keepOld(door) } } });
}

async function drop(world: NudgingWorld, { about }: NudgeRow): Promise<void> {
  if (!about) return;
  const { dropped } = await world.settings();
  await world.change({ dropped: [...new Set([...dropped, about])] });
}
