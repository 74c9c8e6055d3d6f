/** What "What helps me" would be, and the length that a person chooses beforehand. */
import { t } from '../../lib/i18n/index.ts';
import { LENGTHS, type Weeks } from '../../lib/review/trial/plan-trial.ts';
import { Press } from '../Button.tsx';
import { Pair } from '../EqualPair.tsx';
import { Radios } from '../Field.tsx';

interface Props {
  weeks: Weeks;
  /** there is a door or a range that could rest */
  rests: boolean;
  onWeeks(weeks: Weeks): void;
  onStart(): void;
  onNo(): void;
}

export const Offer = ({ weeks, rests, onWeeks, onStart, onNo }: Props) => (
  <>
    <p>{t('helps.offer.how')}</p>
    <p>{t('helps.offer.quiet')}</p>
    <p>{t('helps.offer.ask')}</p>
    <p>{t('helps.offer.end')}</p>
    <p class="small soft">{t('helps.here')}</p>
    {rests ? (
      <>
        <Radios
          label={t('helps.offer.length')}
          value={String(weeks)}
          options={LENGTHS.map((length) => ({
            value: String(length),
            label: t('helps.offer.weeks', { count: length }),
            hint: t(`helps.offer.hint.${length}`),
          }))}
          onChange={(value) => onWeeks(Number(value) as Weeks)}
        />
        <Pair
          first={{ label: t('helps.offer.start'), onPress: onStart }}
          second={{ label: t('helps.offer.no'), onPress: onNo }}
        />
      </>
    ) : (
      <>
        <p class="lead">{t('helps.offer.nothing')}</p>
        <p>{t('helps.offer.nothingLine')}</p>
        <div class="acts">
          <Press href="/options.html#limits">{t('helps.limits')}</Press>
        </div>
      </>
    )}
  </>
);
