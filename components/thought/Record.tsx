/** Three short fields: the thought, a question to it, a fairer thought. How strong it is stands on a slider without a number. */
import { useEffect, useState } from 'preact/hooks';
import { loadPattern } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { Pair } from '../EqualPair.tsx';
import { Heading } from '../Heading.tsx';
import { Around } from '../InLanguage.tsx';
import type { ThoughtProps } from './props.ts';
import { Strength } from './Strength.tsx';
import { Words } from './Words.tsx';

export function Record({ draft, onDraft, hidden, onKeep, onLetGo }: ThoughtProps) {
  const question = useQuestion(draft.id, draft.question);
  return (
    <>
      <Heading text={t('thought.record.title')} />
      <p class="soft">{t('thought.record.line')}</p>
      <Words
        label={t('thought.record.thought')}
        value={draft.thought}
        hidden={hidden}
        onInput={(thought) => onDraft({ thought })}
      />
      <Strength label={t('thought.record.before')} value={draft.before} onChange={(before) => onDraft({ before })} />
      <Words
        label={t('thought.record.asked')}
        hint={
          question ? (
            <Around line={(gap) => t('thought.record.askedHint', { question: gap })} {...question} />
          ) : (
            t('thought.record.askedPlain')
          )
        }
        value={draft.asked}
        hidden={hidden}
        onInput={(asked) => onDraft({ asked })}
      />
      <Words
        label={t('thought.record.fairer')}
        hint={t('thought.record.fairerHint')}
        value={draft.fairer}
        hidden={hidden}
        onInput={(fairer) => onDraft({ fairer })}
      />
      <Strength label={t('thought.record.after')} value={draft.after} onChange={(after) => onDraft({ after })} />
      <Pair
        first={{ label: t('thought.record.keep'), onPress: onKeep }}
        second={{ label: t('thought.record.letGo'), onPress: onLetGo }}
      />
      <p class="small soft">{t('thought.record.nothing')}</p>
    </>
  );
}

/** The question that was on the card. */
function useQuestion(id: string | undefined, at: number) {
  const [question, setQuestion] = useState<{ words: string; lang: string | undefined } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (id)
      loadPattern(id).then(
        (pattern) => {
          const words = pattern?.questions[at % pattern.questions.length];
          if (wanted) setQuestion(words ? { words, lang: pattern?.lang } : null);
        },
        () => undefined, // the plain hint stands in
      );
    return () => {
      wanted = false;
    };
  }, [id, at]);
  return question;
}
