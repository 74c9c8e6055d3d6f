/** What "What helps me" would be, and the length that a person chooses beforehand. */
import { t } from '../../lib/i18n/index.ts';
import { LENGTHS, type Weeks } from '../../lib/review/trial/plan-trial.ts';
import { Button } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { RadioGroup } from '../RadioGroup.tsx';

interface Props {
  weeks: Weeks;
  /** there is a door or a range that could rest */
  canStart: boolean;
  onWeeks(weeks: Weeks): void;
  onStart(): void;
  onDecline(): void;
}

export const TrialOffer = ({ weeks, canStart, onWeeks, onStart, onDecline }: Props) => (
  <>
    <p>{t('helps.offer.how')}</p>
    <p>{t('helps.offer.quiet')}</p>
    <p>{t('helps.offer.ask')}</p>
    <p>{t('helps.offer.end')}</p>
    <p class="small soft">{t('helps.here')}</p>
    {canStart ? (
      <>
        <RadioGroup
          label={t('helps.offer.length')}
          value={String(weeks)}
          options={LENGTHS.map((length) => ({
            value: String(length),
            label: t('helps.offer.weeks', { count: length }),
            hint: t(`helps.offer.hint.${length}`),
          }))}
          onChange={(value) => onWeeks(Number(value) as Weeks)}
        />
        <EqualPair
          first={{ label: t('helps.offer.start'), onClick: onStart }}
          second={{ label: t('helps.offer.no'), onClick: onDecline }}
        />
      </>
    ) : (
      <>
        <p class="lead">{t('helps.offer.nothing')}</p>
        <p>{t('helps.offer.nothingLine')}</p>
        <div class="buttons">
          <Button href="/options.html#limits">{t('helps.limits')}</Button>
        </div>
      </>
    )}
  </>
);
