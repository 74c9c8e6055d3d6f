/** Erases a part of a day, of all networks or one, or the whole of it. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { type Interval, overlaps } from '../../lib/ledger/intervals.ts';
import { nameOf } from '../../lib/networks/index.ts';
import { instantIn, wallTime } from '../../lib/time/wall.ts';
import { endTexts } from '../../lib/words/ledger.ts';
import { Button } from '../Button.tsx';
import { Select } from '../Select.tsx';
import { TimeField } from './TimeField.tsx';

interface Props {
  /** what is there to erase: the first and the last instant of it */
  span: Interval;
  zone: string;
  networks: readonly string[];
  onErase(range: Interval, network?: string): void;
}

export function ErasePart({ span, zone, networks, onErase }: Props) {
  const id = useId();
  const [from, setFrom] = useState(wallTime(span.start, zone).slice(0, 5));
  const [to, setTo] = useState(wallTime(span.end, zone).slice(0, 5));
  const [network, setNetwork] = useState('');
  const [invalid, setInvalid] = useState(false);
  const errorId = invalid ? `${id}-error` : undefined;
  const erase = () => {
    const range = rangeIn(from, to, zone, span);
    setInvalid(!range);
    if (range) onErase(range, network || undefined);
  };
  return (
    <fieldset class="erase-part">
      <legend class="label">{t('ledger.parts')}</legend>
      <div class="buttons">
        <TimeField minutes label={t('ledger.from')} value={from} onChange={setFrom} errorId={errorId} />
        <TimeField minutes label={t('ledger.to')} value={to} onChange={setTo} errorId={errorId} />
        {networks.length > 1 && (
          <Select
            label={t('ledger.network')}
            value={network}
            options={[
              { value: '', label: t('ledger.all') },
              ...networks.map((value) => ({ value, label: nameOf(value) })),
            ]}
            onChange={setNetwork}
          />
        )}
        <Button onClick={erase}>{t('ledger.part')}</Button>
      </div>
      {invalid && (
        <p id={errorId} class="small" role="alert">
          {t('ledger.amiss', endTexts(span, zone, false))}
        </p>
      )}
    </fieldset>
  );
}

/** A minute is meant as a whole: its first second begins the range, its last one ends it. */
function rangeIn(from: string, to: string, zone: string, { start, end }: Interval): Interval | null {
  const around = { start: start - 60_000, end: end + 60_000 };
  const first = instantIn(from, zone, around);
  const last = instantIn(to, zone, around, true);
  if (first === null || last === null || first > last) return null;
  const range = { start: first, end: last + 60_000 };
  return overlaps(range, { start, end }) ? range : null;
}
