/** Help lines in a row each: what it is called, its numbers, when it answers, and when we read of it. */
import { useState } from 'preact/hooks';
import type { HelpLine } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';
import { Button } from '../Button.tsx';
import { In } from '../InLanguage.tsx';
import { Address } from './Address.tsx';
import { dial } from './words.ts';

interface HelpLinesProps {
  lines: readonly HelpLine[];
  onCopy(text: string): Promise<void>;
  /** not when they were read */
  brief?: boolean;
}

export const HelpLines = ({ lines, onCopy, brief = false }: HelpLinesProps) =>
  lines.length > 0 ? (
    <ul class="rows help-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <p class="label">
            <Service line={line} />
          </p>
          <LineNumbers line={line} />
          <Meaning line={line} />
          <p class="small contact-note">
            <Ways line={line} brief={brief} />
          </p>
          <OwnHours line={line} />
          {!brief && (
            <p class="small soft read-on">
              <ReadOn line={line} />
            </p>
          )}
          {line.number[0] && <Copy number={line.number[0]} onCopy={onCopy} />}
        </li>
      ))}
    </ul>
  ) : null;

interface Of {
  line: HelpLine;
}

/** In the service's own language, marked as that language: it is what a person there looks for. */
export const Service = ({ line: { service, own } }: Of) => <In lang={own?.lang}>{service}</In>;

/** What that name says, in the person's language. */
export const Meaning = ({ line: { name, lang } }: Of) =>
  name ? (
    <p class="small soft">
      <In lang={lang}>{name}</In>
    </p>
  ) : null;

/** "by phone, by text message, day and night". @param brief hours only, where there are some: the numbers beside them say how */
export const Ways = ({ line: { how, hours, number, lang }, brief = false }: Of & { brief?: boolean }) => {
  const ways = brief && hours && number.length > 0 ? '' : how.map((one) => t(`help.how.${one}`)).join(', ');
  return (
    <>
      {ways}
      {ways && hours && ', '}
      <In lang={lang}>{hours}</In>
    </>
  );
};

const languageOf = (tag: string) => tag.split('-')[0];

/** For somebody who reads the service's language with more ease than the screen's. */
const OwnHours = ({ line: { own } }: Of) =>
  own?.hours && languageOf(own.lang) !== languageOf(locale()) ? (
    <p class="small contact-note">
      <In lang={own.lang}>{own.hours}</In>
    </p>
  ) : null;

/** The words around a number may go on a second line, the number itself may not. */
const unbroken = (number: string) => number.replaceAll(' ', '\u00a0');

/** Each number to be called, and to be written to where the line takes texts. */
export const LineNumbers = ({ line: { number, how, textWord } }: Of) => (
  <p class="numbers">
    {number.map((one) => [
      how.includes('call') && (
        <a key={`tel:${one}`} class="num" dir="ltr" href={dial('tel', one)}>
          {one}
        </a>
      ),
      how.includes('text') && (
        <a key={`sms:${one}`} class="num" href={dial('sms', one, textWord)}>
          {t(textWord ? 'help.textWord' : 'help.text', { word: textWord ?? '', number: unbroken(one) })}
        </a>
      ),
    ])}
  </p>
);

export const ReadOn = ({ line: { verifiedOn, seenOn, site } }: Of) => (
  <>
    {verifiedOn
      ? t('help.verified', { date: dateName(verifiedOn) })
      : t(site ? 'help.read' : 'help.readOnly', { date: dateName(seenOn) })}{' '}
    {site && (
      <a href={site} target="_blank" rel="noreferrer">
        <Address url={site} />
      </a>
    )}
  </>
);

/** For a computer, which makes no calls: a phone is beside it. Style sheets leave it out where there is only touch. */
const Copy = ({ number, onCopy }: { number: string } & Pick<HelpLinesProps, 'onCopy'>) => {
  const [done, setDone] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () =>
    void onCopy(number).then(
      () => setDone('copied'),
      () => setDone('notCopied'),
    );
  return (
    <div class="copy">
      <Button ariaLabel={t('help.copyOne', { number })} onClick={copy}>
        {t('help.copy')}
      </Button>
      <p class="small soft" role="status">
        {done && t(`help.${done}`)}
      </p>
    </div>
  );
};
