/** The popup's part: one band for the network in front. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Band } from '../../lib/limits/types.ts';
import { Button, TextButton } from '../Button.tsx';

export interface QuickLimitProps {
  /** the network of the tab in front, by name */
  network: string;
  /** what holds for its day, in seconds, if anything does */
  band: Band | null;
  /** its days differ: what is set is for those like today */
  differs?: boolean;
  onBand(band: Band): void;
}

export function QuickLimit({ network, band, differs, onBand }: QuickLimitProps) {
  const [ends, setEnds] = useState({ from: (band?.from ?? 1200) / 60, to: (band?.to ?? 2400) / 60 });
  const low = Math.min(ends.from, ends.to);
  const high = Math.max(ends.from, ends.to, 1);
  return (
    <div class="limits">
      <fieldset class="group">
        <legend class="visually-hidden">{t('limits.quick.title', [network])}</legend>
        <p class="inline-fields">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`limits.band.${end}`)}{' '}
              <input
                class="field num"
                type="number"
                min={end === 'from' ? 0 : 1}
                max={1440}
                step="any"
                value={ends[end]}
                onChange={({ currentTarget: { valueAsNumber: typed } }) => {
                  if (Number.isFinite(typed)) setEnds({ ...ends, [end]: Math.min(Math.max(typed, 0), 1440) });
                }}
              />
            </label>
          ))}
        </p>
        <p>
          <Button onClick={() => onBand({ from: Math.round(low * 60), to: Math.round(high * 60) })}>
            {t(differs ? 'limits.quick.setLike' : 'limits.quick.set', { from: low, to: high })}
          </Button>
        </p>
        <p>
          <TextButton href="/options.html#limits" newTab>
            {t('limits.quick.all')}
          </TextButton>
        </p>
      </fieldset>
    </div>
  );
}
