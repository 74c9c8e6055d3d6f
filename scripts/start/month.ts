/** A made-up month of somebody's evenings, for the pictures of a week. */
import { createRandom } from '../../lib/review/trial/random.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Evenings on two networks, some of them late, with a plan now and then and a word on how it left them. */
export function month(now: number): Record<string, object[]> {
  const toss = createRandom(7);
  const [exposures, visits, checkins]: [object[], object[], object[]] = [[], [], []];
  const midnight = Math.floor(now / DAY) * DAY;
  for (let ago = 30; ago > 0; ago -= 1) {
    for (const hour of [7, 12, 19, 21, 22].filter(() => toss() < 0.6)) {
      const start = midnight - ago * DAY + hour * 60 * MINUTE + Math.floor(toss() * 50) * MINUTE;
      const network = toss() < 0.7 ? 'instagram' : 'reddit';
      const id = `${ago}-${hour}`;
      const day = new Date(start).toISOString().slice(0, 10);
      const row = { network, why: 'active', zone: 'Europe/Berlin', day, items: 12 };
      const turn = start + Math.ceil(toss() * 14) * MINUTE;
      const end = turn + Math.ceil(toss() * (hour > 20 ? 24 : 8)) * MINUTE;
      exposures.push({ ...row, id, piece: 0, surface: 'feed', start, end: turn });
      exposures.push({ ...row, id: `${id}-then`, piece: 0, surface: 'shorts', start: turn, end });
      const from = toss() < 0.55 ? 'messages' : 'direct';
      visits.push({
        ...{ id, network, start, end, from, opens: [] },
        ...(toss() < 0.5 && { intention: { seconds: 600, at: start } }),
      });
      const felt = hour > 20 && toss() < 0.4 ? 'heavier' : toss() < 0.5 ? 'same' : 'lighter';
      if (toss() < 0.6) checkins.push({ id, at: end, zone: 'Europe/Berlin', network, surface: 'shorts', felt });
    }
  }
  return { exposures, visits, checkins };
}
