/** A break over the page: the band of the great hill breathes with it. It can be left at any second, and is never "done". */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Practice } from '../../lib/content/schema.ts';
import { say } from '../../lib/i18n/on-page.ts';
import type { Held, Want } from '../../lib/nudges/relief.ts';
import { Word } from '../Button.tsx';
import { Lines } from '../breaks/Lines.tsx';
import { usePlayer } from '../breaks/use-player.ts';
import { useRise } from '../breaks/use-rise.ts';
import { useStill } from '../breaks/use-still.ts';
import { lengthOf, type Say } from '../breaks/words.ts';
import { Pair } from '../EqualPair.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { Title } from './Title.tsx';

const words: Say = (key, params) => say(`break.${key}`, params);

interface HeldBreakProps {
  held: Held & { is: 'break' };
  onLeave(): void;
  onBack(): void;
  /** back to a pause, or to the feed */
  over: boolean;
  want(want: Want): void;
  help: ComponentChildren;
}

export function HeldBreak({ held, ...rest }: HeldBreakProps) {
  const { still: byChoice, moves } = useStill(held.still === 'system' ? 'system' : held.still ? 'still' : 'move');
  const [chosen, choose] = useState<boolean | null>(null);
  const still = chosen ?? byChoice;
  const Form = still ? Still : Timed;
  return (
    <Form
      {...rest}
      practice={held.practice}
      moves={moves}
      between={<Word onPress={() => choose(!still)}>{words(still ? (moves ? 'move' : 'timed') : 'still')}</Word>}
    />
  );
}

interface FormProps extends Omit<HeldBreakProps, 'held'> {
  practice: Practice;
  moves: boolean;
  /** the press between still and moving */
  between: ComponentChildren;
}

function Timed(props: FormProps) {
  const { practice, moves, onLeave } = props;
  const { steps, seconds, lang } = practice;
  const play = usePlayer(steps);
  const rise = useRise(steps, { ...play, moves });
  const second = play.over
    ? { label: words('again'), onPress: play.again }
    : { label: words(play.runs ? 'pause' : 'goOn'), onPress: play.runs ? play.pause : play.goOn };
  return (
    <Scene
      {...props}
      edge={
        <div
          key={play.step}
          class={rise.moves ? 'edge rises moves' : 'edge rises'}
          aria-hidden="true"
          style={rise.style}
        />
      }
      named={(name) => words('named', { name, length: lengthOf(words, seconds) })}
      pair={<Pair first={{ label: words('leave'), onPress: onLeave }} second={second} />}
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
  const [at, turn] = useState(0);
  const last = at === still.length - 1;
  return (
    <Scene
      {...props}
      edge={<div class="edge" aria-hidden="true" />}
      named={(name) => words('named', { name, length: words('ownPace') })}
      pair={
        <Pair
          first={{ label: words('leave'), onPress: onLeave }}
          second={{ label: words(last ? 'again' : 'next'), onPress: () => turn(last ? 0 : at + 1) }}
        />
      }
    >
      <Title kind="title" text={<In lang={lang}>{hint}</In>} />
      <Lines lines={still} at={at} lang={lang} />
    </Scene>
  );
}

interface SceneProps extends FormProps {
  edge: ComponentChildren;
  /** stands above, around the name of the break */
  named(name: string): string;
  pair: ComponentChildren;
  /** the line, or all of them */
  children: ComponentChildren;
}

const Scene = ({ practice, onBack, over, want, help, between, edge, named, pair, children }: SceneProps) => (
  <div class="scene held">
    {edge}
    <div class="ground" aria-hidden="true" />
    <div class="say">
      <p class="small soft">
        <Around line={named} words={practice.name} lang={practice.lang} />
      </p>
      <InEnglish lang={practice.lang} line={say('inEnglish')} />
      {children}
      <p class="small soft">
        <In lang={practice.lang}>{practice.caution}</In>
      </p>
      {pair}
      <div class="last">
        {help}
        <Word onPress={onBack}>{say(over ? 'hold.back' : 'stay')}</Word>
        {between}
        {practice.inward && <Word onPress={() => want('inward-last')}>{words('notForMe')}</Word>}
        <Word onPress={() => want('breaks')}>{say('hold.others')}</Word>
        <Word onPress={() => want('ways')}>{say('hold.all')}</Word>
      </div>
    </div>
  </div>
);
