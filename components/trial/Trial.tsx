/** "What helps me": what it is, in plain words; where a person stands with it; and what it told. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { TrialStage } from '../../lib/pages/trial-stage.ts';
import type { Tried, Weeks } from '../../lib/review/trial/plan-trial.ts';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { TrialOffer } from './TrialOffer.tsx';
import './trial.css';

export interface TrialProps {
  stage: TrialStage;
  weeks: Weeks;
  tried: Tried;
  /** there is a door or a range that could rest; a feed that could be softer */
  canTry: { quiet: boolean; soft: boolean };
  message: StatusMessage | null;
  onWeeks(weeks: Weeks): void;
  onTried(tried: Tried): void;
  onStart(): void;
  onDecline(): void;
  onEnd(): void;
  onErase(): void;
}

export const Trial = (props: TrialProps) => (
  <main class="trial">
    {/* where a person stands has changed: reading begins anew, and focus is not lost with what was pressed */}
    <Heading key={props.stage.is} kind="title" text={t('helps.title')} />
    <TrialBody {...props} />
  </main>
);

/** All below the title. */
export const TrialBody = (props: TrialProps) => {
  const { stage, message } = props;
  return (
    <>
      <Stage {...props} />
      <StatusLine message={message} />
      {(stage.is === 'ended' || stage.is === 'over') && <OfferAgain {...props} />}
    </>
  );
};

/** What it would be is told again to whoever asks. */
function OfferAgain(props: TrialProps) {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <TextButton expanded={open} onClick={() => setOpen(!open)}>
        {t('helps.offer.again')}
      </TextButton>
      {open && <TrialOffer {...props} />}
    </section>
  );
}

function Stage(props: TrialProps) {
  const { stage, onEnd, onErase } = props;
  switch (stage.is) {
    case 'none':
      return (
        <section>
          <p class="lead">{t('helps.lead')}</p>
          <TrialOffer {...props} />
        </section>
      );
    case 'ahead':
      return (
        <StageSection title={t('helps.ahead', { date: stage.first })}>
          <p>{t(stage.soft ? 'helps.aheadSoft' : 'helps.aheadLine', { last: stage.last })}</p>
          <EndButton onEnd={onEnd} />
        </StageSection>
      );
    case 'on':
      return (
        <StageSection title={t('helps.on', { last: stage.last })}>
          <p class="lead">{t(`helps.today.${stage.arm}`, { step: t(`softer.step.${stage.soft ?? 'usual'}`) })}</p>
          <p>{t('helps.early')}</p>
          <EndButton onEnd={onEnd} />
        </StageSection>
      );
    case 'ended':
      return (
        <StageSection title={t('helps.endedOn', { date: stage.on })}>
          <p>{t('helps.endedLine')}</p>
          <EraseButton onErase={onErase} />
        </StageSection>
      );
    case 'over':
      return (
        <>
          <StageSection title={t('helps.felt.title')}>
            <p class="lead">{stage.felt}</p>
          </StageSection>
          <StageSection title={t('helps.time.title')}>
            <p class="lead">{stage.time}</p>
          </StageSection>
          <section>
            <p>
              {t('helps.over', { first: stage.first, last: stage.last })} {t('helps.overLine')} {t('helps.here')}
            </p>
            <EraseButton onErase={onErase}>
              <Button href="/options.html#limits">{t('helps.limits')}</Button>
            </EraseButton>
          </section>
        </>
      );
    case 'failed':
      return (
        <section>
          <p class="lead">{t('helps.failed')}</p>
          <p>{t('helps.failedLine')}</p>
        </section>
      );
  }
}

const StageSection = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="voice" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
};

const EndButton = ({ onEnd }: { onEnd(): void }) => (
  <>
    <div class="buttons">
      <Button onClick={onEnd}>{t('helps.end')}</Button>
    </div>
    <p class="small soft">{t('helps.endLine')}</p>
  </>
);

const EraseButton = ({ onErase, children }: { onErase(): void; children?: ComponentChildren }) => (
  <>
    <div class="buttons">
      {children}
      <Button onClick={onErase}>{t('helps.erase')}</Button>
    </div>
    <p class="small soft">{t('helps.eraseLine')}</p>
  </>
);
