/** Every interval of a day as a table: when, where, how long and why; each row opens what corrects it. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { seconds } from '../../lib/ledger/sums.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import type { Counted } from '../../lib/networks/types.ts';
import { durationText, fullDateName, surfaceLabel, timeRangeText } from '../../lib/words/ledger.ts';
import { TextButton } from '../Button.tsx';
import { CorrectInterval } from './CorrectInterval.tsx';

export interface Corrections {
  onShorten(one: Exposure, start: number, end: number): void;
  onMove(one: Exposure, surface: Counted): void;
  onErase(one: Exposure): void;
}

interface Props extends Corrections {
  day: string;
  exposures: readonly Exposure[];
  exact: boolean;
}

const COLUMNS = ['when', 'where', 'long', 'why'];

export function Intervals({ day, exposures, ...props }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <table class="intervals">
      <caption class="visually-hidden">{t('ledger.table', { day: fullDateName(day) })}</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" class="small soft">
              {t(`ledger.${name}`)}
            </th>
          ))}
          <th scope="col">
            <span class="visually-hidden">{t('ledger.change')}</span>
          </th>
        </tr>
      </thead>
      {exposures.map((one) => {
        const key = `${one.id} ${one.piece}`;
        const toggle = () => setOpen(open === key ? null : key);
        return <Interval key={key} one={one} open={open === key} onToggle={toggle} {...props} />;
      })}
    </table>
  );
}

function Interval(props: Omit<Props, 'day' | 'exposures'> & { one: Exposure; open: boolean; onToggle(): void }) {
  const { one, open, onToggle, exact } = props;
  const { network, surface, zone, why, items, byAddress } = one;
  const range = timeRangeText(one, zone, exact);
  const place = surfaceLabel(network, surface);
  return (
    <tbody>
      <tr>
        <th scope="row" class="num">
          {range}
        </th>
        <td>{place}</td>
        <td class="num">{durationText(seconds(one), exact)}</td>
        <td class="small soft">
          {t(`ledger.${why}`)}
          {byAddress && <span class="items-seen">{t('ledger.byAddress')}</span>}
          {items > 0 && <span class="items-seen">{t('ledger.seen', { count: items })}</span>}
        </td>
        <td>
          <TextButton
            expanded={open}
            ariaLabel={t(open ? 'ledger.closeOne' : 'ledger.changeOne', { range, place })}
            onClick={onToggle}
          >
            {t(open ? 'ledger.close' : 'ledger.change')}
          </TextButton>
        </td>
      </tr>
      {open && (
        <tr class="correction-row">
          <td colSpan={5}>
            <CorrectInterval
              exposure={one}
              onShorten={(start, end) => props.onShorten(one, start, end)}
              onMove={(to) => props.onMove(one, to)}
              onErase={() => props.onErase(one)}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}
