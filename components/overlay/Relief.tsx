/** "Something to hold on to", over the page: a break, another view of a thought, or a list of either. Leave stays one press. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n/on-page.ts';
import type { ReliefRequest, ReliefView } from '../../lib/nudges/relief.ts';
import { Button, TextButton } from '../Button.tsx';
import { ForwardIcon } from '../Chevron.tsx';
import { EqualPair } from '../EqualPair.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import type { OverlayProps } from './props.ts';
import { ReliefBreak } from './ReliefBreak.tsx';
import { Title } from './Title.tsx';

export function Relief({ nudge, onChoose, esc }: OverlayProps<'relief'>) {
  const { view, over, hard = false } = nudge;
  const back = () => onChoose({ do: 'gone' });
  esc.press = back;
  const request = (want: ReliefRequest) => onChoose({ do: 'hold', want });
  const leave = () => onChoose({ do: 'leave' });
  const pair = (
    <EqualPair
      first={{ label: say('leave'), onClick: leave }}
      second={{ label: say(over ? 'hold.back' : 'stay'), onClick: back }}
    />
  );
  const help = <TextButton onClick={() => onChoose({ do: 'help' })}>{say('help')}</TextButton>;
  if (view.is === 'break')
    return <ReliefBreak view={view} onLeave={leave} onBack={back} over={!!over} onRequest={request} help={help} />;
  return (
    <div class="scene relief">
      <div class="overlay-band" aria-hidden="true" />
      <div class="overlay-hill" aria-hidden="true" />
      <div class="overlay-content">
        {view.is === 'view' ? (
          <View {...{ view, pair }} onRequest={request} />
        ) : (
          <List {...{ view, pair }} onRequest={request} />
        )}
        {hard && <p class="small soft">{say('hardDayIs')}</p>}
        <div class="overlay-footer">
          {help}
          {view.is === 'view' && <TextButton onClick={() => request('themes')}>{say('hold.thoughts')}</TextButton>}
          <TextButton pressed={hard} onClick={() => onChoose({ do: 'hard', ...(hard && { off: true }) })}>
            {say(hard ? 'hardDayOn' : 'hardDay')}
          </TextButton>
          {!(view.is === 'list' && view.of === 'ways') && (
            <TextButton onClick={() => request('ways')}>{say('hold.all')}</TextButton>
          )}
        </div>
      </div>
    </div>
  );
}

interface PartProps<Is extends ReliefView['is']> {
  view: ReliefView & { is: Is };
  onRequest(want: ReliefRequest): void;
  /** stands first, since what follows may be long */
  pair: ComponentChildren;
}

const List = ({ view: { of, name, lang, rows }, onRequest, pair }: PartProps<'list'>) => (
  <>
    <Title kind="voice" text={name ? <In lang={lang}>{name}</In> : say(`hold.list.${of}`)} />
    {pair}
    <InEnglish lang={rows.find((row) => row.lang)?.lang} line={say('someInEnglish')} />
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.want}>
          <button type="button" class="row" onClick={() => onRequest(row.want)}>
            <span>
              {row.name ? <In lang={row.lang}>{row.name}</In> : say(`hold.ways.${row.want}`)}
              {row.hint && (
                <span class="small soft">
                  <In lang={row.lang}>{row.hint}</In>
                </span>
              )}
            </span>
            <ForwardIcon />
          </button>
        </li>
      ))}
    </ul>
  </>
);

const TONES = ['kind', 'curious', 'practical', 'wry'] as const;

/** One question and one view at a time; what the person kept for it comes first. */
function View({ view: { pattern, fits, own }, onRequest, pair }: PartProps<'view'>) {
  const [question, setQuestion] = useState(0);
  const [tone, setTone] = useState(0);
  const { feeling, questions, reframes, lang } = pattern;
  return (
    <>
      <Title kind="voice" text={<In lang={lang}>{feeling}</In>} />
      {pair}
      <InEnglish lang={lang} line={say('inEnglish')} />
      {own && (
        <div>
          <p class="small soft">{say('hold.own')}</p>
          <p class="lead own-words">{own}</p>
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
      <div class="button-group">
        <Button onClick={() => setTone(tone + 1)}>{say('hold.nextView')}</Button>
        <Button onClick={() => setQuestion(question + 1)}>{say('hold.nextQuestion')}</Button>
        <Button onClick={() => onRequest(fits.want)}>
          <Around line={(name) => say('hold.fits', { name })} words={fits.name ?? ''} lang={fits.lang} />
        </Button>
      </div>
    </>
  );
}
