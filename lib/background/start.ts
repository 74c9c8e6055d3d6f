/** Puts the background together: every listener is there before the first await, since a worker is woken only for what it
 *  has asked for. */
import { browser } from 'wxt/browser';
import { networksOn } from '../browser/networks-on.ts';
import { now, startSeam, writingFails } from '../clock/index.ts';
import { sheetFor } from '../limits/sheet.ts';
import { isLastWords } from '../messages/last-words.ts';
import { removeOldSettings } from '../store/migrate-settings.ts';
import { openDatabase } from '../store/open-database.ts';
import { changeSettings, getSettings, personDay } from '../store/settings.ts';
import { keepSettingsIn } from '../store/settings-place.ts';
import { ownFiles } from '../store/spare/files.ts';
import { createSpare } from '../store/spare/spare.ts';
import { getSoftMismatches } from '../store/status.ts';
import { zoneHere } from '../time/zone.ts';
import { createFinisher } from './finish-acts.ts';
import { showIcon } from './icon/icon.ts';
import { showMinutes } from './icon/minutes.ts';
import { openWeekOnClick, updateWeekNotice, WEEK } from './icon/week-notice.ts';
import { inOneTurn } from './in-turn.ts';
import { createKeys } from './keys.ts';
import { createLastWords } from './last-words.ts';
import { createDatabaseMender, MEND } from './mend-database.ts';
import { startMessageRouter } from './message-router.ts';
import { createNudging } from './nudging/nudging.ts';
import { createRecorder } from './recorder.ts';
import { SOFT_DAY, softerToday } from './soft-day.ts';
import { injectScripts, sendOrders } from './tabs/open-tabs.ts';
import { register } from './tabs/registration.ts';
import { createTriggers } from './triggers.ts';

const DAY_MINUTES = 24 * 60;
/** A worker is mostly woken by a page that waits for an answer; what was to be mended can wait longer than a person. */
const REPAIR_MS = 1_000;

export function startBackground(): void {
  const db = openDatabase(undefined, writingFails, (store, row) => {
    void recorder.setAside(store, row).catch(() => undefined); // whoever reads it next reports it again
  });
  keepSettingsIn(db, () => void onSettings());
  const spare = inOneTurn(createSpare({ db, files: ownFiles, settings: getSettings, now }));
  const finishing = createFinisher(db, spare);
  const mend = createDatabaseMender({ db, files: ownFiles, now });
  /** nobody is answered before what was begun is ended; where that cannot be, the next start tries again */
  const ready = Promise.resolve(startSeam(browser.storage.local as never))
    .then(() => mend('opening'))
    .then(finishing)
    .catch(() => undefined);
  /** What the browser begins anew is made to fit, and says what was lost. */
  const mendWhole = async (): Promise<void> => {
    if ((await mend('whole')) === 'anew')
      await finishing()
        .then(repair)
        .then(() => askPages());
  };
  const recorder = createRecorder({
    db,
    now,
    settings: getSettings,
    change: changeSettings,
    zone: zoneHere,
  });
  const nudging = createNudging({
    db,
    now,
    zone: zoneHere,
    settings: getSettings,
    change: changeSettings,
    recorder,
    newId: () => crypto.randomUUID(),
  });
  const askPages = (tabId?: number) => sendOrders({ ask: true }, tabId);
  const onSettings = () => {
    void spare.renew('choices').catch(() => undefined); // the next tidy tries again
    return repair().then(() => askPages());
  };
  const triggers = createTriggers({ db, now, newId: () => crypto.randomUUID(), onKept: () => onSettings() });
  const lastWords = createLastWords({
    record: recorder.claim,
    isOn: async (network) => (await networksOn(await getSettings())).some(({ id }) => id === network),
    newToken: () => crypto.randomUUID(),
  });
  /** The icon is a courtesy too: nothing waits for it. */
  const updateMinutes = async () => showMinutes(db, await getSettings(), now(), zoneHere()).catch(() => undefined);

  const keys = createKeys({
    now,
    ready,
    settings: getSettings,
    change: changeSettings,
    setHardDay: nudging.setHardDay,
  });
  // a phone has neither
  browser.commands?.onCommand.addListener((command, tab) => void keys.onCommand(command, tab));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => void keys.onMenu(menuItemId, tab));

  startMessageRouter({
    recorder,
    nudging,
    now,
    ready,
    askPages,
    finishActs: finishing,
    mend: mendWhole,
    onSettings,
    lastWords,
    triggers,
    onTimeCounted: updateMinutes,
  });

  /** Makes registrations, open pages and the icon fit what is granted and chosen. Safe at any moment, any number of times. */
  async function repair(): Promise<void> {
    await ready;
    await spare.settle().catch(() => undefined); // where that cannot be read, it is asked for again before it is made anew
    await recorder.holdBarriers().catch(() => undefined); // a ledger that cannot be read is said where it is asked
    const settings = await getSettings();
    const on = await networksOn(settings);
    const person = personDay(settings, now(), zoneHere());
    const ids = on.map(({ id }) => id);
    const soft = await softerToday(db, person, settings.soft, ids).catch(() => settings.soft);
    const sheets = Object.fromEntries(on.map(({ id }) => [id, sheetFor(id, settings.doors, settings.limits)]));
    const extras = {
      sheets,
      countItems: settings.countItems,
      soft,
      softMismatches: await getSoftMismatches(db),
      hidden: settings.hidden,
      folds: await triggers.networks(),
      language: settings.language,
    };
    await register(on, extras);
    await injectScripts(on, extras);
    const kept = await browser.storage.local.get();
    await removeOldSettings(kept);
    await lastWords.take(kept);
    const week = await updateWeekNotice(db, settings, now(), zoneHere()).catch(() => false);
    await showIcon(settings, now(), week);
    await keys.showMenu().catch(() => undefined); // a courtesy, like the icon
    await updateMinutes();
  }

  openWeekOnClick();
  browser.permissions.onAdded.addListener(() => {
    openWeekOnClick();
    void repair().then(() => askPages());
  });
  browser.permissions.onRemoved.addListener(() => void repair().then(() => askPages()));
  browser.runtime.onStartup.addListener(() => void repair());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void repair();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
  browser.storage.onChanged.addListener((changes, area) => {
    // saving works again: pages that closed meanwhile left something
    if (area === 'session' && changes.failingSince?.oldValue && !changes.failingSince.newValue)
      void ready.then(() => lastWords.take({}));
    if (area !== 'local') return;
    const items = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    if (Object.keys(items).some(isLastWords)) void ready.then(() => lastWords.take(items));
  });
  browser.idle.onStateChanged.addListener((state) => void sendOrders({ locked: state === 'locked' }));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'tidy')
      void recorder
        .tidy(zoneHere())
        .finally(() => spare.renew().catch(() => undefined)) // the one there was is still there
        .finally(() => mendWhole())
        .then(nudging.recordFollowUps);
    if (name === MEND) void mendWhole();
    if (name === 'wake' || name === WEEK) void repair();
    if (name === SOFT_DAY) void repair().then(() => askPages());
  });

  void browser.alarms.get('tidy').then((alarm) => {
    // one that lies more than its period ahead was made by a clock that was set back since
    if (!alarm || alarm.scheduledTime > now() + (DAY_MINUTES + 1) * 60_000)
      void browser.alarms.create('tidy', { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
  });
  setTimeout(() => void repair(), REPAIR_MS);
}
