/** Answers every message: who sends it is looked at first, then the recorder and the nudges check what it holds. */
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages/protocol.ts';
import { Refusal } from '../rules/refusal.ts';
import { answerFeedPages } from './feed-messages.ts';
import { answerOwnPages } from './own-messages.ts';
import type { RouterDeps } from './router-deps.ts';

export function startMessageRouter(deps: RouterDeps): void {
  // before the library's own listener, and at once: for a type such as `__proto__` that one finds a function, and answers too
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const { type, timestamp } = (message ?? {}) as { type?: unknown; timestamp?: unknown };
    if (typeof type === 'string' && typeof timestamp === 'number' && Object.hasOwn(KNOWN, type)) return;
    const { name, message: words } = new Refusal('Enough does not know this message.');
    respond({ err: { name, message: words } });
  });
  answerFeedPages(deps);
  answerOwnPages(deps);
}

/** A message that nobody answers would wait for ever: what is not here is refused. */
const KNOWN: Record<keyof Protocol, true> = {
  claim: true,
  arrive: true,
  mismatch: true,
  softFacts: true,
  chose: true,
  atEnd: true,
  pointed: true,
  point: true,
  plan: true,
  more: true,
  hardDay: true,
  coolOff: true,
  correct: true,
  eraseEverything: true,
  finishActs: true,
  settingsChanged: true,
  pause: true,
  retry: true,
  unreadable: true,
};
