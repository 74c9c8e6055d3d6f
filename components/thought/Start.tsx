/** The way in: a line in one's own words, or a soft theme. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { patternById, patternsOf, themes } from '../../lib/content/index.ts';
import { isMatched } from '../../lib/content/matched.ts';
import type { ThemeId, Theme as ThemeRow } from '../../lib/content/schema.ts';
import { t } from '../../lib/i18n/index.ts';
import { MAX_LENGTH } from '../../lib/thoughts/draft.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { In, InEnglish } from '../InLanguage.tsx';
import { type LinkRow, LinkRows } from '../LinkRows.tsx';
import { TextArea } from '../TextArea.tsx';
import { breakWay } from './break-way.ts';
import { InView } from './InView.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import type { ThoughtProps } from './props.ts';
import { Support } from './Support.tsx';

export function Start(props: ThoughtProps) {
  const { draft, onDraft, matches: found, begun, onResume, hidden, notes, newTab: inPopup } = props;
  const [about, setAbout] = useState(false);
  const support = found?.support ?? false;
  const order = found?.themes;
  // beside what a hopeless line brings no card stands, nor in a language whose lines the model has not learned
  const ids = found && !support && isMatched() ? found.ids : [];
  const onTheme = (theme: ThemeId) => onDraft({ step: 'theme', theme, support });
  return (
    <>
      {begun && (
        <section class="unfinished">
          <p>{t('thought.begun')}</p>
          <div class="buttons">
            <Button onClick={() => onResume(true)}>{t('thought.goOn')}</Button>
            <Button onClick={() => onResume(false)}>{t('thought.drop')}</Button>
          </div>
        </section>
      )}
      <Heading kind="visually-hidden" text={t('breaks.thought')} />
      <TextArea
        labelClass={found ? 'visually-hidden' : 'voice'}
        label={t('thought.ask')}
        value={draft.thought}
        maxLength={MAX_LENGTH}
        veiled={hidden}
        onInput={(thought) => onDraft({ thought })}
      />
      <div aria-live="polite" class="offers">
        {support && <Support near={props.near} />}
        {found && !support && <h2 class="small soft">{t(ids.length > 0 ? 'thought.fits' : 'thought.about')}</h2>}
        {found && !support && ids.length === 0 && <ThemeGrid order={order} onTheme={onTheme} />}
      </div>
      {found ? (
        <LinkRows
          rows={[
            ...ids.flatMap((id) => patternRow(id, () => onDraft({ ...cardOf(id), theme: undefined, support }))),
            ...(support
              ? [
                  {
                    label: plainLabel(t('thought.supportAbout')),
                    expanded: about,
                    onClick: () => setAbout(!about),
                    content: <ThemeGrid order={order} onTheme={onTheme} />,
                  },
                ]
              : []),
            ...(support && !about
              ? []
              : [
                  {
                    label:
                      ids.length > 0
                        ? plainLabel(t('thought.none'))
                        : rowLabel(t('thought.none'), t('thought.noneKept')),
                    onClick: () => onDraft({ step: 'none', support }),
                  },
                ]),
          ]}
        />
      ) : (
        draft.thought.trim() === '' && !(begun && inPopup) && <Themes onTheme={onTheme} namesOnly={inPopup} />
      )}
      {!support && <KeptNotes {...notes} hidden={hidden} />}
    </>
  );
}

const cardOf = (id: string) => ({ step: 'card', id, question: 0, tone: 0 }) as const;

/** With a line on each, or by name only in a popup, so that "Talk to someone" stands under them in view. */
const Themes = ({ onTheme, namesOnly }: { onTheme(id: ThemeId): void; namesOnly: boolean }) => (
  <section aria-labelledby="themes">
    <h2 class="small soft" id="themes">
      {t('thought.themes')}
    </h2>
    <SomeInEnglish rows={themes()} />
    {namesOnly ? (
      <ThemeGrid order={undefined} onTheme={onTheme} />
    ) : (
      <LinkRows rows={themes().map((one) => ({ label: labelOf(one), onClick: () => onTheme(one.id) }))} />
    )}
  </section>
);

interface ThemeGridProps {
  /** ids of themes as the line suggests them; without one they stand as they always do */
  order: readonly string[] | undefined;
  onTheme(id: ThemeId): void;
}

/** The same themes where something else stands above them: names only, the likeliest first. */
const ThemeGrid = ({ order = [], onTheme }: ThemeGridProps) => (
  <div class="themes">
    {themes()
      .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      .map(({ id, name, lang }) => (
        <Button key={id} onClick={() => onTheme(id)}>
          <In lang={lang}>{name}</In>
        </Button>
      ))}
  </div>
);

/** The patterns of one theme. */
export function Theme({ draft, onDraft }: ThoughtProps) {
  const theme = themes().find(({ id }) => id === draft.theme);
  const patterns = theme ? patternsOf(theme.id) : [];
  return (
    <>
      <Heading text={<In lang={theme?.lang}>{theme?.name ?? ''}</In>} />
      <SomeInEnglish rows={patterns} />
      <LinkRows
        rows={[
          ...patterns.flatMap(({ id }) => patternRow(id, () => onDraft(cardOf(id)))),
          { label: plainLabel(t('thought.none')), onClick: () => onDraft({ step: 'none' }) },
        ]}
      />
    </>
  );
}

/** No card fits: the words stay, and so do the ways on. */
export const None = (props: ThoughtProps) => {
  const { draft, onDraft, matches, newTab } = props;
  return (
    <>
      <InView {...props} />
      <Heading text={t(draft.support ? 'thought.noneHeavy' : 'thought.noneTitle')} />
      <p class="soft">{t('thought.noneLine')}</p>
      <LinkRows
        rows={[
          { label: t('thought.noneRecord'), onClick: () => onDraft({ step: 'record', id: undefined }) },
          { label: t('thought.noneBreak'), ...breakWay(props) },
          { label: t('common.help'), href: '/help.html', newTab },
        ]}
      />
      <h2 class="small soft">{t('thought.about')}</h2>
      <ThemeGrid order={matches?.themes} onTheme={(theme) => onDraft({ step: 'theme', theme })} />
    </>
  );
};

function patternRow(id: string, onClick: () => void): LinkRow[] {
  const row = patternById(id);
  return row ? [{ label: labelOf(row), onClick }] : [];
}

const labelOf = ({ name, hint, lang }: Pick<ThemeRow, 'name' | 'hint' | 'lang'>) =>
  rowLabel(<In lang={lang}>{name}</In>, <In lang={lang}>{hint}</In>);

const SomeInEnglish = ({ rows }: { rows: readonly { lang?: string | undefined }[] }) => (
  <InEnglish lang={rows.find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
);

const plainLabel = (name: string) => <span class="label">{name}</span>;

export const rowLabel = (name: ComponentChildren, hint: ComponentChildren) => (
  <>
    <span class="label">{name}</span>
    <span class="small soft hint">{hint}</span>
  </>
);
