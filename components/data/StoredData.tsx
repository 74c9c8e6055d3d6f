/** Everything that lies in this browser, kind by kind: names as in the export, instants as dates. */
import { locale, t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { MessageAnswer } from '../Answer.tsx';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import './stored-data.css';

export interface StoreSummary {
  /** a store of the database, `settings`, or `other` */
  id: string;
  count: number;
  /** those that are shown; null where the kind is closed */
  rows: readonly unknown[] | null;
}

interface Props {
  kinds: readonly StoreSummary[] | 'failed';
  onToggle(id: string): void;
  onMore(id: string): void;
  /** takes all of a kind away that can go by itself */
  onErase?(id: string): void;
  /** what came of the last press, under its kind */
  answer?: { id: string; message: StatusMessage } | null;
}

/** Kinds that can be sealed, so that nobody can take them away one by one. */
const ERASABLE = ['triggers'];

export const StoredData = ({ kinds, onToggle, onMore, onErase, answer }: Props) => (
  <main class="stored">
    <Heading kind="title" text={t('data.stored.title')} />
    <p class="soft">{kinds === 'failed' ? t('data.stored.failed') : t('data.stored.line')}</p>
    {kinds !== 'failed' &&
      kinds.map((kind) => (
        <section key={kind.id} aria-labelledby={kind.id}>
          <h2 class="label" id={kind.id}>
            {t(`data.stored.of.${kind.id}`)}
          </h2>
          {kind.count === 0 ? (
            <p class="small soft">{t('data.stored.none')}</p>
          ) : (
            <TextButton
              expanded={kind.rows !== null}
              ariaLabel={`${t(`data.stored.of.${kind.id}`)}: ${t('data.stored.entries', { count: kind.count })}`}
              onClick={() => onToggle(kind.id)}
            >
              {t('data.stored.entries', { count: kind.count })}
            </TextButton>
          )}
          {kind.rows && kind.count > 0 && onErase && ERASABLE.includes(kind.id) && (
            <Button onClick={() => onErase(kind.id)}>{t('data.stored.erase')}</Button>
          )}
          {answer?.id === kind.id && <MessageAnswer message={answer.message} />}
          {kind.rows && <Entries {...kind} rows={kind.rows} onMore={() => onMore(kind.id)} />}
        </section>
      ))}
  </main>
);

const Entries = ({ rows, count, onMore }: { rows: readonly unknown[]; count: number; onMore(): void }) => (
  <>
    <ul class="entries small">
      {rows.map((row, i) => (
        <li key={i}>
          <dl>
            {Object.entries(row as object).map(([name, value]) => (
              <div key={name}>
                <dt class="soft">{name}</dt>
                <dd class="num">{formatValue(name, value)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
    {rows.length < count && <Button onClick={onMore}>{t('data.stored.more')}</Button>}
  </>
);

const INSTANTS = /^(at|start|end|since|.*Until|.*At|failingSince)$/;
const EARLIEST = Date.UTC(2000, 0, 1);

function formatValue(name: string, value: unknown): string {
  if (typeof value === 'number' && INSTANTS.test(name) && value > EARLIEST && value < 8.64e15)
    return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'medium' }).format(value);
  if (value instanceof Uint8Array) return t('data.stored.packed', { count: value.length });
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 1) ?? '');
}
