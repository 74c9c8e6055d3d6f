/** A sentence with the emergency number in it: in ink, and one press from a call. */
import { type ComponentChildren, Fragment } from 'preact';
import { regionOnly, type Where } from '../../lib/content/help/index.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { countryName, dial } from './words.ts';

/** What stands in the sentence for the number until it is drawn; no language has it. */
const GAP = '\u{e000}';
/** Emergency calls from a mobile phone are put through to whatever number holds there, in most networks (3GPP TS 22.101). */
const ANYWHERE = ['112'];

interface SentenceProps {
  /** key of a line with `{emergency}` in it */
  say: string;
  where: Where;
}

export const Urgent = ({ as: As = 'p', ...sentence }: SentenceProps & { as?: 'h2' | 'p' }) => (
  <>
    <As class="urgent">
      <Sentence {...sentence} />
    </As>
    {sentence.where.ids.length === 0 && (
      <p class="urgent">
        <Filled say="help.mobile">
          <Numbers of={ANYWHERE} />
        </Filled>
      </p>
    )}
  </>
);

export const Sentence = ({ say, where }: SentenceProps) => (
  <Filled say={say}>
    <Emergency where={where} />
  </Filled>
);

/** One number where the place is known or the clock says it; with its country where only the language does; else in words. */
const Emergency = ({ where }: { where: Where }) => {
  const region = regionOnly(where);
  if (!region) return <>{t(where.ids.length > 1 ? 'help.emergencyThere' : 'help.emergencyLocal')}</>;
  return (
    <>
      <Numbers of={region.emergency} />
      {where.by === 'language' && ` (${countryName(region.id, region.country)})`}
    </>
  );
};

/** "112 or 144", each to be pressed. */
export const Numbers = ({ of }: { of: readonly string[] }) => (
  <>
    {new Intl.ListFormat(locale(), { type: 'disjunction' }).formatToParts(of).map(({ type, value }, i) =>
      type === 'element' ? (
        <a key={value} class="num" dir="ltr" href={dial('tel', value)}>
          {value}
        </a>
      ) : (
        <Fragment key={i}>{value}</Fragment>
      ),
    )}
  </>
);

const Filled = ({ say, children }: { say: string; children: ComponentChildren }) => {
  const [before, after] = t(say, { emergency: GAP }).split(GAP);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
};
