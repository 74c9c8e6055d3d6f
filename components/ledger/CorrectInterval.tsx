/** What a person can correct about one interval: shorter, another place, or not at all. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { surfacesOf } from '../../lib/networks/index.ts';
import type { Counted } from '../../lib/networks/types.ts';
import { instantIn, wallTime } from '../../lib/time/wall.ts';
import { endsOf } from '../../lib/words/ledger.ts';
import { surfaceName } from '../../lib/words/surface.ts';
import { Button } from '../Button.tsx';
import { Select } from '../Field.tsx';
import { TimeField } from './TimeField.tsx';

interface Props {
  one: Exposure;
  onShorten(start: number, end: number): void;
  onMove(surface: Counted): void;
  onErase(): void;
}

export const Correct = (props: Props) => (
  <div class="correct">
    <Shorter {...props} />
    <Elsewhere {...props} />
    <div>
      <Button onClick={props.onErase}>{t('ledger.erase')}</Button>
    </div>
  </div>
);

function Shorter({ one, onShorten }: Props) {
  const { zone } = one;
  const id = useId();
  const [from, setFrom] = useState(wallTime(one.start, zone));
  const [to, setTo] = useState(wallTime(one.end, zone));
  const [amiss, setAmiss] = useState(false);
  const shorten = () => {
    const start = instantIn(from, zone, one);
    const end = instantIn(to, zone, one, true);
    const fits = start !== null && end !== null && start < end;
    setAmiss(!fits);
    if (fits) onShorten(start, end);
  };
  const described = amiss ? `${id}-amiss` : undefined;
  return (
    <fieldset>
      <legend class="label">{t('ledger.shorter')}</legend>
      <div class="acts">
        <TimeField label={t('ledger.from')} value={from} onChange={setFrom} described={described} />
        <TimeField label={t('ledger.to')} value={to} onChange={setTo} described={described} />
        <Button onClick={shorten}>{t('ledger.shorten')}</Button>
      </div>
      {amiss && (
        <p id={described} class="small" role="alert">
          {t('ledger.amiss', endsOf(one, zone, true))}
        </p>
      )}
    </fieldset>
  );
}

function Elsewhere({ one, onMove }: Props) {
  const others = surfacesOf(one.network).filter((surface) => surface !== one.surface);
  const [to, setTo] = useState(others[0]);
  if (!to) return null;
  return (
    <div class="acts">
      <Select
        label={t('ledger.moveTo')}
        value={to}
        options={others.map((value) => ({ value, label: surfaceName(one.network, value) }))}
        onChange={(value) => setTo(others.find((other) => other === value))}
      />
      <Button onClick={() => onMove(to)}>{t('ledger.move')}</Button>
    </div>
  );
}
