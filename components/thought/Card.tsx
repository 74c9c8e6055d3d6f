/** The card of a pattern: the feeling first, one question, one second view, the break that fits. The thought stays in view. */
import { useState } from 'preact/hooks';
import { type Pattern, practiceList, type Tone } from '../../lib/content/index.ts';
import { about, t } from '../../lib/i18n/index.ts';
import { Button, TextButton } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { LinkRows } from '../LinkRows.tsx';
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
      <InView {...props} fallback={pattern.hint} />
      <Heading key={pattern.id} text={pattern.feeling} />
      <p class="soft">{pattern.about}</p>
      <KeptNotes {...own} hidden={hidden} label={t('thought.notes.own')} />
      <section aria-label={t('thought.question')} aria-live="polite">
        <p>{question}</p>
      </section>
      <section aria-labelledby="view" aria-live="polite">
        <h2 class="small soft" id="view">
          {t(`thought.views.${tone}`)}
        </h2>
        <p class="lead">{pattern.reframes[tone]}</p>
      </section>
      <div class="buttons">
        <Button onClick={() => onDraft({ tone: (draft.tone + 1) % tones.length })}>{t('thought.anotherView')}</Button>
        <Button onClick={() => onDraft({ question: (draft.question + 1) % pattern.questions.length })}>
          {t('thought.anotherQuestion')}
        </Button>
      </div>
      {(pattern.care || draft.support) && (
        <p class="care">
          {pattern.careLine ?? t('thought.help')}{' '}
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
                  label: rowLabel(t('thought.break'), `${fits.name}, ${about(fits.seconds)}`),
                  href: `/break.html#break/${fits.id}`,
                  newTab,
                },
              ]
            : []),
          { label: t('thought.write'), onClick: () => onDraft({ step: 'record' }) },
          {
            label: t('thought.like'),
            expanded: like,
            onClick: () => setLike(!like),
            content: <SimilarThoughts thoughts={pattern.thoughts} onTake={(thought) => onDraft({ thought })} />,
          },
        ]}
      />
      <TextButton pressed={isMine} onClick={() => onMine(pattern.id, !isMine)}>
        {t('thought.mine')}
      </TextButton>
    </>
  );
}

const SimilarThoughts = ({ thoughts, onTake }: { thoughts: readonly string[]; onTake(thought: string): void }) => (
  <ul class="similar-thoughts">
    {thoughts.map((thought) => (
      <li key={thought}>
        <p class="own-words">{thought}</p>
        <TextButton ariaLabel={`${t('thought.take')}: ${thought}`} onClick={() => onTake(thought)}>
          {t('thought.take')}
        </TextButton>
      </li>
    ))}
  </ul>
);
