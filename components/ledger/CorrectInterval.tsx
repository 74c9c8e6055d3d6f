/** What a person can correct about one interval: shorter, another place, or not at all. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { surfacesOf } from '../../lib/networks/index.ts';
import type { Counted } from '../../lib/networks/types.ts';
import { instantIn, wallTime } from '../../lib/time/wall.ts';
import { endTexts } from '../../lib/words/ledger.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { Button } from '../Button.tsx';
import { Select } from '../Select.tsx';
import { TimeField } from './TimeField.tsx';

interface Props {
  exposure: Exposure;
  onShorten(start: number, end: number): void;
  onMove(surface: Counted): void;
  onErase(): void;
}

export const CorrectInterval = (props: Props) => (
  <div class="correction">
    <ShortenForm {...props} />
    <MoveForm {...props} />
    <div>
      <Button onClick={props.onErase}>{t('ledger.erase')}</Button>
    </div>
  </div>
);

function ShortenForm({ exposure, onShorten }: Props) {
  const { zone } = exposure;
  const id = useId();
  const [from, setFrom] = useState(wallTime(exposure.start, zone));
  const [to, setTo] = useState(wallTime(exposure.end, zone));
  const [invalid, setInvalid] = useState(false);
  const shorten = () => {
    const start = instantIn(from, zone, exposure);
    const end = instantIn(to, zone, exposure, true);
    const fits = start !== null && end !== null && start < end;
    setInvalid(!fits);
    if (fits) onShorten(start, end);
  };
  const errorId = invalid ? `${id}-error` : undefined;
  return (
    <fieldset>
      <legend class="label">{t('ledger.shorter')}</legend>
      <div class="buttons">
        <TimeField label={t('ledger.from')} value={from} onChange={setFrom} errorId={errorId} />
        <TimeField label={t('ledger.to')} value={to} onChange={setTo} errorId={errorId} />
        <Button onClick={shorten}>{t('ledger.shorten')}</Button>
      </div>
      {invalid && (
        <p id={errorId} class="small" role="alert">
          {t('ledger.amiss', endTexts(exposure, zone, true))}
        </p>
      )}
    </fieldset>
  );
}

function MoveForm({ exposure, onMove }: Props) {
  const others = surfacesOf(exposure.network).filter((surface) => surface !== exposure.surface);
  const [to, setTo] = useState(others[0]);
  if (!to) return null;
  return (
    <div class="buttons">
      <Select
        label={t('ledger.moveTo')}
        value={to}
        options={others.map((value) => ({ value, label: surfaceName(exposure.network, value) }))}
        onChange={(value) => setTo(others.find((other) => other === value))}
      />
      <Button onClick={() => onMove(to)}>{t('ledger.move')}</Button>
    </div>
  );
}
