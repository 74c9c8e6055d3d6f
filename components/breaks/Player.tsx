/** A break under way: one line at a time over a hill that moves or stays still. It can be left at any second, and is never "done". */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Practice, Step } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import { Word } from '../Button.tsx';
import { Pair } from '../EqualPair.tsx';
import { Heading } from '../Heading.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { Lines } from './Lines.tsx';
import { Rise } from './Rise.tsx';
import { usePlayer } from './use-player.ts';
import { lengthOf, type Say } from './words.ts';

export interface PlayerProps {
  practice: Practice;
  say: Say;
  /** all lines at once, at one's own pace */
  still: boolean;
  onStill(still: boolean): void;
  /** the hill may move while steps are timed */
  moves: boolean;
  onLeave(): void;
  /** offered on breaks that ask for attention to breath or body */
  onNotForMe?(): void;
  onStep?(step: Step): void;
  /** at the beginning of the header: the mark, or a way back */
  before: ComponentChildren;
  /** after the caution: what belongs to this break alone. @param last the last line has come */
  after?(last: boolean): ComponentChildren;
  /** the first of the small ways below */
  ways: ComponentChildren;
  now?(): number;
}

export const Player = (props: PlayerProps) => (props.still ? <Still {...props} /> : <Timed {...props} />);

function Timed(props: PlayerProps) {
  const { practice, say, moves, onLeave, onStep, now } = props;
  const { steps, seconds, lang } = practice;
  const play = usePlayer(steps, { ...(now && { now }), ...(onStep && { onStep }) });
  const second = play.over
    ? { label: say('again'), onPress: play.again }
    : play.runs
      ? { label: say('pause'), onPress: play.pause }
      : { label: say('goOn'), onPress: play.goOn };
  return (
    <Scene
      {...props}
      over={(gap) => say('named', { name: gap, length: lengthOf(say, seconds) })}
      hill={<Rise steps={steps} step={play.step} into={play.into} runs={play.runs} moves={moves} />}
      line={
        <div aria-live="polite">
          <Heading kind="title" text={<In lang={lang}>{steps[play.step]?.text ?? ''}</In>} />
        </div>
      }
      pair={<Pair first={{ label: say('leave'), onPress: onLeave }} second={second} />}
      last={play.step === steps.length - 1}
    />
  );
}

function Still(props: PlayerProps) {
  const { practice, say, onLeave } = props;
  const { still, hint, lang } = practice;
  const [at, turn] = useState(0);
  const last = at === still.length - 1;
  return (
    <Scene
      {...props}
      over={(gap) => say('named', { name: gap, length: say('ownPace') })}
      hill={<Rise steps={[]} step={0} into={0} runs={false} moves={false} />}
      line={
        <>
          <Heading kind="title" text={<In lang={lang}>{hint}</In>} />
          <Lines lines={still} at={at} lang={lang} />
        </>
      }
      pair={
        <Pair
          first={{ label: say('leave'), onPress: onLeave }}
          second={{ label: say(last ? 'again' : 'next'), onPress: () => turn(last ? 0 : at + 1) }}
        />
      }
      last={last}
    />
  );
}

interface SceneProps extends PlayerProps {
  /** stands above, around the name of the break */
  over(name: string): string;
  hill: ComponentChildren;
  line: ComponentChildren;
  pair: ComponentChildren;
  last: boolean;
}

const Scene = (props: SceneProps) => {
  const { practice, say, still, moves, onStill, onNotForMe, before, after, ways, over, hill, line, pair, last } = props;
  return (
    <div class={still ? 'player still' : 'player'}>
      <header>
        {before}
        <Word onPress={() => onStill(!still)}>{say(still ? (moves ? 'move' : 'timed') : 'still')}</Word>
      </header>
      <main>
        <p class="small soft">
          <Around line={over} words={practice.name} lang={practice.lang} />
        </p>
        <InEnglish lang={practice.lang} line={t('overlay.inEnglish')} />
        {line}
        <p class="small soft caution">
          <In lang={practice.lang}>{practice.caution}</In>
        </p>
        {after?.(last)}
      </main>
      <footer class="hands">
        {hill}
        {pair}
        <div class="words">
          {ways}
          {practice.inward && onNotForMe && <Word onPress={onNotForMe}>{say('notForMe')}</Word>}
        </div>
      </footer>
    </div>
  );
};
