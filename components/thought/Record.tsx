/** Three short fields: the thought, a question for it, a fairer thought. How strong it is stands on a slider without a number. */

import { t } from '../../lib/i18n/index.ts';
import { MAX_LENGTH } from '../../lib/thoughts/draft.ts';
import { EqualPair } from '../EqualPair.tsx';
import { Heading } from '../Heading.tsx';
import { Around } from '../InLanguage.tsx';
import { TextArea } from '../TextArea.tsx';
import type { ThoughtProps } from './props.ts';
import { Strength } from './Strength.tsx';

export function Record({ draft, onDraft, pattern, hidden, onKeep, onLetGo }: ThoughtProps) {
  const { questions, lang } = typeof pattern === 'object' && pattern ? pattern : { questions: [], lang: undefined };
  const question = questions[draft.question % questions.length]; // the one that was on the card
  return (
    <>
      <Heading text={t('thought.record.title')} />
      <p class="soft">{t('thought.record.line')}</p>
      <TextArea
        label={t('thought.record.thought')}
        value={draft.thought}
        maxLength={MAX_LENGTH}
        veiled={hidden}
        onInput={(thought) => onDraft({ thought })}
      />
      <Strength label={t('thought.record.before')} value={draft.before} onChange={(before) => onDraft({ before })} />
      <TextArea
        label={t('thought.record.asked')}
        hint={
          question ? (
            <Around line={(gap) => t('thought.record.askedHint', { question: gap })} words={question} lang={lang} />
          ) : (
            t('thought.record.askedPlain')
          )
        }
        value={draft.asked}
        maxLength={MAX_LENGTH}
        veiled={hidden}
        onInput={(asked) => onDraft({ asked })}
      />
      <TextArea
        label={t('thought.record.fairer')}
        hint={t('thought.record.fairerHint')}
        value={draft.fairer}
        maxLength={MAX_LENGTH}
        veiled={hidden}
        onInput={(fairer) => onDraft({ fairer })}
      />
      <Strength label={t('thought.record.after')} value={draft.after} onChange={(after) => onDraft({ after })} />
      <EqualPair
        first={{ label: t('thought.record.keep'), onClick: onKeep }}
        second={{ label: t('thought.record.letGo'), onClick: onLetGo }}
      />
      <p class="small soft">{t('thought.record.nothing')}</p>
    </>
  );
}
