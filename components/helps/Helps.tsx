/** "What helps me": what it is, in plain words; where a person stands with it; and what it told. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { Arm, Weeks } from '../../lib/review/trial/plan-trial.ts';
import { Press, Word } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { type Done, Said } from '../StatusLine.tsx';
import { Offer } from './Offer.tsx';
import './helps.css';

/** Dates are in words. */
export type HelpsShown =
  | { is: 'none' }
  | { is: 'ahead'; first: string; last: string }
  | { is: 'on'; last: string; arm: Arm }
  | { is: 'ended'; on: string }
  | { is: 'over'; first: string; last: string; felt: string; time: string }
  | { is: 'failed' };

export interface HelpsProps {
  shown: HelpsShown;
  weeks: Weeks;
  /** there is a door or a range that could rest */
  rests: boolean;
  done: Done | null;
  onWeeks(weeks: Weeks): void;
  onStart(): void;
  onNo(): void;
  onEnd(): void;
  onErase(): void;
}

export const Helps = (props: HelpsProps) => {
  const { shown, done } = props;
  return (
    <main class="helps">
      {/* where a person stands has changed: reading begins anew, and focus is not lost with what was pressed */}
      <Heading key={shown.is} kind="title" text={t('helps.title')} />
      <Now {...props} />
      <Said done={done} />
      {(shown.is === 'ended' || shown.is === 'over') && <Again {...props} />}
    </main>
  );
};

/** What it would be is told again to whoever asks. */
function Again(props: HelpsProps) {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <Word expanded={open} onPress={() => setOpen(!open)}>
        {t('helps.offer.again')}
      </Word>
      {open && <Offer {...props} />}
    </section>
  );
}

function Now(props: HelpsProps) {
  const { shown, onEnd, onErase } = props;
  switch (shown.is) {
    case 'none':
      return (
        <section>
          <p class="lead">{t('helps.lead')}</p>
          <Offer {...props} />
        </section>
      );
    case 'ahead':
      return (
        <Part title={t('helps.ahead', { date: shown.first })}>
          <p>{t('helps.aheadLine', { last: shown.last })}</p>
          <End onEnd={onEnd} />
        </Part>
      );
    case 'on':
      return (
        <Part title={t('helps.on', { last: shown.last })}>
          <p class="lead">{t(`helps.today.${shown.arm}`)}</p>
          <p>{t('helps.early')}</p>
          <End onEnd={onEnd} />
        </Part>
      );
    case 'ended':
      return (
        <Part title={t('helps.endedOn', { date: shown.on })}>
          <p>{t('helps.endedLine')}</p>
          <Erase onErase={onErase} />
        </Part>
      );
    case 'over':
      return (
        <>
          <Part title={t('helps.felt.title')}>
            <p class="lead">{shown.felt}</p>
          </Part>
          <Part title={t('helps.time.title')}>
            <p class="lead">{shown.time}</p>
          </Part>
          <section>
            <p>
              {t('helps.over', { first: shown.first, last: shown.last })} {t('helps.overLine')} {t('helps.here')}
            </p>
            <Erase onErase={onErase}>
              <Press href="/options.html#limits">{t('helps.limits')}</Press>
            </Erase>
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

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => {
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

const End = ({ onEnd }: { onEnd(): void }) => (
  <>
    <div class="acts">
      <Press onPress={onEnd}>{t('helps.end')}</Press>
    </div>
    <p class="small soft">{t('helps.endLine')}</p>
  </>
);

const Erase = ({ onErase, children }: { onErase(): void; children?: ComponentChildren }) => (
  <>
    <div class="acts">
      {children}
      <Press onPress={onErase}>{t('helps.erase')}</Press>
    </div>
    <p class="small soft">{t('helps.eraseLine')}</p>
  </>
);
