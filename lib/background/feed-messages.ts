/** Messages of feed pages: what they saw, and what was pressed on them. Each may speak of its own network alone. */
import { leave } from '../browser/leave-tab.ts';
import { networksOn } from '../browser/networks-on.ts';
import { onMessage } from '../messages/bus.ts';
import { checkAnswer, checkAtEnd, checkPointed } from '../messages/check.ts';
import type { Pointed, PointsFor, Verdict } from '../messages/protocol.ts';
import { fromFeed, type Sender } from '../messages/sender.ts';
import type { Surface } from '../networks/types.ts';
import { doorOf } from '../nudges/door-settings.ts';
import { Refusal } from '../rules/refusal.ts';
import { getSettings } from '../store/settings.ts';
import { injectOverlay } from './nudging/inject-overlay.ts';
import { NOTHING_DUE, type PagePlace } from './nudging/nudging.ts';
import { endPointing, keepHidden, keepPointed } from './pointing.ts';
import type { RouterDeps } from './router-deps.ts';
import { createStaleVerdicts } from './stale-verdict.ts';
import { openBeside } from './tabs/open-beside.ts';

interface FromTab<Data> {
  data: Data;
  sender: Sender & { tab?: { id?: number } };
}

const purposeOf = (picked: Pointed): PointsFor =>
  'hides' in picked ? 'hide' : 'account' in picked ? 'account' : 'post';

export function answerFeedPages({
  recorder,
  nudging,
  now,
  ready,
  askPages,
  onTimeCounted,
  lastWords,
  triggers,
}: RouterDeps): void {
  const verdicts = createStaleVerdicts(now);
  /** nudges on which Leave was pressed */
  const left = new Set<string>();

  /** @throws Refusal unless a page says it about its own network @returns whether that network is on */
  async function isOn(sender: Sender, network: unknown): Promise<boolean> {
    await ready;
    const settings = await getSettings();
    fromFeed(sender, String(network), settings);
    return (await networksOn(settings)).some(({ id }) => id === network);
  }

  /** Something may be due where this page is; what is shown must never cost what was recorded. */
  async function withNudge(verdict: Verdict, place: PagePlace, tabId?: number): Promise<Verdict> {
    if (!verdict.record || tabId === undefined) return verdict;
    const { nudge, next, plan } = await nudging.decide(place).catch(() => NOTHING_DUE);
    if (nudge) void injectOverlay(tabId, await chosenLanguage());
    void onTimeCounted();
    return {
      ...verdict,
      ...(next && { next }),
      ...(plan && { plan }),
      ...(nudge && { shows: nudge }),
      ...((nudge?.kind === 'door' || nudge?.kind === 'closed') && { door: true }),
    };
  }

  /** @param arrives a page that has just come takes no token of the one before it in that tab */
  async function withToken(verdict: Verdict, network: string, tabId: number | undefined, arrives: boolean) {
    if (!verdict.record || tabId === undefined) return verdict;
    // without one the page's last words are lost, no more than that
    const token = await lastWords.giveToken(network, tabId, arrives).catch(() => undefined);
    return { ...verdict, ...(token && { token }) };
  }

  /** An answer to an arrival names what sets the person off here, if anything does. */
  async function withTriggers(verdict: Verdict, network: string, arrives: boolean): Promise<Verdict> {
    if (!arrives || !verdict.record) return verdict;
    // what cannot be read folds nothing; the next arrival asks again
    const here = await triggers.for(network).catch(() => undefined);
    return here === undefined ? verdict : { ...verdict, triggers: here };
  }

  const answerWith =
    <Data extends { network: string; surface: Surface }>(record: (data: Data) => Promise<Verdict>, arrives = false) =>
    async ({ data, sender }: FromTab<Data>): Promise<Verdict> => {
      if (!(await isOn(sender, data?.network))) return { ...(await recorder.verdict(data.network)), record: false };
      const tabId = sender.tab?.id;
      const verdict = await withTriggers(await record(data), data.network, arrives);
      return withToken(await withNudge(verdict, data, tabId), data.network, tabId, arrives);
    };

  onMessage('claim', async (message) => {
    const verdict = await answerWith(recorder.claim)(message);
    const stale = verdicts.findStale(message.sender.tab?.id);
    if (stale !== undefined) void askPages(stale);
    return verdict;
  });

  onMessage('arrive', (message) => {
    verdicts.note(message.sender.tab?.id);
    return answerWith(recorder.arrive, true)(message);
  });

  onMessage('mismatch', async ({ data, sender }) => {
    if (!(await isOn(sender, data?.network))) return;
    await recorder.mismatch(data);
    void askPages(sender.tab?.id); // a page on which nothing is found has nothing else to ask with
  });

  onMessage('softFacts', async ({ data, sender }) => {
    if (!(await isOn(sender, data?.network))) return;
    await recorder.softFacts(data);
  });

  onMessage('pointed', async ({ data, sender }) => {
    const picked = checkPointed(data);
    if (!(await isOn(sender, picked.network))) return;
    const to = await endPointing(sender.tab?.id);
    if ('help' in picked) return openBeside('help', sender.tab?.id);
    if (purposeOf(picked) !== to) throw new Refusal('Something else was asked for here.');
    if ('hides' in picked) await keepHidden({ network: picked.network, selector: picked.hides, at: now() });
    else if ('account' in picked) await triggers.keepPicked(picked);
    else await keepPointed({ ...picked, at: now() });
  });

  onMessage('atEnd', async ({ data, sender }) => {
    const pressed = checkAtEnd(data);
    const tabId = sender.tab?.id;
    if (!(await isOn(sender, pressed.network)) || tabId === undefined) return;
    if (pressed.do === 'help') return openBeside('help', tabId);
    if (pressed.do === 'change') return openBeside('softer', tabId, pressed.network);
    const { doors } = await getSettings();
    void leave(tabId, doorOf(doors, pressed.network).leave, pressed.network); // a site may ask "Stay?" first
  });

  onMessage('chose', async ({ data, sender }) => {
    const answer = checkAnswer(data);
    await isOn(sender, answer.network);
    const after = await nudging.answer(answer);
    const tabId = sender.tab?.id;
    if (after?.open) await openBeside(after.open, tabId);
    if (after?.leave && tabId !== undefined && !left.has(answer.id)) {
      left.add(answer.id);
      void leave(tabId, after.leave, after.network); // a site may ask "Stay?" first: the answer does not wait for that
    }
    void askPages(); // a tab that does not answer holds nobody's press
    return after?.relief === undefined ? undefined : nudging.findRelief(after.relief);
  });
}

/** Where it cannot be read, what is due is shown in the browser's language. */
const chosenLanguage = (): Promise<string> =>
  getSettings().then(
    ({ language }) => language,
    () => '',
  );
