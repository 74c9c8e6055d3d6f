/** What a file would change, to look at before anything is: lines in words, then two equal ways. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { about, t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';
import { EqualPair } from '../EqualPair.tsx';
import { Checkbox } from '../Field.tsx';

export interface Would {
  intervals: number;
  /** of attention, fewer than none where the file's own erasures take more than it adds */
  seconds: number;
  visits: number;
  others: number;
  told: number;
  erased: number;
  days: [first: string, last: string] | null;
}

interface Props {
  title: string;
  would: Would;
  /** name of the tool that it is of, where that is another */
  tool?: string;
  /** ISO date on which it was made */
  made?: string;
  /** whether it says what was chosen; a copy's choices are meant to come back */
  choices: 'none' | 'off' | 'on';
  onTake(choices: boolean): void;
  onKeep(): void;
}

export function Preview({ title, would, tool, made, choices, onTake, onKeep }: Props) {
  const [too, setToo] = useState(choices === 'on');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const lines = linesOf(would, tool ?? '');
  return (
    <section class="would" aria-labelledby="would">
      <h3 class="label" id="would" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {made && <p class="small soft">{t('data.take.made', { day: dateName(made) })}</p>}
      {lines.length === 0 ? (
        <p>{t('data.take.nothing')}</p>
      ) : (
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {would.told > 0 && <p class="small soft">{t('data.take.toldLine')}</p>}
      <p class="small soft">{t('data.take.stays')}</p>
      {choices !== 'none' && (
        <Checkbox label={t('data.take.settings')} hint={t('data.take.settingsLine')} checked={too} onChange={setToo} />
      )}
      <EqualPair
        first={{ label: t('data.take.yes'), onClick: () => onTake(too) }}
        second={{ label: t('data.take.no'), onClick: onKeep }}
      />
    </section>
  );
}

function linesOf({ intervals, seconds, visits, others, told, erased, days }: Would, tool: string): string[] {
  const lines: string[] = [];
  const time = about(Math.abs(seconds));
  if (intervals > 0) lines.push(t('data.take.intervals', { count: intervals, time }));
  if (intervals < 0) lines.push(t('data.take.fewer', { count: -intervals, time }));
  if (days) lines.push(t('data.take.between', { first: dateName(days[0]), last: dateName(days[1]) }));
  if (visits > 0) lines.push(t('data.take.visits', { count: visits }));
  if (others > 0) lines.push(t('data.take.others', { count: others }));
  if (told > 0) lines.push(t('data.take.told', { count: told, tool }));
  if (erased > 0) lines.push(t('data.take.erased', { count: erased }));
  return lines;
}
