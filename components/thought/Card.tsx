/** The card of a pattern: the feeling first, one question, one second view, the break that fits. The thought stays in view. */
import { useEffect, useState } from 'preact/hooks';
import { loadPattern, type Pattern, practiceList, type Tone } from '../../lib/content/index.ts';
import { about, t } from '../../lib/i18n/index.ts';
import { Heading } from '../Heading.tsx';
import { Press, Word } from '../Press.tsx';
import { Rows } from '../Rows.tsx';
import { Held } from './Held.tsx';
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
  const question = pattern.questions[draft.question % pattern.questions.length];
  // a joke has no place after a line that sounded hopeless
  const tones = (Object.keys(pattern.reframes) as Tone[]).filter((tone) => !draft.support || tone !== 'wry');
  const tone = tones[draft.tone % tones.length] ?? 'kind';
  const led = pattern.breaks.flatMap((id) => practiceList().find((one) => one.id === id) ?? []);
  const fits = (props.inwardLast && led.find(({ inward }) => !inward)) || led[0];
  const own = { ...kept, notes: kept.notes.filter((note) => note.pattern === pattern.id) };
  const isMine = mine.includes(pattern.id);
  return (
    <>
      <Held {...props} stand={pattern.hint} />
      <Heading key={pattern.id} text={pattern.feeling} />
      <p class="soft">{pattern.about}</p>
      <Kept {...own} hidden={hidden} label={t('thought.notes.own')} />
      <section aria-label={t('thought.question')} aria-live="polite">
        <p>{question}</p>
      </section>
      <section aria-labelledby="view" aria-live="polite">
        <h2 class="small soft" id="view">
          {t(`thought.views.${tone}`)}
        </h2>
        <p class="lead">{pattern.reframes[tone]}</p>
      </section>
      <div class="acts">
        <Press onPress={() => onDraft({ tone: (draft.tone + 1) % tones.length })}>{t('thought.anotherView')}</Press>
        <Press onPress={() => onDraft({ question: (draft.question + 1) % pattern.questions.length })}>
          {t('thought.anotherQuestion')}
        </Press>
      </div>
      {(pattern.care || draft.support) && (
        <p class="care">
          {pattern.careLine ?? t('thought.help')}{' '}
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
                  label: named(t('thought.break'), `${fits.name}, ${about(fits.seconds)}`),
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
            inside: <Like thoughts={pattern.thoughts} onTake={(thought) => onDraft({ thought })} />,
          },
        ]}
      />
      <Word pressed={isMine} onPress={() => onMine(pattern.id, !isMine)}>
        {t('thought.mine')}
      </Word>
    </>
  );
}

const Like = ({ thoughts, onTake }: { thoughts: readonly string[]; onTake(thought: string): void }) => (
  <ul class="like">
    {thoughts.map((thought) => (
      <li key={thought}>
        <p class="own">{thought}</p>
        <Word say={`${t('thought.take')}: ${thought}`} onPress={() => onTake(thought)}>
          {t('thought.take')}
        </Word>
      </li>
    ))}
  </ul>
);
