/** A break under way: one line at a time over a hill that moves or stays still. It can be left at any second, and is never "done". */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Practice, Step } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import { TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { Heading } from '../Heading.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { BreakHill } from './BreakHill.tsx';
import { type BreakText, lengthText } from './break-length.ts';
import { StillLines } from './StillLines.tsx';
import { usePlayer } from './use-player.ts';

export interface PlayerProps {
  practice: Practice;
  say: BreakText;
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
  headerStart: ComponentChildren;
  /** under the line, once the break has come to its end */
  atEnd?: ComponentChildren;
  /** after the caution: what belongs to this break alone. @param last the last line has come */
  afterCaution?(last: boolean): ComponentChildren;
  /** the first of the small ways below */
  footerLinks: ComponentChildren;
  now?(): number;
}

export const Player = (props: PlayerProps) => (props.still ? <Still {...props} /> : <Timed {...props} />);

function Timed(props: PlayerProps) {
  const { practice, say, moves, onLeave, onStep, now } = props;
  const { steps, seconds, lang } = practice;
  const play = usePlayer(steps, { ...(now && { now }), ...(onStep && { onStep }) });
  const second = play.over
    ? { label: say('again'), onClick: play.restart }
    : play.runs
      ? { label: say('pause'), onClick: play.pause }
      : { label: say('goOn'), onClick: play.goOn };
  return (
    <Scene
      {...props}
      titleOf={(name) => say('named', { name, length: lengthText(say, seconds) })}
      hill={<BreakHill steps={steps} step={play.step} into={play.into} runs={play.runs} moves={moves} />}
      line={
        <div aria-live="polite">
          <Heading kind="title" text={<In lang={lang}>{steps[play.step]?.text ?? ''}</In>} />
        </div>
      }
      pair={<EqualPair first={{ label: say('leave'), onClick: onLeave }} second={second} />}
      last={play.step === steps.length - 1}
      ended={play.over}
    />
  );
}

function Still(props: PlayerProps) {
  const { practice, say, onLeave } = props;
  const { still, hint, lang } = practice;
  const [at, setAt] = useState(0);
  const last = at === still.length - 1;
  return (
    <Scene
      {...props}
      titleOf={(name) => say('named', { name, length: say('ownPace') })}
      hill={<BreakHill steps={[]} step={0} into={0} runs={false} moves={false} />}
      line={
        <>
          <Heading kind="title" text={<In lang={lang}>{hint}</In>} />
          <StillLines lines={still} at={at} lang={lang} />
        </>
      }
      pair={
        <EqualPair
          first={{ label: say('leave'), onClick: onLeave }}
          second={{ label: say(last ? 'again' : 'next'), onClick: () => setAt(last ? 0 : at + 1) }}
        />
      }
      last={last}
      ended={last}
    />
  );
}

interface SceneProps extends PlayerProps {
  /** stands above, around the name of the break */
  titleOf(name: string): string;
  hill: ComponentChildren;
  line: ComponentChildren;
  pair: ComponentChildren;
  last: boolean;
  ended: boolean;
}

const Scene = (props: SceneProps) => {
  const {
    practice,
    say,
    still,
    moves,
    onStill,
    onNotForMe,
    headerStart,
    atEnd,
    afterCaution,
    footerLinks,
    titleOf,
    hill,
    line,
    pair,
    last,
    ended,
  } = props;
  return (
    <div class={still ? 'player still' : 'player'}>
      <header>
        {headerStart}
        <TextButton onClick={() => onStill(!still)}>{say(still ? (moves ? 'move' : 'timed') : 'still')}</TextButton>
      </header>
      <main>
        <p class="small soft">
          <Around line={titleOf} words={practice.name} lang={practice.lang} />
        </p>
        <InEnglish lang={practice.lang} line={t('overlay.inEnglish')} />
        {line}
        {ended && atEnd}
        <p class="small soft caution">
          <In lang={practice.lang}>{practice.caution}</In>
        </p>
        {afterCaution?.(last)}
      </main>
      <footer class="player-controls">
        {hill}
        {pair}
        <div class="text-buttons">
          {footerLinks}
          {practice.inward && onNotForMe && <TextButton onClick={onNotForMe}>{say('notForMe')}</TextButton>}
        </div>
      </footer>
    </div>
  );
};
