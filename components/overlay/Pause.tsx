/** The great hill: the door, the firm pause and the closed feed. Leave and Stay are there from the first moment. */
import { useRef, useState } from 'preact/hooks';
import { clockOn, say, sayNumber } from '../../lib/i18n/on-page.ts';
import { type Choice, type Nudge, PURPOSES, type Purpose } from '../../lib/nudges/types.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { pickLine, topText } from './amounts.ts';
import { MoreTime } from './MoreTime.tsx';
import type { OverlayProps } from './props.ts';
import { Title } from './Title.tsx';
import { useWait } from './use-wait.ts';

type PauseKind = 'door' | 'firm' | 'closed';

export function Pause({ nudge, onChoose, esc }: OverlayProps<PauseKind>) {
  const { waiting, press } = useWait(nudge.kind === 'closed' ? nudge.wait : nudge.seconds, onChoose);
  const [purpose, setPurpose] = useState<Purpose | undefined>();
  const leave = () => onChoose({ do: 'leave' });
  const stay = (seconds?: number) =>
    press({ do: 'stay', ...(seconds && { seconds }), ...(purpose && { purpose }) } satisfies Choice);
  const open = () => press({ do: 'open' });
  const closed = nudge.kind === 'closed' && !nudge.hard;
  esc.press = closed ? open : () => stay();
  const into = closed
    ? nudge.ease
      ? { label: say('ease'), onClick: () => press({ do: 'ease' }) }
      : { label: say('openAnyway'), onClick: open }
    : { label: say('stay'), onClick: () => stay() };
  const door = nudge.kind === 'door' && !nudge.hard;
  return (
    <div class="scene">
      <div class={`overlay-band ${breathes(nudge) ? 'breath' : ''}`} aria-hidden="true" />
      <div class="overlay-hill" aria-hidden="true" />
      <div class="overlay-content">
        <Title kind="title" text={title(nudge)} />
        <Lead nudge={nudge} />
        <EqualPair first={{ label: say('leave'), onClick: leave }} second={into} />
        <p class="small soft waiting-line" role="status">
          {waiting && say(breathes(nudge) ? 'after.breath' : 'after.moment')}
        </p>
        {door && <PlanButtons onPlan={stay} />}
        {door && nudge.changed && <DoorChanged onKeep={() => onChoose({ do: 'keep' })} />}
        {nudge.kind !== 'door' && !nudge.hard && <MoreTime of={nudge.of} onMore={press} />}
        <div class="overlay-footer">
          <TextButton onClick={() => onChoose({ do: 'help' })}>{say('help')}</TextButton>
          {!nudge.hard && (
            <TextButton onClick={() => onChoose({ do: 'hold', want: '' })}>{say('hold.title')}</TextButton>
          )}
          {closed && nudge.ease && <TextButton onClick={open}>{say('openAnyway')}</TextButton>}
          {!nudge.hard && <TextButton onClick={() => onChoose({ do: 'hard' })}>{say('hardDay')}</TextButton>}
          {door && <Purposes chosen={purpose} onChoose={setPurpose} />}
        </div>
      </div>
    </div>
  );
}

const breathes = (nudge: Nudge): boolean => !nudge.hard && nudge.kind === 'door' && nudge.still === 'breath';

function title(nudge: OverlayProps<PauseKind>['nudge']): string {
  if (nudge.hard) return say(`hard.line.${pickLine(nudge.id, 3)}`);
  if (nudge.kind === 'door') return say(`door.${nudge.still}`);
  return topText(nudge.to ?? 0, nudge.of);
}

function Lead({ nudge }: { nudge: OverlayProps<PauseKind>['nudge'] }) {
  if (nudge.hard) return null;
  if (nudge.kind === 'door' && nudge.still === 'words') return <p class="lead own-words">{nudge.words}</p>;
  if (nudge.kind === 'door' && nudge.line) return <p class="lead own-words">{nudge.line}</p>;
  if (nudge.kind === 'door' && nudge.reason) return <p class="lead soft">{say(`reason.${nudge.reason}`)}</p>;
  if (nudge.kind === 'door') return <p class="lead soft">{say(`door.${nudge.still}How`)}</p>;
  if (nudge.kind === 'firm') return <p class="lead soft">{say('either')}</p>;
  const rests =
    nudge.until === null ? say('rests') : say('restsUntil', [clockOn(nudge.until, Date.now(), say('midnight'))]);
  return <p class="lead soft">{rests}</p>;
}

const PLAN_MINUTES = [5, 10, 20];

const PlanButtons = ({ onPlan }: { onPlan(seconds: number): void }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own
  <div class="plan-buttons" role="group" aria-label={say('plan.group')}>
    <span class="soft small">{say('plan.or')}</span>
    {PLAN_MINUTES.map((count) => (
      <Button key={count} ariaLabel={say('plan.say', { count })} onClick={() => onPlan(count * 60)}>
        <span class="num">{sayNumber(count)}</span>
      </Button>
    ))}
    <span class="soft small">{say('plan.min')}</span>
  </div>
);

/** Folded away; what is chosen goes with Stay. */
const Purposes = ({
  chosen,
  onChoose,
}: {
  chosen: Purpose | undefined;
  onChoose(purpose: Purpose | undefined): void;
}) => (
  <details>
    <summary class="text-button">{say('purpose.what')}</summary>
    <div class="button-group">
      {PURPOSES.map((one) => (
        <Button key={one} pressed={chosen === one} onClick={() => onChoose(chosen === one ? undefined : one)}>
          {say(`purpose.${one}`)}
        </Button>
      ))}
    </div>
  </details>
);

function DoorChanged({ onKeep }: { onKeep(): void }) {
  const [restored, setRestored] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const restore = () => {
    onKeep();
    setRestored(true);
    line.current?.focus({ preventScroll: true });
  };
  return (
    <div class="door-changed">
      <p class="small soft" role="status" tabIndex={-1} ref={line}>
        {say(restored ? 'door.kept' : 'door.changed')}
      </p>
      {!restored && <TextButton onClick={restore}>{say('door.keepOld')}</TextButton>}
    </div>
  );
}
