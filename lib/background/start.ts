/** Puts the background together: every listener is there before the first await, since a worker is woken only for what it
 *  has asked for. */
import { browser } from 'wxt/browser';
import { failing, now, startSeam } from '../clock/index.ts';
import { hear } from '../messages/bus.ts';
import { checkPause, Refusal } from '../messages/check.ts';
import { isLastWords } from '../messages/last-words.ts';
import type { Protocol, Verdict } from '../messages/protocol.ts';
import { fromFeed, fromOurPage, type Sender } from '../messages/sender.ts';
import { openDatabase } from '../store/database.ts';
import { changeSettings, getSettings, resetSettings } from '../store/settings.ts';
import { showState } from './icon.ts';
import { networksOn } from './networks-on.ts';
import { injectInto, order } from './open-tabs.ts';
import { createRecorder } from './recorder.ts';
import { register } from './registration.ts';

const KNOWN: (keyof Protocol)[] = ['claim', 'arrive', 'mismatch', 'correct', 'eraseEverything', 'pause', 'retry'];
const DAY_MINUTES = 24 * 60;

export function startBackground(): void {
  const seam = startSeam(browser.storage.local as never);
  const db = openDatabase(undefined, failing);
  const recorder = createRecorder({ db, now, settings: getSettings });
  const home = browser.runtime.getURL('/');

  const ask = () => order({ ask: true });

  /** Makes registrations, open pages and the icon fit what is granted and chosen. Safe at any moment, any number of times. */
  async function repair(): Promise<void> {
    await seam;
    const settings = await getSettings();
    const on = await networksOn(settings);
    await register(on);
    await injectInto(on);
    await showState(settings, now());
    await takeLastWords(await browser.storage.local.get());
  }

  /** Saves what pages said as they closed; it stays in storage until it is saved. */
  async function takeLastWords(items: Record<string, unknown>): Promise<void> {
    for (const [key, claims] of Object.entries(items)) {
      if (!isLastWords(key) || !Array.isArray(claims)) continue;
      await seam;
      const said = await Promise.allSettled(claims.map((claim) => recorder.claim(claim)));
      const saved = said.every((one) => one.status === 'fulfilled' || one.reason instanceof Refusal);
      if (saved) await browser.storage.local.remove(key);
    }
  }

  /** @throws Refusal unless a page of a network that is on says it, about itself */
  async function fromOn(sender: Sender, network: unknown): Promise<boolean> {
    await seam;
    const settings = await getSettings();
    fromFeed(sender, String(network), settings);
    return (await networksOn(settings)).some(({ id }) => id === network);
  }

  const silent = async (network: string): Promise<Verdict> => ({ ...(await recorder.verdict(network)), record: false });

  hear('claim', async ({ data, sender }) =>
    (await fromOn(sender, data?.network)) ? recorder.claim(data) : silent(data.network),
  );
  hear('arrive', async ({ data, sender }) =>
    (await fromOn(sender, data?.network)) ? recorder.arrive(data) : silent(data.network),
  );
  hear('mismatch', async ({ data, sender }) => {
    if (await fromOn(sender, data?.network)) await recorder.mismatch(data);
  });
  hear('correct', async ({ data, sender }) => {
    fromOurPage(sender, home);
    const done = await recorder.correct(data);
    await ask();
    return done;
  });
  hear('pause', async ({ data, sender }) => {
    fromOurPage(sender, home);
    await changeSettings({ pausedUntil: checkPause(data) ?? 0 });
  });
  hear('retry', ({ sender }) => {
    fromOurPage(sender, home);
    return recorder.retry();
  });
  hear('eraseEverything', async ({ sender }) => {
    fromOurPage(sender, home);
    await recorder.eraseEverything();
    await resetSettings(now());
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins }).catch(() => undefined);
    await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => undefined);
    await ask();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { type, timestamp } = (message ?? {}) as { type?: unknown; timestamp?: unknown };
    if (typeof type === 'string' && typeof timestamp === 'number' && (KNOWN as string[]).includes(type))
      return undefined;
    const { name, message: words } = new Refusal('Enough does not know this message.');
    return Promise.resolve({ err: { name, message: words } });
  });

  browser.permissions.onAdded.addListener(() => void repair().then(ask));
  browser.permissions.onRemoved.addListener(() => void repair().then(ask));
  browser.runtime.onStartup.addListener(() => void repair());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void repair();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if ('settings' in changes) void repair().then(ask);
    void takeLastWords(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  });
  browser.idle.onStateChanged.addListener((state) => void order({ locked: state === 'locked' }));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'tidy') void recorder.tidy(Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (name === 'wake') void repair();
  });

  void browser.alarms.get('tidy').then((alarm) => {
    if (!alarm) void browser.alarms.create('tidy', { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  });
  void repair();
}
