/** All limits of a person: one row each, which opens into everything about it; an offer from their first week. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { LimitOffer } from '../../lib/limits/offer.ts';
import type { Limit } from '../../lib/limits/types.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { limitScope, limitSummary, type NamedNetwork } from '../../lib/words/limits.ts';
import { Button } from '../Button.tsx';
import { Checkbox } from '../Checkbox.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { StatusLine } from '../StatusLine.tsx';
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
  networks: readonly NamedNetwork[];
  weekStart: number;
  /** whether changes that loosen wait for tomorrow; `ends`: it does, and ends tomorrow */
  cools: 'on' | 'ends' | 'off';
  offer: LimitOffer | null;
  message: StatusMessage | null;
  onAdd(band?: LimitOffer['band']): string;
  onChange(limit: Limit): void;
  onRemove(id: string): void;
  onRest(id: string, rest: boolean): void;
  onMore(id: string, seconds: number | null): void;
  onCool(on: boolean): void;
  onDecline(): void;
}

export function Limits(props: LimitsProps) {
  const { limits, networks, offer, cools, message } = props;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="limits">
      <p class="soft">{limits.length > 0 ? t('limits.lead') : t('limits.none')}</p>
      {offer && (
        <LimitOfferCard offer={offer} onAccept={() => setOpen(props.onAdd(offer.band))} onDecline={props.onDecline} />
      )}
      {limits.length > 0 && (
        <LinkRows
          rows={limits.map(({ limit, waits, goes, rests }) => ({
            label: (
              <>
                <span class="lead">{limitSummary(limit)}</span>
                <br />
                <span class="small soft">
                  {[limitScope(limit), rests && t('limits.rests'), goes ? t('limits.goes') : waits && t('limits.waits')]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </>
            ),
            expanded: open === limit.id,
            onClick: () => setOpen(open === limit.id ? null : limit.id),
            content: (
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
      <StatusLine message={message} />
      <p>
        <Button onClick={() => setOpen(props.onAdd())}>{t('limits.add')}</Button>
      </p>
      {(limits.length > 0 || cools !== 'off') && (
        <div class="group">
          <Checkbox
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

const LimitOfferCard = ({ offer, onAccept, onDecline }: { offer: LimitOffer; onAccept(): void; onDecline(): void }) => {
  const { usual, band } = offer;
  const ends = { from: minutes(band.from), to: minutes(band.to) };
  return (
    <div class="group offer">
      <p class="lead">{t('limits.offer.text', { low: minutes(usual.from), high: minutes(usual.to), ...ends })}</p>
      <EqualPair
        first={{ label: t('limits.offer.take', ends), onClick: onAccept }}
        second={{ label: t('limits.offer.skip'), onClick: onDecline }}
      />
    </div>
  );
};
