/** "Something to hold on to", over the page: a break, another view of a thought, or a list of either. Leave stays one press. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n/on-page.ts';
import type { Held, Want } from '../../lib/nudges/relief.ts';
import { Press, Word } from '../Button.tsx';
import { Forward } from '../Chevron.tsx';
import { Pair } from '../EqualPair.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import type { Props } from './props.ts';
import { HeldBreak } from './ReliefBreak.tsx';
import { Title } from './Title.tsx';

export function Hold({ nudge, onChoose, esc }: Props<'hold'>) {
  const { held, over } = nudge;
  const back = () => onChoose({ do: 'gone' });
  esc.press = back;
  const want = (want: Want) => onChoose({ do: 'hold', want });
  const leave = () => onChoose({ do: 'leave' });
  const pair = (
    <Pair
      first={{ label: say('leave'), onPress: leave }}
      second={{ label: say(over ? 'hold.back' : 'stay'), onPress: back }}
    />
  );
  const help = <Word onPress={() => onChoose({ do: 'help' })}>{say('help')}</Word>;
  if (held.is === 'break')
    return <HeldBreak held={held} onLeave={leave} onBack={back} over={!!over} want={want} help={help} />;
  return (
    <div class="scene held">
      <div class="edge" aria-hidden="true" />
      <div class="ground" aria-hidden="true" />
      <div class="say">
        {held.is === 'view' ? <View {...{ held, want, pair }} /> : <List {...{ held, want, pair }} />}
        <div class="last">
          {help}
          {held.is === 'view' && <Word onPress={() => want('themes')}>{say('hold.thoughts')}</Word>}
          <Word onPress={() => onChoose({ do: 'hard' })}>{say('hardDay')}</Word>
          {!(held.is === 'list' && held.of === 'ways') && <Word onPress={() => want('ways')}>{say('hold.all')}</Word>}
        </div>
      </div>
    </div>
  );
}

interface PartProps<Is extends Held['is']> {
  held: Held & { is: Is };
  want(want: Want): void;
  /** stands first, since what follows may be long */
  pair: ComponentChildren;
}

const List = ({ held: { of, name, lang, rows }, want, pair }: PartProps<'list'>) => (
  <>
    <Title kind="voice" text={name ? <In lang={lang}>{name}</In> : say(`hold.list.${of}`)} />
    {pair}
    <InEnglish lang={rows.find((row) => row.lang)?.lang} line={say('someInEnglish')} />
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.want}>
          <button type="button" class="row" onClick={() => want(row.want)}>
            <span>
              {row.name ? <In lang={row.lang}>{row.name}</In> : say(`hold.ways.${row.want}`)}
              {row.hint && (
                <span class="small soft">
                  <In lang={row.lang}>{row.hint}</In>
                </span>
              )}
            </span>
            <Forward />
          </button>
        </li>
      ))}
    </ul>
  </>
);

const TONES = ['kind', 'curious', 'practical', 'wry'] as const;

/** One question and one view at a time; what the person kept for it comes first. */
function View({ held: { pattern, fits, own }, want, pair }: PartProps<'view'>) {
  const [question, ask] = useState(0);
  const [tone, turn] = useState(0);
  const { feeling, questions, reframes, lang } = pattern;
  return (
    <>
      <Title kind="voice" text={<In lang={lang}>{feeling}</In>} />
      {pair}
      <InEnglish lang={lang} line={say('inEnglish')} />
      {own && (
        <div>
          <p class="small soft">{say('hold.own')}</p>
          <p class="lead own">{own}</p>
        </div>
      )}
      <div>
        <p class="small soft">{say('hold.question')}</p>
        <p aria-live="polite">
          <In lang={lang}>{questions[question % questions.length]}</In>
        </p>
      </div>
      <div>
        <p class="small soft">{say('hold.view')}</p>
        <p class="lead" aria-live="polite">
          <In lang={lang}>{reframes[TONES[tone % TONES.length] ?? 'kind']}</In>
        </p>
      </div>
      <div class="for">
        <Press onPress={() => turn(tone + 1)}>{say('hold.nextView')}</Press>
        <Press onPress={() => ask(question + 1)}>{say('hold.nextQuestion')}</Press>
        <Press onPress={() => want(fits.want)}>
          <Around line={(name) => say('hold.fits', { name })} words={fits.name ?? ''} lang={fits.lang} />
        </Press>
      </div>
    </>
  );
}
