/** What a page has to say waits here until the background has taken it: repeated, late or lost, the ledger stays right. */
import type { Claim } from '../../ledger/types.ts';
import type { Arrival, Verdict } from '../../messages/protocol.ts';
import type { Mismatch } from '../../rules/mismatch.ts';

/** More than a day of intervals; past it the oldest go, so that a page never grows without end. */
const MOST = 300;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

type Send = (type: string, data: unknown) => Promise<unknown>;

/** @param keep writes what could be lost with the page where the browser keeps it
 * @param hear what the background answered @param gone there is no background any more: this script is an old one */
export function createOutbox(
  send: Send,
  keep: (claims: Claim[]) => void,
  alive: () => boolean,
  hear: (verdict: Verdict) => void,
  gone: () => void,
) {
  const waiting = new Map<string, Claim>();
  let arrival: Arrival | undefined;
  /** the round under way; a round that a stored page left behind is none */
  let busy: object | undefined;
  let delay = FIRST_RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function say<Said>(type: string, data: Said, done: () => void): Promise<void> {
    try {
      const verdict = await send(type, data);
      done();
      if (verdict) hear(verdict as Verdict);
    } catch (error) {
      if ((error as Error).name !== 'Refusal') throw error;
      done(); // it would be refused again
    }
  }

  /** Where this page is comes first, then its time. */
  function sayNext(): Promise<void> {
    const news = arrival;
    if (news)
      return say('arrive', news, () => {
        if (arrival === news) arrival = undefined;
      });
    const claim = waiting.values().next().value as Claim;
    return say('claim', claim, () => {
      if (waiting.get(claim.id) === claim) waiting.delete(claim.id); // it may have grown meanwhile
    });
  }

  async function sayAll(): Promise<void> {
    const round = {};
    busy = round;
    try {
      while (busy === round && (arrival || waiting.size > 0)) await sayNext();
      delay = FIRST_RETRY;
    } catch {
      if (busy !== round) return;
      if (!alive()) gone();
      else timer = setTimeout(flush, delay);
      delay = Math.min(delay * 2, LAST_RETRY);
    } finally {
      if (busy === round) busy = undefined;
    }
  }

  function flush(): void {
    clearTimeout(timer);
    if (!alive()) gone();
    else if (!busy) void sayAll();
  }

  /** Beside the round under way. It is not said again, and what is due then is heard all the same. */
  const aside = (type: string, data: unknown): void => void say(type, data, () => {}).catch(() => {});

  /** An arrival with attention that waits for a round under way. Said twice it is the same one. */
  const arrived = (): void => {
    if (arrival?.seen || arrival?.post) aside('arrive', arrival);
  };

  return {
    claims(claims: Claim[]): void {
      for (const claim of claims) waiting.set(claim.id, claim);
      for (const id of [...waiting.keys()].slice(0, Math.max(0, waiting.size - MOST))) waiting.delete(id);
      if (waiting.size > 0) flush();
    },
    arrive(news: Arrival): void {
      arrived(); // it must not be lost to the one that follows it
      arrival = news;
      flush();
    },
    /** The page is back from the browser's own store of pages: what it asked as it left is answered to nobody (Firefox
     *  153, 2026-11-25), and must not hold up what it says from now on. */
    back(): void {
      busy = undefined;
      if (waiting.size > 0 || arrival) flush();
    },
    /** The page may be gone the next moment. */
    last(): void {
      if (!alive()) return;
      arrived();
      if (waiting.size > 0) keep([...waiting.values()]);
      for (const claim of waiting.values()) aside('claim', claim);
    },
    mismatch(one: Mismatch): void {
      void send('mismatch', one).catch(() => {});
    },
    stop: (): void => clearTimeout(timer),
  };
}
