/** What the presses of "My data" do: files out and in, copies, and erasing. */
import { liveQuery } from 'dexie';
import { now } from '../../../lib/clock/index.ts';
import { send } from '../../../lib/messages/bus.ts';
import { beginAct } from '../../../lib/pages/begin-act.ts';
import { openLedger, reportUnreadable } from '../../../lib/pages/ledger.ts';
import { eraseCopies } from '../../../lib/store/copies/copy-file.ts';
import { settingsFrom } from '../../../lib/store/import/settings.ts';
import { changeSettings, dayStartsOf, getSettings, personDay } from '../../../lib/store/settings.ts';
import { ownFiles } from '../../../lib/store/spare/files.ts';
import { LOST } from '../../../lib/store/spare/names.ts';
import { openWork, type Work } from '../../../lib/store/worker/client.ts';
import type { ReadFile } from '../../../lib/store/worker/protocol.ts';
import { dayOf, MIDNIGHT } from '../../../lib/time/day.ts';
import { zoneHere } from '../../../lib/time/zone.ts';

const db = openLedger();
let client: Work | undefined;
const worker = () => {
  client ??= openWork(reportUnreadable);
  return client;
};

type OnProgress = (share: number) => void;

export const dataActions = {
  /** Hands the file to the browser's downloads. */
  async save(kind: 'json' | 'csv', passphrase: string | undefined, onProgress: OnProgress): Promise<void> {
    const at = now();
    const settings = await getSettings();
    const file = await worker().save({ kind, settings, at, ...(passphrase && { passphrase }) }, onProgress);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `enough-${dayOf(personDay(settings, at, zoneHere()))}.${kind}${passphrase ? '.age' : ''}`;
    link.click();
    if (kind === 'json') await changeSettings({ savedAt: at });
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  /** `unfit`: how many of its choices do not fit */
  async read(
    file: Blob,
    how: { passphrase?: string; packed?: true },
    onProgress: OnProgress,
  ): Promise<ReadFile & { unfit: number }> {
    const settings = await getSettings();
    const starts = dayStartsOf(settings);
    const read = await worker().read(
      { file, ...how, now: now(), zone: zoneHere(), starts, hosts: settings },
      onProgress,
    );
    return { ...read, unfit: settingsFrom(read.settings ?? {}).unfit };
  },

  /** @param choices what the file says was chosen, where the person wants that too @param isLost it is what the browser lost */
  async take(choices: Record<string, unknown> | undefined, isLost: boolean, onProgress: OnProgress): Promise<void> {
    const settings = choices && settingsFrom(choices).settings;
    const act = { id: 'choices', at: now(), ...(settings && { settings }), ...(isLost && { spare: 'lost' as const }) };
    await worker().take(act, onProgress);
    await send('finishActs');
  },

  stop: (): void => client?.stop(),

  watchCopies(onDays: (days: string[]) => void): () => void {
    const query = liveQuery(() => db.copies.orderBy('at').reverse().primaryKeys()).subscribe({
      next: onDays,
      error: () => onDays([]), // the popup says what is wrong with the ledger
    });
    return () => query.unsubscribe();
  },

  async copy(day: string): Promise<Blob> {
    const found = await db.copies.get(day);
    return new Blob(found ? [found.file] : []);
  },

  lostCopy: async (): Promise<Blob> => (await ownFiles.read(LOST)) ?? new Blob(),
  letLostGo: (): Promise<void> => beginAct({ id: 'spare lost', spare: 'lost' }),

  eraseCopies: (): Promise<void> => eraseCopies(db),

  /** Networks of which something is noted. What it costs depends on how many there are. */
  async listNetworks(): Promise<string[]> {
    const found = new Set((await db.days.toArray()).map(({ network }) => network));
    for (const { network } of await db.history.toArray()) found.add(network);
    let visit = await db.visits.orderBy('[network+end]').first();
    while (visit) {
      found.add(visit.network);
      visit = await db.visits.where('[network+end]').above([visit.network, Number.POSITIVE_INFINITY]).first();
    }
    return [...found].sort();
  },

  eraseNetwork: (network: string): Promise<{ cut?: string }> =>
    send('correct', { kind: 'erase', start: 0, end: now() + 1, network }),
  undo: (cut: string): Promise<unknown> => send('correct', { kind: 'undo', cut }),
  /** ISO date of that instant, for the person */
  dayOf: (at: number): string => dayOf({ now: at, zone: zoneHere(), dayStarts: MIDNIGHT }),
};

export type DataActions = typeof dataActions;
