/** What follows from a choice in a person's limits, visit, settings and check-ins. Done again, it changes nothing. */
import { changeLimit, limitsInForce } from '../../limits/change.ts';
import type { Firmness, More } from '../../limits/types.ts';
import { doorOf } from '../../nudges/door-settings.ts';
import { keepOld } from '../../nudges/still.ts';
import type { Choice, NudgeRow } from '../../nudges/types.ts';
import { personDay } from '../../store/settings.ts';
import { dayAround, type PersonDay } from '../../time/day.ts';
import type { NudgingDeps } from './deps.ts';
import { gather } from './gather.ts';

const DAY_MS = 86_400_000;

/** Firmness one step down. */
const EASED: Record<Firmness, Firmness> = { closed: 'firm', firm: 'gentle', gentle: 'gentle' };

/** @param at epoch ms of the first press */
export async function applyChoice(deps: NudgingDeps, row: NudgeRow, choice: Choice, at: number): Promise<unknown> {
  switch (choice.do) {
    case 'stay': {
      const { seconds, purpose } = choice;
      if (!seconds && !purpose) return;
      return deps.recorder.intend(row.network, { at, ...(seconds && { seconds }), ...(purpose && { purpose }) });
    }
    case 'more':
      return giveMore(deps, row, choice.seconds, at);
    case 'ease':
      return easeLimit(deps, row);
    case 'feel':
      return choice.how === 'skip' ? undefined : putCheckin(deps, row, choice.how);
    case 'hard':
      return deps.change({ hardUntil: choice.off ? 0 : (await today(deps))[1] });
    case 'keep':
      return row.kind === 'door' ? keepStill(deps, row) : undefined;
    case 'drop':
      return dropKind(deps, row);
  }
}

const today = async ({ settings, now, zone }: NudgingDeps) => dayAround(personDay(await settings(), now(), zone()));

/** To every limit that is at its top here, so that one answer is enough. */
async function giveMore(deps: NudgingDeps, row: NudgeRow, seconds: number | 'day', at: number): Promise<void> {
  const settings = await deps.settings();
  if (settings.more.some((one) => one.at === at)) return;
  const { state, moment } = await gather(deps, settings, row, null);
  const limits = [...new Set([...(row.limit ? [row.limit] : []), ...moment.limits.reached])];
  const more = { at, limits, seconds: seconds === 'day' ? null : seconds };
  await deps.change({ more: withMore(settings.more, more, state) });
}

/** @returns what was given, without what is past. Resting hours may have begun before today. */
export function withMore(given: readonly More[], more: More, person: PersonDay): More[] {
  const [day] = dayAround(person);
  return [...given.filter(({ at }) => at > day - DAY_MS && at <= person.now), more];
}

/** One step softer: from now on, or where the person chose a cooling-off, from tomorrow on. The feed opens now. */
async function easeLimit(deps: NudgingDeps, row: NudgeRow): Promise<void> {
  const settings = await deps.settings();
  const now = deps.now();
  const limit = limitsInForce(settings, now).find(({ id }) => id === row.limit);
  if (limit?.firmness !== row.kind) return; // it was eased already
  const [, tomorrow] = dayAround(personDay(settings, now, deps.zone()));
  const to = { ...limit, firmness: EASED[limit.firmness] };
  const { limits, later } = changeLimit(settings, limit.id, to, { cools: settings.coolsUntil > now, now, tomorrow });
  await deps.change({ limits: [...limits], later: [...later] });
}

/** An answer belongs to the visit that it is about. */
async function putCheckin(deps: NudgingDeps, row: NudgeRow, felt: 'lighter' | 'same' | 'heavier'): Promise<void> {
  const { id, network, surface, last } = row;
  const at = last === undefined ? deps.now() : last - 1;
  await deps.db.checkins.put({ id, at, zone: deps.zone(), network, surface, felt });
}

async function keepStill(deps: NudgingDeps, { network }: NudgeRow): Promise<void> {
  const { doors } = await deps.settings();
  const door = doorOf(doors, network);
  if (!door.rotate) return; // it was kept already
  await deps.change({ doors: { ...doors, [network]: { ...door, ...keepOld(door) } } });
}

async function dropKind(deps: NudgingDeps, { about }: NudgeRow): Promise<void> {
  if (!about) return;
  const { dropped } = await deps.settings();
  await deps.change({ dropped: [...new Set([...dropped, about])] });
}
