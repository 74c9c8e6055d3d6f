/** What a page reports waits here until the background has taken it: repeated, late or lost, the ledger stays right. */
import type { Claim } from '../../ledger/types.ts';
import type { Arrival, Verdict } from '../../messages/protocol.ts';
import type { Mismatch } from '../../rules/mismatch.ts';

/** More than a day of intervals; past it the oldest go, so that a page never grows without end. */
const MAX_KEPT = 300;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 60_000;

type Send = (type: string, data: unknown) => Promise<unknown>;

export interface OutboxHandlers {
  /** what the background answered */
  onVerdict(verdict: Verdict): void;
  /** there is no background any more: this script is an old one */
  onOrphaned(): void;
}

/** @param keep writes what could be lost with the page where the browser keeps it */
export function createOutbox(
  send: Send,
  keep: (claims: Claim[]) => void,
  alive: () => boolean,
  { onVerdict, onOrphaned }: OutboxHandlers,
) {
  const waiting = new Map<string, Claim>();
  let arrival: Arrival | undefined;
  /** the round under way; a round that a stored page left behind is none */
  let busy: object | undefined;
  let delay = FIRST_RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onTaken it is not to be sent again */
  async function deliver(type: string, data: unknown, onTaken: () => void): Promise<void> {
    try {
      const verdict = await send(type, data);
      onTaken();
      if (verdict) onVerdict(verdict as Verdict);
    } catch (error) {
      if ((error as Error).name !== 'Refusal') throw error;
      onTaken(); // it would be refused again
    }
  }

  /** Where this page is comes first, then its time. */
  function deliverNext(): Promise<void> {
    const news = arrival;
    if (news)
      return deliver('arrive', news, () => {
        if (arrival === news) arrival = undefined;
      });
    const claim = waiting.values().next().value as Claim;
    return deliver('claim', claim, () => {
      if (waiting.get(claim.id) === claim) waiting.delete(claim.id); // it may have grown meanwhile
    });
  }

  async function deliverAll(): Promise<void> {
    const round = {};
    busy = round;
    try {
      while (busy === round && (arrival || waiting.size > 0)) await deliverNext();
      delay = FIRST_RETRY;
    } catch {
      if (busy !== round) return;
      if (!alive()) onOrphaned();
      else timer = setTimeout(start, delay);
      delay = Math.min(delay * 2, LAST_RETRY);
    } finally {
      if (busy === round) busy = undefined;
    }
  }

  function start(): void {
    clearTimeout(timer);
    if (!alive()) onOrphaned();
    else if (!busy) void deliverAll();
  }

  /** Beside the round under way. It is not sent again, and what is due then is handled all the same. */
  const deliverAside = (type: string, data: unknown): void => void deliver(type, data, () => {}).catch(() => {});

  /** An arrival with attention that waits for a round under way. Sent twice it is the same one. */
  const deliverArrivalAside = (): void => {
    if (arrival?.seen || arrival?.post) deliverAside('arrive', arrival);
  };

  return {
    claim(claims: Claim[]): void {
      for (const claim of claims) waiting.set(claim.id, claim);
      for (const id of [...waiting.keys()].slice(0, -MAX_KEPT)) waiting.delete(id);
      start(); // a round of nothing sends nothing
    },
    arrive(news: Arrival): void {
      deliverArrivalAside(); // it must not be lost to the one that follows it
      arrival = news;
      start();
    },
    /** The page is back from the browser's own store of pages: what it asked as it left is answered to nobody (Firefox
     *  153, 2026-11-25), and must not hold up what it sends from now on. */
    resume(): void {
      busy = undefined;
      start();
    },
    /** The page may be gone the next moment. */
    flush(): void {
      if (!alive()) return;
      deliverArrivalAside();
      if (waiting.size > 0) keep([...waiting.values()]);
      for (const claim of waiting.values()) deliverAside('claim', claim);
    },
    mismatch(one: Mismatch): void {
      void send('mismatch', one).catch(() => {});
    },
    stop: (): void => clearTimeout(timer),
  };
}
