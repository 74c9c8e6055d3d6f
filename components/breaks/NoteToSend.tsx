/** A few words for someone, which the person sends by their own hand: copied, or in their own mail. Enough sends nothing. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import { Button } from '../Button.tsx';
import { In } from '../InLanguage.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { TextArea } from '../TextArea.tsx';

const MAX_LENGTH = 280;

interface NoteToSendProps {
  /** to begin with, and to change */
  ideas: readonly string[];
  /** of the ideas, where it is not the screen's */
  lang?: string | undefined;
  text: string;
  onText(text: string): void;
  onCopy(text: string): Promise<void>;
  /** places of the person's own, as chosen for Leave: a chat, a call */
  places: readonly { name: string; url: string }[];
}

export function NoteToSend({ ideas, lang, text, onText, onCopy, places }: NoteToSendProps) {
  const [message, setMessage] = useState<StatusMessage | null>(null);
  const copy = () =>
    void onCopy(text).then(
      () => setMessage({ text: t('breaks.send.copied') }),
      () => setMessage({ text: t('breaks.send.notCopied') }),
    );
  return (
    <section class="to-send" aria-labelledby="to-send">
      <h2 class="label" id="to-send">
        {t('breaks.send.title')}
      </h2>
      <div class="buttons">
        {ideas.map((idea) => (
          <Button key={idea} onClick={() => onText(idea)}>
            <In lang={lang}>{idea}</In>
          </Button>
        ))}
      </div>
      <TextArea label={t('breaks.send.label')} value={text} maxLength={MAX_LENGTH} onInput={onText} />
      <div class="buttons">
        {text.trim() && <Button onClick={copy}>{t('breaks.send.copy')}</Button>}
        {text.trim() && (
          <Button href={`mailto:?body=${encodeURIComponent(text)}`} newTab>
            {t('breaks.send.mail')}
          </Button>
        )}
        {places.map(({ name, url }) => (
          <Button key={url} href={url} newTab>
            {t('breaks.send.place', { name })}
          </Button>
        ))}
      </div>
      <p class="small soft">{t('breaks.send.own')}</p>
      <StatusLine message={message} />
    </section>
  );
}
