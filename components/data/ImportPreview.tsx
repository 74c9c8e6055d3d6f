/** What a file would change, to look at before anything is: lines in words, then two equal ways. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { about, t } from '../../lib/i18n/index.ts';
import type { Preview } from '../../lib/store/import/plan.ts';
import { dateName } from '../../lib/words/date.ts';
import { Checkbox } from '../Checkbox.tsx';
import { EqualPair } from '../EqualPair.tsx';

interface Props {
  title: string;
  preview: Preview;
  /** name of the tool that it is of, where that is another */
  tool?: string;
  /** ISO date on which it was made */
  madeOn?: string;
  /** whether it says what was chosen; a copy's choices are meant to come back */
  choices: 'none' | 'off' | 'on';
  onImport(choices: boolean): void;
  onCancel(): void;
}

export function ImportPreview({ title, preview, tool, madeOn, choices, onImport, onCancel }: Props) {
  const [withChoices, setWithChoices] = useState(choices === 'on');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const lines = listChanges(preview, tool ?? '');
  return (
    <section class="import-preview" aria-labelledby="import-preview">
      <h3 class="label" id="import-preview" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {madeOn && <p class="small soft">{t('data.take.made', { day: dateName(madeOn) })}</p>}
      {lines.length === 0 ? (
        <p>{t('data.take.nothing')}</p>
      ) : (
        <ul class="change-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {preview.imported > 0 && <p class="small soft">{t('data.take.toldLine')}</p>}
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
  if (imported > 0) lines.push(t('data.take.told', { count: imported, tool }));
  if (erased > 0) lines.push(t('data.take.erased', { count: erased }));
  return lines;
}
