/** "Make it softer": three steps for the site in front, a minute as usual, and the way to each softening by itself. */
import { Answer } from '../../components/Answer.tsx';
import { TextButton } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LinkRows } from '../../components/LinkRows.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { t } from '../../lib/i18n/index.ts';
import { nameOf } from '../../lib/networks/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { hiddenOn, isLeftWhole } from '../../lib/soften/hidden.ts';
import { STEPS, type Step, softenedBy, stepOf, withStep } from '../../lib/soften/steps.ts';
import { AS_IT_IS, type SoftChoice } from '../../lib/soften/types.ts';
import { standingsOn, unfitOf } from '../../lib/soften/unfit.ts';
import { personDay } from '../../lib/store/settings.ts';
import { dayAround } from '../../lib/time/day.ts';
import { bringsText, softText, unfitText } from '../../lib/words/softer.ts';
import { copyReport } from './mending.ts';
import { canPoint } from './OtherwiseScreen.tsx';
import type { ScreenProps } from './props.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { useRun } from './use-run.ts';

type WayBack = () => Promise<unknown>;
const MINUTE_MS = 60_000;

export function Screen({ state, actions, onBack, onBreak }: ScreenProps) {
  const { message, run } = useRun();
  const { place, settings, softMismatches = [] } = state;
  if (!place) return <ScreenFrame {...{ onBack, onBreak }}>{null}</ScreenFrame>; // its tab went meanwhile
  const { network } = place;
  const name = nameOf(network);
  const own = settings.soft[network] ?? AS_IT_IS;
  const daily = state.trial?.soft; // chance has it softer today
  const isLeftOut = daily && (settings.usualUntil[network] ?? 0) > state.now + MINUTE_MS;
  const choice = isLeftOut ? AS_IT_IS : daily ? softenedBy(own, daily) : own;
  const step = stepOf(choice);
  const isWhole = network.startsWith('site:'); // nobody has promised what leans on facts there
  const hidden = hiddenOn(network, settings.hidden);
  // where people write to each other nothing is hidden
  const canHide = isWhole && canPoint(place) && !isLeftWhole(`/${state.page?.pattern.path.join('/') ?? ''}`);
  const hide = () => run(() => actions.point(state, 'hide'));
  const standings = standingsOn(network, softMismatches);
  const unfitIn = (one: SoftChoice) => (isWhole ? '' : unfitText(unfitOf(one, standings)));
  const runWithUndo = (action: () => Promise<WayBack>, text: string) =>
    run(action, (back) => ({
      text,
      onUndo: () => run(back as WayBack, () => ({ text: t('common.undone') })),
    }));
  const choose = (next: Step) => {
    if (daily && next === 'usual') {
      const [, tomorrow] = dayAround(personDay(settings, state.now, state.zone));
      return runWithUndo(() => actions.showAsUsual(network, tomorrow), t('softer.today'));
    }
    const chosen = withStep(own, next);
    const text = [softText(chosen, name), unfitIn(chosen)].filter(Boolean).join(' ');
    runWithUndo(() => actions.soften(network, chosen), text);
  };
  const isFit = unfitIn(choice) === '';
  return (
    <ScreenFrame
      key="softer"
      {...{ onBack, onBreak }}
      headerEnd={
        step !== 'usual' &&
        (isWhole ? (
          canHide && <TextButton onClick={hide}>{t('softer.hide')}</TextButton>
        ) : (
          <TextButton href="#sets-me-off">{t('triggers.title')}</TextButton>
        ))
      }
    >
      <Heading text={t('softer.title', { network: name })} />
      <RadioGroup
        label={t('softer.how')}
        labelHidden
        value={step ?? ''}
        options={STEPS.filter((one) => !daily || isBeyond(one, daily)).map((one) => ({
          value: one,
          label: t(`softer.step.${one}`),
          hint: bringsText(network, one),
        }))}
        onChange={(next) => choose(next as Step)}
      />
      <SoftAnswer
        message={message ?? soText({ step, daily: isLeftOut ? undefined : daily, unfit: unfitIn(choice) })}
        takesFocus={message !== null}
        onReport={isFit ? undefined : () => copyReport({ state, actions, run })}
      />
      <LinkRows
        rows={[
          ...(step === 'usual'
            ? []
            : [
                {
                  label: t('softer.minute'),
                  onClick: () => runWithUndo(() => actions.showAsUsual(network), t('softer.minuteOn')),
                },
              ]),
          { label: t('softer.pick'), href: `/options.html#softer/${network}`, newTab: true },
          // where a step is on, it stands at the head
          ...(step === 'usual' && canHide ? [{ label: t('softer.hide'), onClick: hide }] : []),
          ...(hidden.length > 0
            ? [
                {
                  label: t('softer.showHidden', { count: hidden.length }),
                  note: t('softer.hiddenNote', { count: hidden.length }),
                  onClick: () => runWithUndo(() => actions.showHidden(network), t('softer.hiddenShown')),
                },
              ]
            : []),
          ...(step === 'usual' && !isWhole ? [{ label: t('triggers.title'), href: '#sets-me-off' }] : []),
        ]}
      />
    </ScreenFrame>
  );
}

/** On a soft day a press has it as usual for the day, or softer than chance does. */
const isBeyond = (step: Step, daily: Step): boolean => step === 'usual' || STEPS.indexOf(step) >= STEPS.indexOf(daily);

/** What is so where nothing was pressed. */
function soText(so: { step: Step | null; daily: Step | undefined; unfit: string }): StatusMessage | null {
  const { step, daily, unfit } = so;
  if (unfit) return { text: unfit };
  if (daily) return { text: t('helps.popup.soft', { step: t(`softer.step.${daily}`) }) };
  return step ? null : { text: t('softer.now.own') };
}

/** What is so now. @param props.onReport where the site has no place for something that is on */
const SoftAnswer = (props: {
  message: StatusMessage | null;
  takesFocus: boolean;
  onReport: (() => void) | undefined;
}) => {
  const { message, takesFocus, onReport } = props;
  if (!message) return null;
  return (
    <Answer
      key={String(message.text)}
      takesFocus={takesFocus}
      ways={
        (message.onUndo || onReport) && (
          <>
            {message.onUndo && <TextButton onClick={message.onUndo}>{t('common.undo')}</TextButton>}
            {onReport && <TextButton onClick={onReport}>{t('softer.report')}</TextButton>}
          </>
        )
      }
    >
      {message.text}
    </Answer>
  );
};
