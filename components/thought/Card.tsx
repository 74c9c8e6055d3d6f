/** The card of a pattern: the feeling first, one question, one second view, the break that fits. The thought stays in view. */
import { useEffect, useState } from 'preact/hooks';
import { loadPattern, type Pattern, practiceList, type Tone } from '../../lib/content/index.ts';
import { about, t } from '../../lib/i18n/index.ts';
import { Press, Word } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { Rows } from '../LinkRows.tsx';
import { Held } from './InView.tsx';
import { Kept } from './Kept.tsx';
import type { ThoughtProps } from './props.ts';
import { named } from './Start.tsx';

export function Card(props: ThoughtProps) {
  const { draft, onDraft } = props;
  const [pattern, setPattern] = useState<Pattern | 'missing' | null>(null);
  useEffect(() => {
    let wanted = true;
    loadPattern(draft.id ?? '').then(
      (loaded) => wanted && setPattern(loaded ?? 'missing'),
      () => wanted && setPattern('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [draft.id]);
  if (pattern === null) return <Held {...props} />;
  if (pattern === 'missing')
    return (
      <>
        <Held {...props} />
        <Heading text={t('thought.missing')} />
        <Press onPress={() => onDraft({ step: 'record', id: undefined })}>{t('thought.noneRecord')}</Press>
      </>
    );
  return <Shown {...props} pattern={pattern} />;
}

function Shown(props: ThoughtProps & { pattern: Pattern }) {
  const { pattern, draft, onDraft, mine, onMine, newTab, kept, hidden } = props;
  const [like, setLike] = useState(false);
  const { lang } = pattern;
  const question = pattern.questions[draft.question % pattern.questions.length];
  const tones = Object.keys(pattern.reframes) as Tone[];
  const tone = tones[draft.tone % tones.length] ?? 'kind';
  const led = pattern.breaks.flatMap((id) => practiceList().find((one) => one.id === id) ?? []);
  const fits = (props.inwardLast && led.find(({ inward }) => !inward)) || led[0];
  const own = { ...kept, notes: kept.notes.filter((note) => note.pattern === pattern.id) };
  const isMine = mine.includes(pattern.id);
  return (
    <>
      <Held {...props} stand={<In lang={lang}>{pattern.hint}</In>} />
      <Heading key={pattern.id} text={<In lang={lang}>{pattern.feeling}</In>} />
      <InEnglish lang={lang} line={t('overlay.inEnglish')} />
      <p class="soft">
        <In lang={lang}>{pattern.about}</In>
      </p>
      <Kept {...own} hidden={hidden} label={t('thought.notes.own')} />
      <section aria-label={t('thought.question')} aria-live="polite">
        <p>
          <In lang={lang}>{question}</In>
        </p>
      </section>
      <section aria-labelledby="view" aria-live="polite">
        <h2 class="small soft" id="view">
          {t(`thought.views.${tone}`)}
        </h2>
        <p class="lead">
          <In lang={lang}>{pattern.reframes[tone]}</In>
        </p>
      </section>
      <div class="acts">
        <Press onPress={() => onDraft({ tone: (draft.tone + 1) % tones.length })}>{t('thought.anotherView')}</Press>
        <Press onPress={() => onDraft({ question: (draft.question + 1) % pattern.questions.length })}>
          {t('thought.anotherQuestion')}
        </Press>
      </div>
      {pattern.care && (
        <p class="care">
          {t('thought.help')}{' '}
          <a href="/help.html" {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
            {t('thought.helpPress')}
          </a>
        </p>
      )}
      <Rows
        rows={[
          ...(fits
            ? [
                {
                  label: named(
                    t('thought.break'),
                    <Around
                      line={(name) => t('overlay.break.named', { name, length: about(fits.seconds) })}
                      {...{ words: fits.name, lang: fits.lang }}
                    />,
                  ),
                  href: `/break.html#break/${fits.id}`,
                  newTab,
                },
              ]
            : []),
          { label: t('thought.write'), onPress: () => onDraft({ step: 'record' }) },
          {
            label: t('thought.like'),
            open: like,
            onPress: () => setLike(!like),
            inside: <Like thoughts={pattern.thoughts} lang={lang} onTake={(thought) => onDraft({ thought })} />,
          },
        ]}
      />
      <Word pressed={isMine} onPress={() => onMine(pattern.id, !isMine)}>
        {t('thought.mine')}
      </Word>
    </>
  );
}

interface LikeProps {
  thoughts: readonly string[];
  lang: string | undefined;
  onTake(thought: string): void;
}

const Like = ({ thoughts, lang, onTake }: LikeProps) => (
  <ul class="like">
    {thoughts.map((thought) => (
      <li key={thought}>
        <p class="own">
          <In lang={lang}>{thought}</In>
        </p>
        <Word say={`${t('thought.take')}: ${thought}`} onPress={() => onTake(thought)}>
          {t('thought.take')}
        </Word>
      </li>
    ))}
  </ul>
);
