/** Staying with a plan: three lengths to press, and then the plan itself in their place. */
import { Answer } from '../../components/Answer.tsx';
import { Button, TextButton } from '../../components/Button.tsx';
import { useLostFocus } from '../../components/lost-focus.ts';
import { locale, number, t } from '../../lib/i18n/index.ts';
import type { PopupProps } from './props.ts';

const PLAN_MINUTES = [5, 10, 20];

/** @param props.onPlan the buttons have done their part */
export function PlanButtons({ state: { place }, actions, run, onPlan }: PopupProps & { onPlan(): void }) {
  const buttons = useLostFocus<HTMLFieldSetElement>(null);
  if (!place) return null;
  const { network } = place;
  const plan = (minutes: number) => {
    onPlan();
    run(
      () => actions.plan(network, minutes * 60),
      () => ({
        text: t('popup.planned', { count: minutes }),
        onUndo: () => run(() => actions.plan(network)),
      }),
    );
  };
  return (
    <fieldset class="plan-buttons" tabIndex={-1} ref={buttons}>
      <legend class="visually-hidden">{t('popup.plan')}</legend>
      <span class="soft small">{t('popup.orStay')}</span>
      {PLAN_MINUTES.map((minutes) => (
        <Button key={minutes} ariaLabel={t('popup.stayFor', { count: minutes })} onClick={() => plan(minutes)}>
          {number(minutes, locale())}
        </Button>
      ))}
      <span class="soft small">{t('popup.min')}</span>
    </fieldset>
  );
}

interface PlanProps extends PopupProps {
  /** seconds planned for this visit */
  seconds: number;
  /** brings the lengths back */
  onChange(): void;
}

export const Plan = ({ state: { place }, actions, run, seconds, onChange }: PlanProps) => (
  <Answer
    ways={
      <>
        <TextButton onClick={onChange}>{t('popup.planChange')}</TextButton>
        <TextButton onClick={() => place && run(() => actions.plan(place.network))}>{t('popup.planDrop')}</TextButton>
      </>
    }
  >
    {t('popup.staying', { count: Math.round(seconds / 60) })}
  </Answer>
);
