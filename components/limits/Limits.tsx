/** All limits of a person: one row each, which opens into everything about it; an offer from their first week. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { LimitOffer } from '../../lib/limits/offer.ts';
import type { Limit } from '../../lib/limits/types.ts';
import { type Named, summary, whereOf } from '../../lib/words/limits.ts';
import { Press } from '../Button.tsx';
import { Pair } from '../EqualPair.tsx';
import { Check } from '../Field.tsx';
import { Rows } from '../LinkRows.tsx';
import { type Done, Said } from '../StatusLine.tsx';
import { LimitEditor } from './LimitEditor.tsx';

/** A limit as the person last set it. `waits`: that starts tomorrow, by their own cooling-off; `goes`: it is removed then. */
export interface MyLimit {
  limit: Limit;
  waits: boolean;
  goes: boolean;
  rests: boolean;
}

export interface LimitsProps {
  limits: readonly MyLimit[];
  networks: readonly Named[];
  weekStart: number;
  /** whether changes that loosen wait for tomorrow; `ends`: it does, and ends tomorrow */
  cools: 'on' | 'ends' | 'off';
  offer: LimitOffer | null;
  done: Done | null;
  onAdd(band?: LimitOffer['band']): string;
  onChange(limit: Limit): void;
  onRemove(id: string): void;
  onRest(id: string, rest: boolean): void;
  onMore(id: string, seconds: number | null): void;
  onCool(on: boolean): void;
  onNotNow(): void;
}

export function Limits(props: LimitsProps) {
  const { limits, networks, offer, cools, done } = props;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="limits">
      <p class="soft">{limits.length > 0 ? t('limits.lead') : t('limits.none')}</p>
      {offer && <Offered offer={offer} onTake={() => setOpen(props.onAdd(offer.band))} onNotNow={props.onNotNow} />}
      {limits.length > 0 && (
        <Rows
          rows={limits.map(({ limit, waits, goes, rests }) => ({
            label: (
              <>
                <span class="lead">{summary(limit)}</span>
                <br />
                <span class="small soft">
                  {[
                    whereOf(limit, networks),
                    rests && t('limits.rests'),
                    goes ? t('limits.goes') : waits && t('limits.waits'),
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </>
            ),
            open: open === limit.id,
            onPress: () => setOpen(open === limit.id ? null : limit.id),
            inside: (
              <LimitEditor
                limit={limit}
                networks={networks}
                weekStart={props.weekStart}
                rests={rests}
                onChange={props.onChange}
                onRemove={() => props.onRemove(limit.id)}
                onRest={(rest) => props.onRest(limit.id, rest)}
                onMore={(seconds) => props.onMore(limit.id, seconds)}
              />
            ),
          }))}
        />
      )}
      <Said done={done} />
      <p>
        <Press onPress={() => setOpen(props.onAdd())}>{t('limits.add')}</Press>
      </p>
      {(limits.length > 0 || cools !== 'off') && (
        <div class="group">
          <Check
            label={t('limits.cools')}
            hint={t('limits.coolsHint')}
            checked={cools === 'on'}
            onChange={props.onCool}
          />
          {cools === 'ends' && <p class="small soft">{t('limits.coolsEnds')}</p>}
        </div>
      )}
    </div>
  );
}

const minutes = (seconds: number) => Math.round(seconds / 60);

const Offered = ({ offer, onTake, onNotNow }: { offer: LimitOffer; onTake(): void; onNotNow(): void }) => {
  const { usual, band } = offer;
  const ends = { from: minutes(band.from), to: minutes(band.to) };
  return (
    <div class="group offer">
      <p class="lead">{t('limits.offer.text', { low: minutes(usual.from), high: minutes(usual.to), ...ends })}</p>
      <Pair
        first={{ label: t('limits.offer.take', ends), onPress: onTake }}
        second={{ label: t('limits.offer.skip'), onPress: onNotNow }}
      />
    </div>
  );
};
