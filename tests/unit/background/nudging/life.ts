/** One person on one network, through the real recorder, store and nudging, with a clock that a test holds. */
import { createNudging, type PagePlace } from '../../../../lib/background/nudging/nudging.ts';
import type { Choice, Nudge, NudgeRow } from '../../../../lib/nudges/types.ts';
import type { Settings } from '../../../../lib/store/settings.ts';
import { world } from '../world.ts';

export const NOON = Date.UTC(2026, 5, 10, 12);
export const TEN = { from: 300, to: 600 };
export const feed = { network: 'instagram', surface: 'feed' as const };

export function life(change: Partial<Settings> = {}, now = NOON) {
  const it = world(now, { installedAt: 1, ...change });
  let ids = 0;
  let fails = false;
  const start = () =>
    createNudging({
      db: it.db,
      now: () => it.clock.now,
      zone: () => 'Europe/Berlin',
      settings: async () => it.settings,
      change: async (next) => {
        if (fails) {
          fails = false;
          throw new Error('The settings were not written.');
        }
        return Object.assign(it.settings, next);
      },
      recorder: { intend: (...plan) => it.recorder.intend(...plan) },
      newId: () => {
        ids += 1;
        return `nudge-${ids}`;
      },
    });
  const person = {
    ...it,
    nudging: start(),
    /** The worker dies between two messages. */
    restart() {
      person.nudging = start();
    },
    /** The next change of a setting is not written. */
    failSettings() {
      fails = true;
    },
    due: async (where: PagePlace): Promise<Nudge | null> => (await person.nudging.decide(where)).nudge,
    /** Opens a feed; its first post is seen. */
    async open(
      where: { network: string; surface: 'feed' | 'shorts'; from?: 'messages' } = feed,
    ): Promise<Nudge | null> {
      await it.recorder.arrive({ ...where, seen: true, at: it.clock.now });
      return person.due(where);
    },
    /** Scrolls, with a claim at each second that a verdict names. @returns what came up, and after how many seconds */
    async scroll(
      seconds: number,
      where: { network: string; surface: 'feed' | 'profile' } = feed,
    ): Promise<[after: number, nudge: Nudge][]> {
      const shown: [number, Nudge][] = [];
      let done = 0;
      let { next } = await person.nudging.decide(where);
      while (done < seconds) {
        const step = Math.min(next?.left ?? seconds, seconds - done, 300);
        const begun = it.clock.now;
        it.clock.now += step * 1000;
        done += step;
        ids += 1;
        await it.recorder.claim({
          ...where,
          id: `claim-${ids}`,
          why: 'active',
          zone: 'Europe/Berlin',
          start: begun,
          end: it.clock.now,
          items: [],
        });
        const decided = await person.nudging.decide(where);
        const { nudge } = decided;
        next = decided.next;
        if (nudge && !shown.some(([, one]) => one.id === nudge.id)) shown.push([done, nudge]);
        if (nudge && ['firm', 'closed', 'door'].includes(nudge.kind)) return shown;
      }
      return shown;
    },
    away: (minutes: number) => {
      it.clock.now += minutes * 60_000;
    },
    chose: (nudge: Nudge | null | undefined, choice: Choice) =>
      person.nudging.answer({ id: nudge?.id ?? '', network: nudge?.network ?? '', choice }),
    rows: async () => (await it.db.nudges.toArray()) as unknown as NudgeRow[],
  };
  return person;
}

export const kinds = (shown: [number, Nudge][]) => shown.map(([after, { kind }]) => `${kind} at ${after}`);

export const doors = (when: 'always' | 'drift', more = {}): Settings['doors'] => ({
  instagram: {
    when,
    seconds: 5,
    still: 'breath',
    reason: false,
    rotate: true,
    since: 0,
    words: '',
    leave: { to: 'messages' },
    ...more,
  },
});
