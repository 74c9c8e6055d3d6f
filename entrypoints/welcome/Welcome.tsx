/** The first page, in four short steps: what one gets, which feeds, how to begin, and what comes next. Four presses lead to the
 *  first pause, the browser's own Allow among them. Each step can be skipped, and all of it seen again from the options. */
import { useState } from 'preact/hooks';
import { PageFrame } from '../../components/Frame.tsx';
import { t } from '../../lib/i18n/index.ts';
import { listedNetworks } from '../../lib/networks/index.ts';
import { pickedHosts } from '../../lib/networks/picked.ts';
import { Begin } from './Begin.tsx';
import { Done } from './Done.tsx';
import { Look } from './Look.tsx';
import { Pick, type Problem } from './Pick.tsx';
import { STEPS, type Step, type Way, type WelcomeProps } from './steps.ts';
import { usePicking } from './use-picking.ts';

export function Welcome({ on, lookDay, ask, drop, begin }: WelcomeProps) {
  const picking = usePicking(on);
  const { picked, fresh } = picking;
  const [step, setStep] = useState<Step>('look');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [way, setWay] = useState<Way | null>(null);
  const skip = () => setStep('done');

  const submit = () => {
    const dropped = listedNetworks.filter(({ id }) => on.includes(id) && !picked.networks.includes(id));
    const count = picked.networks.length + pickedHosts(picked).length;
    if (count + on.length === 0) return setProblem('nothing');
    // the browser is asked in the press itself
    ask(fresh).then(
      async (granted) => {
        for (const { id } of dropped) await drop(id);
        setProblem(granted ? null : 'declined');
        if (granted) setStep(count + on.length > dropped.length ? 'begin' : 'done');
      },
      () => setProblem('failed'),
    );
  };
  const choose = (chosen: Way) =>
    void begin(chosen, on).then(
      () => {
        setWay(chosen);
        setStep('done');
      },
      () => setProblem('failed'),
    );

  return (
    <PageFrame
      footerLine={t('welcome.foot')}
      hill={step === 'done' && on.length === 0 ? 'empty' : 'plain'}
      headerEnd={
        <span class="small soft">{t('welcome.step', { at: STEPS.indexOf(step) + 1, all: STEPS.length })}</span>
      }
    >
      <main class={`welcome ${step}`}>
        {step === 'look' && (
          <Look
            onNetwork={(id) => {
              picking.toggle(id, true);
              setStep('pick');
            }}
            onOther={() => setStep('pick')}
            onSkip={skip}
          />
        )}
        {step === 'pick' && <Pick {...picking} on={on} problem={problem} onNotice={submit} onSkip={skip} />}
        {step === 'begin' && (
          <Begin lookDay={lookDay} failed={problem === 'failed'} onWay={choose} onBack={() => setStep('pick')} />
        )}
        {step === 'done' && <Done {...{ on, way, lookDay }} onBack={() => setStep('pick')} />}
      </main>
    </PageFrame>
  );
}
