/** The low hill at the foot of a page that stays usable around it: one line, and two equal ways where there are two. */
import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n/on-page.ts';
import { FEELINGS } from '../../lib/rules/kinds.ts';
import { Press, Word } from '../Button.tsx';
import { Pair } from '../EqualPair.tsx';
import { More } from './More.tsx';
import type { Props } from './props.ts';
import { TITLE, Title } from './Title.tsx';
import { atPlanned, atTop, range } from './words.ts';

type Line = Props<'planned' | 'band' | 'gentle'>;

export function Note({ nudge, onChoose, esc }: Line) {
  const stay = () => onChoose({ do: 'stay' });
  esc.press = stay;
  return (
    <>
      <Title text={line(nudge)} kind={nudge.kind === 'band' ? 'lead' : 'voice'} />
      <Pair
        first={{ label: say('leave'), onPress: () => onChoose({ do: 'leave' }) }}
        second={{ label: say(nudge.kind === 'planned' ? 'stayABit' : 'stay'), onPress: stay }}
      />
      {nudge.kind === 'gentle' && <More of={nudge.of} onMore={onChoose} />}
      <Help onChoose={onChoose} />
    </>
  );
}

function line(nudge: Line['nudge']): string {
  if (nudge.kind === 'planned') return atPlanned(nudge.planned);
  if (nudge.kind === 'band') return say(`band.${nudge.of}`, [range(nudge.from, nudge.to, nudge.of)]);
  return atTop(nudge.to ?? 0, nudge.of);
}

const Help = ({ onChoose }: Pick<Props, 'onChoose'>) => (
  <div class="last">
    <Word onPress={() => onChoose({ do: 'help' })}>{say('help')}</Word>
    <Word onPress={() => onChoose({ do: 'hold', want: '' })}>{say('hold.title')}</Word>
  </div>
);

/** One tap. Heavier offers something, and shows nothing by itself. */
export function CheckIn({ nudge, onChoose, esc }: Props<'checkin'>) {
  const [heavier, feel] = useState(false);
  const on = heavier ? () => onChoose({ do: 'gone' }) : () => onChoose({ do: 'feel', how: 'skip' });
  esc.press = on;
  const press = (how: (typeof FEELINGS)[number]) => {
    onChoose({ do: 'feel', how });
    if (how === 'heavier') feel(true);
  };
  return (
    <>
      <Title anew={heavier} text={say(heavier ? 'checkin.offer' : nudge.last ? 'checkin.askLast' : 'checkin.ask')} />
      {/* biome-ignore lint/a11y/useSemanticElements: the heading is what a legend would say */}
      <div class="plan" role="group" aria-labelledby={TITLE}>
        {heavier
          ? (['break', 'reframe'] as const)
              .map((one) => (
                <Press key={one} onPress={() => onChoose({ do: one })}>
                  {say(`checkin.${one}`)}
                </Press>
              ))
              .concat(
                <Press key="loop" onPress={() => onChoose({ do: 'hold', want: 'page/loop' })}>
                  {say('checkin.loop')}
                </Press>,
              )
          : FEELINGS.map((how) => (
              <Press key={how} onPress={() => press(how)}>
                {say(`checkin.${how}`)}
              </Press>
            ))}
      </div>
      <Pair
        first={{ label: say('leave'), onPress: () => onChoose({ do: 'leave' }) }}
        second={{ label: say(heavier ? 'stay' : 'skip'), onPress: on }}
      />
      <Help onChoose={onChoose} />
    </>
  );
}

/** What was waved off five times running may be changed or dropped. */
export function Unhelpful({ nudge, onChoose, esc }: Props<'unhelpful'>) {
  esc.press = () => onChoose({ do: 'keep' });
  return (
    <>
      <Title text={say(`unhelpful.${nudge.about}`)} />
      {/* biome-ignore lint/a11y/useSemanticElements: the heading is what a legend would say */}
      <div class="plan" role="group" aria-label={say('unhelpful.group')}>
        {(['change', 'drop', 'keep'] as const).map((one) => (
          <Press key={one} onPress={() => onChoose({ do: one })}>
            {say(`unhelpful.${one}`)}
          </Press>
        ))}
      </div>
      <Help onChoose={onChoose} />
    </>
  );
}
