/** The popup's part: a plan for this visit, one band for this network, more today, a door to try. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Band } from '../../lib/limits/types.ts';
import { Pair } from '../Pair.tsx';
import { Press, Word } from '../Press.tsx';
import { type Done, Said } from '../Said.tsx';

interface Props {
  /** the network of the tab in front */
  network: string;
  /** what holds for its day, in seconds, if anything does */
  band: Band | null;
  /** some limit holds here: more can be given */
  limited: boolean;
  /** the door was neither turned on nor waved off yet */
  offersDoor: boolean;
  done: Done | null;
  onPlan(seconds: number): void;
  onBand(band: Band): void;
  onMore(seconds: number | null): void;
  onDoor(on: boolean): void;
}

export function Quick({ network, band, limited, offersDoor, done, onPlan, onBand, onMore, onDoor }: Props) {
  const [from, setFrom] = useState((band?.from ?? 1200) / 60);
  const [to, setTo] = useState((band?.to ?? 2400) / 60);
  const low = Math.min(from, to);
  const high = Math.max(from, to, 1);
  return (
    <div class="limits quick">
      <div class="group">
        <h2 class="label">{t('limits.quick.plan')}</h2>
        <div class="acts">
          {[300, 600, 1200].map((seconds) => (
            <Press key={seconds} onPress={() => onPlan(seconds)}>
              {t('limits.more.minutes', { count: seconds / 60 })}
            </Press>
          ))}
        </div>
      </div>
      {limited && (
        <div class="group">
          <h2 class="label">{t('limits.moreToday')}</h2>
          <div class="acts">
            {[300, 900].map((seconds) => (
              <Press key={seconds} onPress={() => onMore(seconds)}>
                {t('limits.more.minutes', { count: seconds / 60 })}
              </Press>
            ))}
            <Press onPress={() => onMore(null)}>{t('limits.more.day')}</Press>
          </div>
        </div>
      )}
      <Said done={done} />
      {offersDoor && (
        <div class="group">
          <h2 class="label">{t('limits.quick.doorOffer', [network])}</h2>
          <Pair
            first={{ label: t('limits.quick.doorOn'), onPress: () => onDoor(true) }}
            second={{ label: t('limits.quick.doorSkip'), onPress: () => onDoor(false) }}
          />
        </div>
      )}
      <details>
        <summary class="label">{t('limits.quick.title', [network])}</summary>
        <div class="group">
          <p class="typed">
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {t(`limits.band.${end}`)}{' '}
                <input
                  class="field num"
                  type="number"
                  min={end === 'from' ? 0 : 1}
                  max={1440}
                  step="any"
                  value={end === 'from' ? from : to}
                  onChange={({ currentTarget: { valueAsNumber: typed } }) => {
                    if (Number.isFinite(typed)) (end === 'from' ? setFrom : setTo)(Math.min(Math.max(typed, 0), 1440));
                  }}
                />
              </label>
            ))}
          </p>
          <p>
            <Press onPress={() => onBand({ from: Math.round(low * 60), to: Math.round(high * 60) })}>
              {t('limits.quick.set', { from: low, to: high })}
            </Press>
          </p>
        </div>
      </details>
      <p>
        <Word href="/options.html#limits" newTab>
          {t('limits.quick.all')}
        </Word>
      </p>
    </div>
  );
}
