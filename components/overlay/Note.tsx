/** The low hill at the foot of a page that stays usable around it: one line, and two equal ways where there are two. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/i18n/on-page.ts';
import { FEELINGS } from '../../lib/rules/kinds.ts';
import { Button, TextButton } from '../Button.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { amountText, bandText, plannedText, topText } from './amounts.ts';
import { MoreTime } from './MoreTime.tsx';
import type { OverlayProps } from './props.ts';
import { TITLE, Title } from './Title.tsx';

type LineNote = OverlayProps<'planned' | 'band' | 'gentle'>;

export function Note({ nudge, onChoose, esc }: LineNote) {
  const stay = () => onChoose({ do: 'stay' });
  esc.press = stay;
  return (
    <>
      <Title text={line(nudge)} kind={nudge.kind === 'band' ? 'lead' : 'voice'} />
      <EqualPair
        first={{ label: say('leave'), onClick: () => onChoose({ do: 'leave' }) }}
        second={{ label: say(nudge.kind === 'planned' ? 'stayABit' : 'stay'), onClick: stay }}
      />
      {nudge.kind === 'gentle' && <MoreTime of={nudge.of} onMore={onChoose} />}
      <NoteFooter text={line(nudge)} onChoose={onChoose} />
    </>
  );
}

function line(nudge: LineNote['nudge']): string {
  if (nudge.kind === 'planned') return plannedText(nudge.planned);
  if (nudge.kind === 'band' && nudge.of === 'hours') return say('band.hours', [amountText(nudge.to, 'hours')]);
  if (nudge.kind === 'band') return say(`band.${nudge.of}`, [bandText(nudge.from, nudge.to, nudge.of)]);
  return topText(nudge.to ?? 0, nudge.of);
}

/** A note takes no focus: it is read aloud as it comes, and names the key that leads to it. */
function NoteFooter({ text, onChoose }: { text: string } & Pick<OverlayProps, 'onChoose'>) {
  const [aloud, setAloud] = useState('');
  // a screen reader reads what comes into a place that it knows already
  useEffect(() => setAloud(`${text} ${say('noteKey')}`), []);
  return (
    <div class="overlay-footer">
      <TextButton onClick={() => onChoose({ do: 'help' })}>{say('help')}</TextButton>
      <TextButton onClick={() => onChoose({ do: 'hold', want: '' })}>{say('hold.title')}</TextButton>
      <span class="small soft note-key" aria-hidden="true">
        {say('noteKey')}
      </span>
      <span class="visually-hidden" role="status">
        {aloud}
      </span>
    </div>
  );
}

/** One tap. Heavier offers something, and shows nothing by itself. */
export function CheckIn({ nudge, onChoose, esc }: OverlayProps<'checkin'>) {
  const [heavier, setHeavier] = useState(false);
  const skip = heavier ? () => onChoose({ do: 'gone' }) : () => onChoose({ do: 'feel', how: 'skip' });
  esc.press = skip;
  const press = (how: (typeof FEELINGS)[number]) => {
    onChoose({ do: 'feel', how });
    if (how === 'heavier') setHeavier(true);
  };
  const title = say(heavier ? 'checkin.offer' : nudge.last ? 'checkin.askLast' : 'checkin.ask');
  return (
    <>
      <Title anew={heavier} text={title} />
      {/* biome-ignore lint/a11y/useSemanticElements: the heading is what a legend would say */}
      <div class="plan-buttons" role="group" aria-labelledby={TITLE}>
        {heavier
          ? (['break', 'reframe'] as const)
              .map((one) => (
                <Button key={one} onClick={() => onChoose({ do: one })}>
                  {say(`checkin.${one}`)}
                </Button>
              ))
              .concat(
                <Button key="loop" onClick={() => onChoose({ do: 'hold', want: 'page/loop' })}>
                  {say('checkin.loop')}
                </Button>,
              )
          : FEELINGS.map((how) => (
              <Button key={how} onClick={() => press(how)}>
                {say(`checkin.${how}`)}
              </Button>
            ))}
      </div>
      <EqualPair
        first={{ label: say('leave'), onClick: () => onChoose({ do: 'leave' }) }}
        second={{ label: say(heavier ? 'stay' : 'skip'), onClick: skip }}
      />
      <NoteFooter text={title} onChoose={onChoose} />
    </>
  );
}

/** What was waved off five times running may be changed or dropped. */
export function Unhelpful({ nudge, onChoose, esc }: OverlayProps<'unhelpful'>) {
  esc.press = () => onChoose({ do: 'keep' });
  return (
    <>
      <Title text={say(`unhelpful.${nudge.about}`)} />
      {/* biome-ignore lint/a11y/useSemanticElements: the heading is what a legend would say */}
      <div class="plan-buttons" role="group" aria-label={say('unhelpful.group')}>
        {(['change', 'drop', 'keep'] as const).map((one) => (
          <Button key={one} onClick={() => onChoose({ do: one })}>
            {say(`unhelpful.${one}`)}
          </Button>
        ))}
      </div>
      <NoteFooter text={say(`unhelpful.${nudge.about}`)} onChoose={onChoose} />
    </>
  );
}
