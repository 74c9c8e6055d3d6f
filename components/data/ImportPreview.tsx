/** What a file would change, to look at before anything is: lines in words, then two equal ways. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { about, t } from '../../lib/i18n/index.ts';
import type { Preview } from '../../lib/store/import/plan.ts';
import { dateName } from '../../lib/words/date.ts';
import { Checkbox } from '../Checkbox.tsx';
import { EqualPair } from '../EqualPair.tsx';

interface LeftOutRow {
  /** a store, as in `data.stored.of` */
  store: string;
  row: number;
  why: 'unfit' | 'ahead';
}

interface Props {
  title: string;
  preview: Preview;
  /** rows of the file that are left out: how many, and the first of them */
  leftOut?: { count: number; first: readonly LeftOutRow[] };
  /** entries of private windows, which stay out */
  hidden?: number;
  /** how many of its choices do not fit */
  unfit?: number;
  /** name of the tool that it is of, where that is another; Enough's own file may hold days of several */
  tool?: string;
  /** ISO date on which it was made */
  madeOn?: string;
  /** whether it says what was chosen; a copy's choices are meant to come back */
  choices: 'none' | 'off' | 'on';
  onImport(choices: boolean): void;
  onCancel(): void;
}

export function ImportPreview(props: Props) {
  const { title, preview, leftOut, hidden = 0, unfit = 0, tool, madeOn, choices, onImport, onCancel } = props;
  const [withChoices, setWithChoices] = useState(choices === 'on');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const lines = listChanges(preview, tool ?? t('data.take.anotherTool'));
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h2 class="label" id="import-preview" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {madeOn && <p class="small soft">{t('data.take.made', { day: dateName(madeOn) })}</p>}
      {lines.length === 0 ? (
        <p>{t(leftOut?.count ? 'data.take.nothingElse' : 'data.take.nothing')}</p>
      ) : (
        <ul class="change-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {leftOut && leftOut.count > 0 && (
        <div class="small soft">
          <p>{t('data.take.leftOut', { count: leftOut.count })}</p>
          <ul>
            {leftOut.first.map(({ store, row, why }) => (
              <li key={`${store} ${row}`}>
                {t(`data.take.left.${why}`, { store: t(`data.stored.of.${store}`), row })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden > 0 && <p class="small soft">{t('data.take.hidden', { count: hidden })}</p>}
      {unfit > 0 && choices !== 'none' && <p class="small soft">{t('data.take.unfit', { count: unfit })}</p>}
      {preview.imported > 0 && <p class="small soft">{t('data.take.importedLine')}</p>}
      <p class="small soft">{t('data.take.stays')}</p>
      {choices !== 'none' && (
        <Checkbox
          label={t('data.take.settings')}
          hint={t('data.take.settingsLine')}
          checked={withChoices}
          onChange={setWithChoices}
        />
      )}
      <EqualPair
        first={{ label: t('data.take.yes'), onClick: () => onImport(withChoices) }}
        second={{ label: t('data.take.no'), onClick: onCancel }}
      />
    </section>
  );
}

function listChanges({ intervals, seconds, visits, others, imported, erased, days }: Preview, tool: string): string[] {
  const lines: string[] = [];
  const time = about(Math.abs(seconds));
  if (intervals > 0) lines.push(t('data.take.intervals', { count: intervals, time }));
  if (intervals < 0) lines.push(t('data.take.fewer', { count: -intervals, time }));
  if (days) lines.push(t('data.take.between', { first: dateName(days[0]), last: dateName(days[1]) }));
  if (visits > 0) lines.push(t('data.take.visits', { count: visits }));
  if (others > 0) lines.push(t('data.take.others', { count: others }));
  if (imported > 0) lines.push(t('data.take.imported', { count: imported, tool }));
  if (erased > 0) lines.push(t('data.take.erased', { count: erased }));
  return lines;
}
