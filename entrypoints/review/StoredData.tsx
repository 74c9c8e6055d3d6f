/** "All that is stored" with what is stored behind it: counts first, rows where a person opens them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { StoredData, type StoreSummary } from '../../components/data/StoredData.tsx';
import { t } from '../../lib/i18n/index.ts';
import { send } from '../../lib/messages/bus.ts';
import { openLedger } from '../../lib/pages/ledger.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { STORES } from '../../lib/store/database.ts';
import { eraseTriggers } from '../../lib/store/personal/readable-triggers.ts';
import type { ViewProps } from './props.ts';

/** Rows that are shown at once. */
const STEP = 30;

export function View(_: ViewProps) {
  const db = useMemo(() => openLedger(), []);
  const [counts, setCounts] = useState<Omit<StoreSummary, 'rows'>[] | 'failed' | null>(null);
  const [open, setOpen] = useState<Record<string, readonly unknown[]>>({});
  const [answer, setAnswer] = useState<{ id: string; message: StatusMessage } | null>(null);

  async function count() {
    const other = await readOther();
    const stores = await Promise.all(STORES.map(async (id) => ({ id, count: await db.table(id).count() })));
    return [
      { id: 'settings', count: await db.settings.count() },
      ...stores,
      { id: 'other', count: Object.keys(other).length > 0 ? 1 : 0 },
    ];
  }

  /** How Enough is doing, and what pages said as they closed. */
  async function readOther(): Promise<Record<string, unknown>> {
    const status = await db.status.toArray();
    return { ...(status[0] && { status: status[0] }), ...(await browser.storage.local.get()) };
  }

  async function rowsOf(id: string, upTo: number): Promise<unknown[]> {
    if (id === 'settings') return (await db.settings.toArray()).map(({ chosen }) => chosen);
    if (id === 'other') return [await readOther()];
    return db.table(id).limit(upTo).toArray();
  }

  const showRows = (id: string, upTo: number) =>
    void rowsOf(id, upTo).then(
      (rows) => setOpen((before) => ({ ...before, [id]: rows })),
      () => setCounts('failed'),
    );

  const recount = () => count().then(setCounts, () => setCounts('failed'));
  useEffect(() => void recount(), []);

  /** Shows the kind anew, and lets pages that are open know. */
  async function after(id: string, message: StatusMessage): Promise<void> {
    await recount();
    showRows(id, STEP);
    setAnswer({ id, message });
    await send('settingsChanged').catch(() => undefined);
  }

  const erase = (id: string) =>
    void eraseTriggers(db).then(
      (back) => {
        const onUndo = () => void back().then(() => after(id, { text: t('common.undone') }));
        return after(id, { text: t('data.stored.erased'), onUndo });
      },
      () => setAnswer({ id, message: { text: t('triggers.failed') } }),
    );

  if (!counts) return <main class="stored" />;
  return (
    <StoredData
      kinds={counts === 'failed' ? 'failed' : counts.map((kind) => ({ ...kind, rows: open[kind.id] ?? null }))}
      onToggle={(id) => {
        if (open[id]) setOpen(({ [id]: _, ...others }) => others);
        else showRows(id, STEP);
      }}
      onErase={erase}
      answer={answer}
      onMore={(id) => showRows(id, (open[id]?.length ?? 0) + STEP)}
    />
  );
}
