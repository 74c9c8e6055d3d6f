/** The great hill: the door, the firm pause and the closed feed. Leave and Stay are there from the first moment. */
import { useRef, useState } from 'preact/hooks';
import { clockOn, say, sayNumber } from '../../lib/i18n/on-page.ts';
import { type Choice, type Nudge, PURPOSES, type Purpose } from '../../lib/nudges/types.ts';
import { Press, Word } from '../Button.tsx';
import { Pair } from '../EqualPair.tsx';
import { More } from './More.tsx';
import type { Props } from './props.ts';
import { Title } from './Title.tsx';
import { useWait } from './use-wait.ts';
import { atTop, oneOf } from './words.ts';

type Kind = 'door' | 'firm' | 'closed';

export function Pause({ nudge, onChoose, esc }: Props<Kind>) {
  const { waiting, press } = useWait(nudge.kind === 'closed' ? nudge.wait : nudge.seconds, onChoose);
  const [purpose, choosePurpose] = useState<Purpose | undefined>();
  const leave = () => onChoose({ do: 'leave' });
  const stay = (seconds?: number) =>
    press({ do: 'stay', ...(seconds && { seconds }), ...(purpose && { purpose }) } satisfies Choice);
  const open = () => press({ do: 'open' });
  const closed = nudge.kind === 'closed' && !nudge.hard;
  esc.press = closed ? open : () => stay();
  const into = closed
    ? nudge.ease
      ? { label: say('ease'), onPress: () => press({ do: 'ease' }) }
      : { label: say('openAnyway'), onPress: open }
    : { label: say('stay'), onPress: () => stay() };
  const door = nudge.kind === 'door' && !nudge.hard;
  return (
    <div class="scene">
      <div class={`edge ${breathes(nudge) ? 'breath' : ''}`} aria-hidden="true" />
      <div class="ground" aria-hidden="true" />
      <div class="say">
        <Title kind="title" text={title(nudge)} />
        <Lead nudge={nudge} />
        <Pair first={{ label: say('leave'), onPress: leave }} second={into} />
        <p class="small soft after" role="status">
          {waiting && say(breathes(nudge) ? 'after.breath' : 'after.moment')}
        </p>
        {door && <Plans onPlan={stay} />}
        {door && nudge.changed && <Changed onKeep={() => onChoose({ do: 'keep' })} />}
        {nudge.kind !== 'door' && !nudge.hard && <More of={nudge.of} onMore={press} />}
        <div class="last">
          <Word onPress={() => onChoose({ do: 'help' })}>{say('help')}</Word>
          {!nudge.hard && <Word onPress={() => onChoose({ do: 'hold', want: '' })}>{say('hold.title')}</Word>}
          {closed && nudge.ease && <Word onPress={open}>{say('openAnyway')}</Word>}
          {!nudge.hard && <Word onPress={() => onChoose({ do: 'hard' })}>{say('hardDay')}</Word>}
          {door && <For chosen={purpose} onChoose={choosePurpose} />}
        </div>
      </div>
    </div>
  );
}

const breathes = (nudge: Nudge): boolean => !nudge.hard && nudge.kind === 'door' && nudge.still === 'breath';

function title(nudge: Props<Kind>['nudge']): string {
  if (nudge.hard) return say(`hard.line.${oneOf(nudge.id, 3)}`);
  if (nudge.kind === 'door') return say(`door.${nudge.still}`);
  return atTop(nudge.to ?? 0, nudge.of);
}

function Lead({ nudge }: { nudge: Props<Kind>['nudge'] }) {
  if (nudge.hard) return null;
  if (nudge.kind === 'door' && nudge.still === 'words') return <p class="lead own">{nudge.words}</p>;
  if (nudge.kind === 'door' && nudge.line) return <p class="lead own">{nudge.line}</p>;
  if (nudge.kind === 'door') return <p class="lead soft">{say(`door.${nudge.still}How`)}</p>;
  if (nudge.kind === 'firm') return <p class="lead soft">{say('either')}</p>;
  const rests = nudge.until === null ? say('rests') : say('restsUntil', [clockOn(nudge.until, Date.now())]);
  return <p class="lead soft">{rests}</p>;
}

const PLANS = [5, 10, 20];

const Plans = ({ onPlan }: { onPlan(seconds: number): void }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="plan" role="group" aria-label={say('plan.group')}>
    <span class="soft small">{say('plan.or')}</span>
    {PLANS.map((count) => (
      <Press key={count} say={say('plan.say', { count })} onPress={() => onPlan(count * 60)}>
        <span class="num">{sayNumber(count)}</span>
      </Press>
    ))}
    <span class="soft small">{say('plan.min')}</span>
  </div>
);

/** Folded away; what is chosen goes with Stay. */
const For = ({ chosen, onChoose }: { chosen: Purpose | undefined; onChoose(purpose: Purpose | undefined): void }) => (
  <details>
    <summary class="word">{say('purpose.what')}</summary>
    <div class="for">
      {PURPOSES.map((one) => (
        <Press key={one} pressed={chosen === one} onPress={() => onChoose(chosen === one ? undefined : one)}>
          {say(`purpose.${one}`)}
        </Press>
      ))}
    </div>
  </details>
);

function Changed({ onKeep }: { onKeep(): void }) {
  const [kept, keep] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const back = () => {
    onKeep();
    keep(true);
    line.current?.focus({ preventScroll: true });
  };
  return (
    <div class="changed">
      <p class="small soft" role="status" tabIndex={-1} ref={line}>
        {say(kept ? 'door.kept' : 'door.changed')}
      </p>
      {!kept && <Word onPress={back}>{say('door.keepOld')}</Word>}
    </div>
  );
}
