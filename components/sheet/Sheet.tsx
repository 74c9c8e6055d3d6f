/** One page for a therapist or anyone a person trusts: what they picked, and nothing else. On paper it is all there is. */

import { rounding, t } from '../../lib/i18n/index.ts';
import type { TableData } from '../../lib/words/table-data.ts';
import { Table } from '../charts/Figure.tsx';
import { type DayHill, Hills } from '../charts/Hills.tsx';

/** One part of the page; what it has of these is shown in this order. */
export interface SheetPart {
  id: string;
  title: string;
  line?: string;
  hills?: { tones: string[]; hills: DayHill[]; table(): TableData };
  table?: TableData;
  /** paragraphs of the person's own */
  own?: { id: string; head: string; lines: string[] }[];
}

interface Props {
  span: string;
  parts: SheetPart[];
  talk: string;
  /** a hairline's words */
  tick(seconds: number): string;
}

/** Columns from which a table has the whole width of the paper. */
const WIDE_FROM = 4;

export const Sheet = ({ span, parts, talk, tick }: Props) => (
  <article class="sheet" aria-labelledby="sheet-head">
    <h2 class="voice" id="sheet-head">
      {t('sheet.head')}
    </h2>
    <p class="soft">{span}</p>
    {talk.trim() && (
      <section>
        <h3 class="label">{t('sheet.talk')}</h3>
        <p class="own-words">{talk.trim()}</p>
      </section>
    )}
    {parts.map((part) => (
      <Part key={part.id} {...part} tick={tick} />
    ))}
    <p class="small soft sheet-foot">{t('sheet.foot')}</p>
  </article>
);

function Part({ tick, title, line, hills, table, own = [] }: SheetPart & { tick(seconds: number): string }) {
  if (hills) return <Hills {...hills} title={title} caption={line ?? ''} rounding={rounding} tick={tick} />;
  return (
    <section class={own.length > 0 || (table?.head.length ?? 0) > WIDE_FROM ? 'full-width' : undefined}>
      <h3 class="label">{title}</h3>
      {table && <Table {...table} title={title} />}
      {own.map(({ id, head, lines }) => (
        <div key={id}>
          <p class="small soft">{head}</p>
          {lines.map((text) => (
            <p key={text} class="own-words">
              {text}
            </p>
          ))}
        </div>
      ))}
      {line && <p class="small soft">{line}</p>}
    </section>
  );
}
