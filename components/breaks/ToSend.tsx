/** A few words for someone, which the person sends by their own hand: copied, or in their own mail. Enough sends nothing. */
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/index.ts';
import { Press } from '../Button.tsx';
import { In } from '../InLanguage.tsx';
import { type Done, Said } from '../StatusLine.tsx';
import { TextArea } from '../TextArea.tsx';

const MOST = 280;

interface ToSendProps {
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

export function ToSend({ ideas, lang, text, onText, onCopy, places }: ToSendProps) {
  const [done, setDone] = useState<Done | null>(null);
  const copy = () =>
    void onCopy(text).then(
      () => setDone({ text: t('breaks.send.copied') }),
      () => setDone({ text: t('breaks.send.notCopied') }),
    );
  return (
    <section class="to-send" aria-labelledby="to-send">
      <h2 class="label" id="to-send">
        {t('breaks.send.title')}
      </h2>
      <div class="acts">
        {ideas.map((idea) => (
          <Press key={idea} onPress={() => onText(idea)}>
            <In lang={lang}>{idea}</In>
          </Press>
        ))}
      </div>
      <TextArea label={t('breaks.send.label')} value={text} most={MOST} onInput={onText} />
      <div class="acts">
        {text.trim() && <Press onPress={copy}>{t('breaks.send.copy')}</Press>}
        {text.trim() && (
          <Press href={`mailto:?body=${encodeURIComponent(text)}`} newTab>
            {t('breaks.send.mail')}
          </Press>
        )}
        {places.map(({ name, url }) => (
          <Press key={url} href={url} newTab>
            {t('breaks.send.place', { name })}
          </Press>
        ))}
      </div>
      <p class="small soft">{t('breaks.send.own')}</p>
      <Said done={done} />
    </section>
  );
}
