/** A break over the page: the band of the great hill breathes with it. It can be left at any second, and is never "done". */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Practice } from '../../lib/content/schema.ts';
import { say } from '../../lib/i18n/on-page.ts';
import type { ReliefRequest, ReliefView } from '../../lib/nudges/relief.ts';
import { TextButton } from '../Button.tsx';
import { type BreakText, lengthText } from '../breaks/break-length.ts';
import { StillLines } from '../breaks/StillLines.tsx';
import { useBreakHill } from '../breaks/use-break-hill.ts';
import { usePlayer } from '../breaks/use-player.ts';
import { useStill } from '../breaks/use-still.ts';
import { EqualPair } from '../EqualPair.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { Title } from './Title.tsx';

const words: BreakText = (key, params) => say(`break.${key}`, params);

interface ReliefBreakProps {
  view: ReliefView & { is: 'break' };
  onLeave(): void;
  onBack(): void;
  /** back to a pause, or to the feed */
  over: boolean;
  onRequest(want: ReliefRequest): void;
  help: ComponentChildren;
}

export function ReliefBreak({ view, ...rest }: ReliefBreakProps) {
  const { still: byChoice, moves } = useStill(view.still === 'system' ? 'system' : view.still ? 'still' : 'move');
  const [stillChosen, setStillChosen] = useState<boolean | null>(null);
  const still = stillChosen ?? byChoice;
  const Form = still ? Still : Timed;
  return (
    <Form
      {...rest}
      practice={view.practice}
      moves={moves}
      between={
        <TextButton onClick={() => setStillChosen(!still)}>
          {words(still ? (moves ? 'move' : 'timed') : 'still')}
        </TextButton>
      }
    />
  );
}

interface FormProps extends Omit<ReliefBreakProps, 'view'> {
  practice: Practice;
  moves: boolean;
  /** the press between still and moving */
  between: ComponentChildren;
}

function Timed(props: FormProps) {
  const { practice, moves, onLeave } = props;
  const { steps, seconds, lang } = practice;
  const play = usePlayer(steps);
  const rise = useBreakHill(steps, { ...play, moves });
  const second = play.over
    ? { label: words('again'), onClick: play.restart }
    : { label: words(play.runs ? 'pause' : 'goOn'), onClick: play.runs ? play.pause : play.goOn };
  return (
    <Scene
      {...props}
      edge={
        <div
          key={play.step}
          class={rise.moves ? 'overlay-band rises moves' : 'overlay-band rises'}
          aria-hidden="true"
          style={rise.style}
        />
      }
      titleOf={(name) => words('named', { name, length: lengthText(words, seconds) })}
      pair={<EqualPair first={{ label: words('leave'), onClick: onLeave }} second={second} />}
    >
      <div aria-live="polite">
        <Title kind="title" text={<In lang={lang}>{steps[play.step]?.text ?? ''}</In>} />
      </div>
    </Scene>
  );
}

function Still(props: FormProps) {
  const { practice, onLeave } = props;
  const { still, hint, lang } = practice;
  const [at, setAt] = useState(0);
  const last = at === still.length - 1;
  return (
    <Scene
      {...props}
      edge={<div class="overlay-band" aria-hidden="true" />}
      titleOf={(name) => words('named', { name, length: words('ownPace') })}
      pair={
        <EqualPair
          first={{ label: words('leave'), onClick: onLeave }}
          second={{ label: words(last ? 'again' : 'next'), onClick: () => setAt(last ? 0 : at + 1) }}
        />
      }
    >
      <Title kind="title" text={<In lang={lang}>{hint}</In>} />
      <StillLines lines={still} at={at} lang={lang} />
    </Scene>
  );
}

interface SceneProps extends FormProps {
  edge: ComponentChildren;
  /** stands above, around the name of the break */
  titleOf(name: string): string;
  pair: ComponentChildren;
  /** the line, or all of them */
  children: ComponentChildren;
}

const Scene = ({ practice, onBack, over, onRequest, help, between, edge, titleOf, pair, children }: SceneProps) => (
  <div class="scene relief">
    {edge}
    <div class="overlay-hill" aria-hidden="true" />
    <div class="overlay-content">
      <p class="small soft">
        <Around line={titleOf} words={practice.name} lang={practice.lang} />
      </p>
      <InEnglish lang={practice.lang} line={say('inEnglish')} />
      {children}
      <p class="small soft">
        <In lang={practice.lang}>{practice.caution}</In>
      </p>
      {pair}
      <div class="overlay-footer">
        {help}
        <TextButton onClick={onBack}>{say(over ? 'hold.back' : 'stay')}</TextButton>
        {between}
        {practice.inward && <TextButton onClick={() => onRequest('inward-last')}>{words('notForMe')}</TextButton>}
        <TextButton onClick={() => onRequest('breaks')}>{say('hold.others')}</TextButton>
        <TextButton onClick={() => onRequest('ways')}>{say('hold.all')}</TextButton>
      </div>
    </div>
  </div>
);
