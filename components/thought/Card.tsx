/** The card of a pattern: the feeling first, one question, one second view, the break that fits. The thought stays in view. */
import { useState } from 'preact/hooks';
import { type Pattern, practiceList, type Tone } from '../../lib/content/index.ts';
import { about, t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { Around, In, InEnglish } from '../InLanguage.tsx';
import { LinkRows } from '../LinkRows.tsx';
import { breakWay } from './break-way.ts';
import { InView } from './InView.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import type { ThoughtProps } from './props.ts';
import { rowLabel } from './Start.tsx';

export function Card(props: ThoughtProps) {
  const { pattern, onDraft } = props;
  if (pattern === null) return <InView {...props} />;
  if (pattern === 'missing')
    return (
      <>
        <InView {...props} />
        <Heading text={t('thought.missing')} />
        <Button onClick={() => onDraft({ step: 'record', id: undefined })}>{t('thought.noneRecord')}</Button>
      </>
    );
  return <CardView {...props} pattern={pattern} />;
}

function CardView(props: ThoughtProps & { pattern: Pattern }) {
  const { pattern, draft, onDraft, mine, onMine, newTab, notes, hidden } = props;
  const [like, setLike] = useState(false);
  const { lang } = pattern;
  const question = pattern.questions[draft.question % pattern.questions.length];
  // a joke has no place after a line that sounded hopeless
  const tones = (Object.keys(pattern.reframes) as Tone[]).filter((tone) => !draft.support || tone !== 'wry');
  const tone = tones[draft.tone % tones.length] ?? 'kind';
  const led = pattern.breaks.flatMap((id) => practiceList().find((one) => one.id === id) ?? []);
  const fits = (props.inwardLast && led.find(({ inward }) => !inward)) || led[0];
  const own = { ...notes, notes: notes.notes.filter((note) => note.pattern === pattern.id) };
  const isMine = mine.includes(pattern.id);
  return (
    <>
      <InView {...props} fallback={<In lang={lang}>{pattern.hint}</In>} />
      <Heading key={pattern.id} text={<In lang={lang}>{pattern.feeling}</In>} />
      <InEnglish lang={lang} line={t('overlay.inEnglish')} />
      <p class="soft">
        <In lang={lang}>{pattern.about}</In>
      </p>
      <KeptNotes {...own} hidden={hidden} label={t('thought.notes.own')} />
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
      <div class="buttons">
        <Button onClick={() => onDraft({ tone: (draft.tone + 1) % tones.length })}>{t('thought.anotherView')}</Button>
        <Button onClick={() => onDraft({ question: (draft.question + 1) % pattern.questions.length })}>
          {t('thought.anotherQuestion')}
        </Button>
      </div>
      {(pattern.care || draft.support) && (
        <p class="care">
          {pattern.careLine ? <In lang={lang}>{pattern.careLine}</In> : t('thought.help')}{' '}
          <a href="/help.html" {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
            {t('thought.helpPress')}
          </a>
        </p>
      )}
      <LinkRows
        rows={[
          ...(fits
            ? [
                {
                  label: rowLabel(
                    t('thought.break'),
                    <Around
                      line={(name) => t('overlay.break.named', { name, length: about(fits.seconds) })}
                      {...{ words: fits.name, lang: fits.lang }}
                    />,
                  ),
                  ...breakWay(props, fits.id),
                },
              ]
            : []),
          { label: t('thought.write'), onClick: () => onDraft({ step: 'record' }) },
          {
            label: t('thought.like'),
            expanded: like,
            onClick: () => setLike(!like),
            content: (
              <SimilarThoughts thoughts={pattern.thoughts} lang={lang} onTake={(thought) => onDraft({ thought })} />
            ),
          },
        ]}
      />
      <TextButton pressed={isMine} onClick={() => onMine(pattern.id, !isMine)}>
        {t('thought.mine')}
      </TextButton>
    </>
  );
}

interface SimilarThoughtsProps {
  thoughts: readonly string[];
  lang: string | undefined;
  onTake(thought: string): void;
}

const SimilarThoughts = ({ thoughts, lang, onTake }: SimilarThoughtsProps) => (
  <ul class="similar-thoughts">
    {thoughts.map((thought) => (
      <li key={thought}>
        <p class="own-words">
          <In lang={lang}>{thought}</In>
        </p>
        <TextButton ariaLabel={`${t('thought.take')}: ${thought}`} onClick={() => onTake(thought)}>
          {t('thought.take')}
        </TextButton>
      </li>
    ))}
  </ul>
);
