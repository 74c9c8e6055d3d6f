/** Answers every message: who says it is looked at first, then the recorder and the nudges check what is said. */
import { browser } from 'wxt/browser';
import { leave } from '../browser/leave-tab.ts';
import { networksOn } from '../browser/networks-on.ts';
import { onMessage } from '../messages/bus.ts';
import { checkAnswer, checkGiven, checkOn, checkPause, checkPlan, checkStore } from '../messages/check.ts';
import type { Protocol, Verdict } from '../messages/protocol.ts';
import { fromFeed, fromOurPage, type Sender } from '../messages/sender.ts';
import type { Surface } from '../networks/types.ts';
import { Refusal } from '../rules/refusal.ts';
import { changeSettings, getSettings, resetSettings } from '../store/settings.ts';
import { bringOverlay, openOwn } from './nudging/inject-overlay.ts';
import { NOTHING, type Nudging, type Where } from './nudging/nudging.ts';
import type { Recorder } from './recorder.ts';
import { createOvertaken } from './stale-verdict.ts';

interface Parts {
  recorder: Recorder;
  nudging: Nudging;
  now(): number;
  /** true once all that a decision needs is read */
  ready: Promise<unknown> | undefined;
  /** tells open pages that something has changed; @param tabId that one alone */
  ask(tabId?: number): Promise<void>;
  /** time was counted, or may have been */
  counted(): Promise<void>;
}

export function listen({ recorder, nudging, now, ready, ask, counted }: Parts): void {
  const home = browser.runtime.getURL('/');
  const overtaken = createOvertaken(now);

  /** @throws Refusal unless a page says it about its own network @returns whether that network is on */
  async function fromOn(sender: Sender, network: unknown): Promise<boolean> {
    await ready;
    const settings = await getSettings();
    fromFeed(sender, String(network), settings);
    return (await networksOn(settings)).some(({ id }) => id === network);
  }

  const off = async (network: string): Promise<Verdict> => ({ ...(await recorder.verdict(network)), record: false });

  /** Something may be due where this page is; what is shown must never cost what was recorded. */
  async function decided(verdict: Verdict, where: Where, tabId?: number): Promise<Verdict> {
    if (!verdict.record || tabId === undefined) return verdict;
    const { nudge, next } = await nudging.decide(where).catch(() => NOTHING);
    if (nudge) void bringOverlay(tabId);
    void counted();
    return {
      ...verdict,
      ...(next && { next }),
      ...(nudge && { shows: nudge }),
      ...(nudge?.kind === 'door' && { door: true }),
    };
  }

  const feed =
    <Said extends { network: string; surface: Surface }>(take: (said: Said) => Promise<Verdict>) =>
    async ({ data, sender }: { data: Said; sender: Sender & { tab?: { id?: number } } }): Promise<Verdict> => {
      if (!(await fromOn(sender, data?.network))) return off(data.network);
      const verdict = await take(data);
      return decided(verdict, data, sender.tab?.id);
    };

  const own =
    <Said, Result>(act: (said: Said) => Result | Promise<Result>) =>
    async ({ data, sender }: { data: Said; sender: Sender }): Promise<Result> => {
      fromOurPage(sender, home);
      await ready;
      return act(data);
    };

  // before the library's own listener, and at once: for a type such as `__proto__` that one finds a function, and answers too
  browser.runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (said: unknown) => void) => {
    const { type, timestamp } = (message ?? {}) as { type?: unknown; timestamp?: unknown };
    if (typeof type === 'string' && typeof timestamp === 'number' && Object.hasOwn(KNOWN, type)) return;
    const { name, message: words } = new Refusal('Enough does not know this message.');
    answer({ err: { name, message: words } });
  });

  onMessage('claim', async (message) => {
    const verdict = await feed(recorder.claim)(message);
    const stale = overtaken.by(message.sender.tab?.id);
    if (stale !== undefined) void ask(stale);
    return verdict;
  });
  onMessage('arrive', (message) => {
    overtaken.told(message.sender.tab?.id);
    return feed(recorder.arrive)(message);
  });
  onMessage('mismatch', async ({ data, sender }) => {
    if (await fromOn(sender, data?.network)) await recorder.mismatch(data);
  });
  onMessage('chose', async ({ data, sender }) => {
    const answer = checkAnswer(data);
    await fromOn(sender, answer.network);
    const followed = await nudging.chose(answer);
    const tabId = sender.tab?.id;
    if (followed?.open) await openOwn(followed.open, tabId);
    if (followed?.leave && tabId !== undefined) await leave(tabId, followed.leave, followed.network);
    void ask(); // a tab that does not answer holds nobody's press
    return followed?.hold === undefined ? undefined : nudging.hold(followed.hold);
  });
  onMessage(
    'plan',
    own(async (said) => {
      await nudging.plan(checkPlan(said));
      await ask();
    }),
  );
  onMessage(
    'more',
    own((said) => nudging.more(checkGiven(said))),
  );
  onMessage(
    'hardDay',
    own((said) => nudging.hardDay(checkOn(said))),
  );
  onMessage(
    'coolOff',
    own((said) => nudging.coolOff(checkOn(said))),
  );
  onMessage(
    'unreadable',
    own((store) => recorder.sift(checkStore(store))),
  );
  onMessage(
    'retry',
    own(() => recorder.retry()),
  );
  onMessage(
    'pause',
    own(async (said) => {
      await changeSettings({ pausedUntil: checkPause(said) ?? 0 });
    }),
  );
  onMessage(
    'correct',
    own(async (said) => {
      const done = await recorder.correct(said);
      // once undo has ended, what was erased goes from the copies and the raw claims too
      await browser.alarms.create('tidy', { delayInMinutes: 11, periodInMinutes: 24 * 60 });
      await ask();
      return done;
    }),
  );
  onMessage(
    'eraseEverything',
    own(async () => {
      await recorder.eraseEverything();
      await resetSettings(now());
      const { origins = [] } = await browser.permissions.getAll();
      await browser.permissions.remove({ origins, permissions: ['notifications'] }).catch(() => undefined);
      await ask();
    }),
  );
}

/** A message that nobody answers would wait for ever: what is not here is refused. */
const KNOWN: Record<keyof Protocol, true> = {
  claim: true,
  arrive: true,
  mismatch: true,
  chose: true,
  plan: true,
  more: true,
  hardDay: true,
  coolOff: true,
  correct: true,
  eraseEverything: true,
  pause: true,
  retry: true,
  unreadable: true,
};
