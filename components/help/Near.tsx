/** The lines of where a person is, and that spot itself: where it is only guessed it says so, and one press changes it. */
import { useRef, useState } from 'preact/hooks';
import { regionById, regions, type Where } from '../../lib/content/help/index.ts';
import type { HelpLine, HelpRegion } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { dateName } from '../../lib/words/date.ts';
import { Button } from '../Button.tsx';
import { In } from '../InLanguage.tsx';
import { Select } from '../Select.tsx';
import { Numbers } from './Urgent.tsx';
import { bare, countryName, dial } from './words.ts';

export interface NearProps {
  where: Where;
  onRegion(id: string): void;
  onCopy(text: string): Promise<void>;
  /** the first line only, and not when it was read: where little room is, and all of it one press away */
  brief?: boolean;
}

export const Near = ({ where, onRegion, onCopy, brief = false }: NearProps) => {
  const shown = where.ids.flatMap((id) => regionById(id) ?? []);
  const place = useRef<HTMLDivElement>(null);
  const settle = (id: string) => {
    onRegion(id);
    place.current?.querySelector('select')?.focus(); // the press goes with the question; here the answer can be seen and changed
  };
  return (
    <>
      {shown.length > 1 ? (
        <div class="two-of">
          {shown.map((region) => (
            <Likely key={region.id} region={region} onRegion={settle} brief={brief} />
          ))}
        </div>
      ) : (
        <ul class="rows help-lines">
          {shown[0]?.lines.slice(0, brief ? 1 : undefined).map((line) => (
            <Line key={line.service} line={line} onCopy={onCopy} brief={brief} />
          ))}
        </ul>
      )}
      <div class="where" ref={place}>
        <Place where={where} onRegion={onRegion} />
      </div>
    </>
  );
};

const Line = ({ line, onCopy, brief }: { line: HelpLine } & Pick<NearProps, 'onCopy' | 'brief'>) => (
  <li>
    <p class="label">{line.name ?? line.service}</p>
    <LineNumbers line={line} />
    <p class="small how">
      <Ways line={line} />
    </p>
    {!brief && (
      <p class="small soft read">
        <ReadOn line={line} />
      </p>
    )}
    {line.number[0] && <Copy number={line.number[0]} onCopy={onCopy} />}
  </li>
);

/** "by phone, by text message, day and night". */
const Ways = ({ line: { how, hours, lang } }: { line: HelpLine }) => (
  <>
    {how.map((one) => t(`help.how.${one}`)).join(', ')}
    {hours && ', '}
    <In lang={lang}>{hours}</In>
  </>
);

/** Each number to be called, and to be written to where the line takes texts. */
const LineNumbers = ({ line: { number, how } }: { line: HelpLine }) => (
  <p class="numbers">
    {number.map((one) => [
      how.includes('call') && (
        <a key={`tel:${one}`} class="num" dir="ltr" href={dial('tel', one)}>
          {one}
        </a>
      ),
      how.includes('text') && (
        <a key={`sms:${one}`} class="num" href={dial('sms', one)}>
          {t('help.text', { number: one })}
        </a>
      ),
    ])}
  </p>
);

const ReadOn = ({ line: { verifiedOn, seenOn, site } }: { line: HelpLine }) => (
  <>
    {verifiedOn
      ? t('help.verified', { date: dateName(verifiedOn) })
      : t(site ? 'help.read' : 'help.readOnly', { date: dateName(seenOn) })}{' '}
    {site && (
      <a href={site} target="_blank" rel="noreferrer">
        {bare(site)}
      </a>
    )}
  </>
);

/** For a computer, which makes no calls: a phone is beside it. Style sheets leave it out where there is only touch. */
const Copy = ({ number, onCopy }: { number: string } & Pick<NearProps, 'onCopy'>) => {
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

/** One of two likely places: both stand there before anything is asked. */
const Likely = ({ region, onRegion, brief }: { region: HelpRegion } & Pick<NearProps, 'onRegion' | 'brief'>) => {
  const name = countryName(region.id, region.country);
  const first = region.lines[0];
  return (
    <section aria-label={name}>
      <h2 class="label">{name}</h2>
      <p class="urgent">
        <Numbers of={region.emergency} /> <span class="small">{t('help.emergency')}</span>
      </p>
      {first && (
        <>
          <p class="small label">{first.name ?? first.service}</p>
          <LineNumbers line={{ ...first, number: first.number.slice(0, 1) }} />
          <p class="small how">
            <Ways line={first} />
          </p>
          {!brief && (
            <p class="small soft">
              <ReadOn line={first} />
            </p>
          )}
        </>
      )}
      {!brief && (
        <Button ariaLabel={t('help.amHereIn', { country: name })} onClick={() => onRegion(region.id)}>
          {t('help.amHere')}
        </Button>
      )}
    </section>
  );
};

/** Says what the region rests on. */
const Place = ({ where: { ids, by }, onRegion }: Pick<NearProps, 'where' | 'onRegion'>) => {
  const one = ids.length === 1 ? ids[0] : undefined;
  const rests = one ? `help.by.${by}` : ids.length > 1 ? 'help.by.two' : 'help.by.none';
  return (
    <Select
      label={t(rests)}
      value={one ?? ''}
      options={[
        ...(one ? [] : [{ value: '', label: t('help.noRegion') }]),
        ...regions
          .map(({ id, country }) => ({ value: id, label: countryName(id, country) }))
          .sort((a, b) => a.label.localeCompare(b.label, locale())),
      ]}
      hint={one && by === 'language' ? t('help.by.languageHint') : undefined}
      onChange={onRegion}
    />
  );
};
