/** "My loop": the four steps by taps or words, one way out, and it can be kept. Under a minute without typing. */
import type { Loop } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import type { MyLoop, Point } from '../../lib/store/rows.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { In, InEnglish } from '../InLanguage.tsx';
import { TextArea } from '../TextArea.tsx';

const MAX_LENGTH = 140;

export type LoopDraft = Pick<MyLoop, 'steps' | 'exit'> & { at: number };
export const NO_LOOP: LoopDraft = { steps: { mood: '', bar: '', miss: '', proof: '' }, exit: '', at: 0 };

/** Said in the order in which it happened: what set it off, the thought, the bar it raised, the feeling after. */
export const STEP_ORDER: readonly Point[] = ['mood', 'miss', 'bar', 'proof'];

interface MyLoopFormProps {
  loop: Loop;
  draft: LoopDraft;
  onDraft(draft: LoopDraft): void;
  onKeep(): void;
}

export function MyLoopForm({ loop, draft, onDraft, onKeep }: MyLoopFormProps) {
  const { steps, exit, at } = draft;
  const id = STEP_ORDER[at];
  const turn = (to: number) => onDraft({ ...draft, at: to });
  if (!id) return <Exits {...{ loop, draft, onDraft, onKeep }} />;
  const point = loop.points.find((one) => one.id === id);
  const fill = (text: string, next = at) => onDraft({ steps: { ...steps, [id]: text }, exit, at: next });
  return (
    <>
      <Heading key={id} text={<In lang={loop.lang}>{point?.ask ?? ''}</In>} />
      <InEnglish lang={loop.lang} line={t('overlay.inEnglish')} />
      <div class="buttons">
        {point?.taps.map((tap) => (
          <Button key={tap} pressed={steps[id] === tap} onClick={() => fill(tap, at + 1)}>
            <In lang={loop.lang}>{tap}</In>
          </Button>
        ))}
      </div>
      <TextArea
        key={`${id}-own`}
        label={t('loop.own')}
        value={steps[id]}
        maxLength={MAX_LENGTH}
        onInput={(text) => fill(text)}
      />
      <div class="buttons">
        {at > 0 && <Button onClick={() => turn(at - 1)}>{t('common.back')}</Button>}
        <Button onClick={() => turn(at + 1)}>{t(steps[id] ? 'loop.next' : 'loop.skip')}</Button>
      </div>
    </>
  );
}

const Exits = ({ loop, draft, onDraft, onKeep }: MyLoopFormProps) => (
  <>
    <Heading key="exit" text={t('loop.which')} />
    <InEnglish lang={loop.lang} line={t('overlay.someInEnglish')} />
    <LoopSteps loop={loop} mine={draft} />
    <div class="buttons">
      {loop.points.map(({ id, exit }) => (
        <Button key={id} pressed={draft.exit === id} onClick={() => onDraft({ ...draft, exit: id })}>
          <In lang={loop.lang}>{exit.name}</In>
        </Button>
      ))}
    </div>
    <div class="buttons">
      <Button onClick={() => onDraft({ ...draft, at: STEP_ORDER.length - 1 })}>{t('common.back')}</Button>
      <Button onClick={onKeep}>{t('loop.keep')}</Button>
    </div>
    <p class="small soft">{t('loop.kept')}</p>
  </>
);

/** What was filled in, as a list; what was left out is left out here too. */
export const LoopSteps = ({ loop, mine }: { loop: Loop; mine: Pick<MyLoop, 'steps' | 'exit'> }) => {
  const exit = loop.points.find(({ id }) => id === mine.exit)?.exit;
  return (
    <dl class="loop-steps">
      {STEP_ORDER.filter((id) => mine.steps[id]).map((id) => (
        <div key={id}>
          <dt class="small soft">
            <In lang={loop.lang}>{loop.points.find((one) => one.id === id)?.ask}</In>
          </dt>
          <dd class="lead own-direction">{mine.steps[id]}</dd>
        </div>
      ))}
      {exit && (
        <div>
          <dt class="small soft">{t('loop.myExit')}</dt>
          <dd class="lead">
            <In lang={loop.lang}>{exit.name}</In>
          </dd>
        </div>
      )}
    </dl>
  );
};
