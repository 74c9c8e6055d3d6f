/** What "What helps me" would be, and the length that a person chooses beforehand. */
import { t } from '../../lib/i18n/index.ts';
import { LENGTHS, type SoftStep, type Tried, type Weeks } from '../../lib/review/trial/plan-trial.ts';
import { Button } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { RadioGroup } from '../RadioGroup.tsx';

interface Props {
  weeks: Weeks;
  tried: Tried;
  /** there is a door or a range that could rest; a feed that could be softer */
  canTry: { quiet: boolean; soft: boolean };
  onWeeks(weeks: Weeks): void;
  onTried(tried: Tried): void;
  onStart(): void;
  onDecline(): void;
}

/** How soft a soft day may be, and what it is where nobody chose. */
const SOFT_STEPS: SoftStep[] = ['little', 'more', 'lot'];

export const TrialOffer = ({ weeks, tried, canTry, onWeeks, onTried, onStart, onDecline }: Props) => (
  <>
    {canTry.quiet && canTry.soft && (
      <RadioGroup
        label={t('helps.offer.what')}
        value={tried === 'quiet' ? 'quiet' : 'soft'}
        options={(['quiet', 'soft'] as const).map((value) => ({
          value,
          label: t(`helps.offer.tried.${value}`),
          hint: t(`helps.offer.triedHint.${value}`),
        }))}
        onChange={(value) => onTried(value === 'quiet' ? 'quiet' : 'little')}
      />
    )}
    <p>{t(tried === 'quiet' ? 'helps.offer.howQuiet' : 'helps.offer.howSoftDays')}</p>
    <p>{t(tried === 'quiet' ? 'helps.offer.quiet' : 'helps.offer.soft')}</p>
    <p>{t('helps.offer.ask')}</p>
    <p>{t('helps.offer.end')}</p>
    <p class="small soft">{t('helps.here')}</p>
    {canTry.quiet || canTry.soft ? (
      <>
        {tried !== 'quiet' && (
          <RadioGroup
            label={t('helps.offer.howSoft')}
            value={tried}
            options={SOFT_STEPS.map((step) => ({
              value: step,
              label: t(`softer.step.${step}`),
              hint: t(`softer.brings.${step}`),
            }))}
            onChange={(step) => onTried(step as SoftStep)}
          />
        )}
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
