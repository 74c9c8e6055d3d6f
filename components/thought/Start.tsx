/** The way in: a line in one's own words, or a soft theme. What a line may fit is looked up on the device, in a pause of typing. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { patternNamed, patternsOf, themes } from '../../lib/content/index.ts';
import { isMatched } from '../../lib/content/matched.ts';
import type { ThemeId, Theme as ThemeRow } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { Press } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { In, InEnglish } from '../InLanguage.tsx';
import { Rows, type Way } from '../LinkRows.tsx';
import { Kept } from './Kept.tsx';
import type { ThoughtProps } from './props.ts';
import { Words } from './Words.tsx';

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 250;

interface Found {
  /** for which line */
  line: string;
  ids: string[];
  support: boolean;
}

export function Start(props: ThoughtProps) {
  const { draft, onDraft, begun, onBegun, hidden, kept } = props;
  const found = useFound(draft.thought);
  return (
    <>
      {begun && (
        <section class="begun">
          <p>{t('thought.begun')}</p>
          <div class="acts">
            <Press onPress={() => onBegun(true)}>{t('thought.goOn')}</Press>
            <Press onPress={() => onBegun(false)}>{t('thought.drop')}</Press>
          </div>
        </section>
      )}
      <Heading kind="hidden-but-said" text={t('breaks.thought')} />
      <Words
        first
        label={t('thought.ask')}
        value={draft.thought}
        hidden={hidden}
        onInput={(thought) => onDraft({ thought })}
      />
      <div aria-live="polite" class="offers">
        {found?.support && <Support newTab={props.newTab} />}
        {found && isMatched() && (
          <h2 class="small soft">{t(found.ids.length > 0 ? 'thought.fits' : 'thought.noneFits')}</h2>
        )}
      </div>
      {found && isMatched() ? (
        <Rows
          rows={[
            ...found.ids.flatMap((id) => patternWay(id, () => onDraft({ step: 'card', id, question: 0, tone: 0 }))),
            { label: <span class="label">{t('thought.none')}</span>, onPress: () => onDraft({ step: 'none' }) },
          ]}
        />
      ) : (
        (draft.thought.trim() === '' || !isMatched()) && (
          <Themes onTheme={(theme) => onDraft({ step: 'theme', theme })} />
        )
      )}
      <Kept {...kept} hidden={hidden} />
    </>
  );
}

const Support = ({ newTab }: { newTab: boolean }) => (
  <div class="support">
    <p class="lead">{t('thought.help')}</p>
    <Press href="/help.html" newTab={newTab}>
      {t('thought.helpPress')}
    </Press>
  </div>
);

const Themes = ({ onTheme }: { onTheme(id: ThemeId): void }) => (
  <section aria-labelledby="themes">
    <h2 class="small soft" id="themes">
      {t('thought.themes')}
    </h2>
    <SomeInEnglish rows={themes()} />
    <Rows rows={themes().map((one) => ({ label: labelOf(one), onPress: () => onTheme(one.id) }))} />
  </section>
);

/** The patterns of one theme. */
export function Theme({ draft, onDraft }: ThoughtProps) {
  const theme = themes().find(({ id }) => id === draft.theme);
  const patterns = theme ? patternsOf(theme.id) : [];
  return (
    <>
      <Heading text={<In lang={theme?.lang}>{theme?.name ?? ''}</In>} />
      <SomeInEnglish rows={patterns} />
      <Rows
        rows={[
          ...patterns.flatMap(({ id }) => patternWay(id, () => onDraft({ step: 'card', id, question: 0, tone: 0 }))),
          { label: <span class="label">{t('thought.none')}</span>, onPress: () => onDraft({ step: 'none' }) },
        ]}
      />
    </>
  );
}

/** Nothing fits: the ways on are all still there. */
export const None = ({ onDraft, newTab }: ThoughtProps) => (
  <>
    <Heading text={t('thought.noneTitle')} />
    <p class="soft">{t('thought.noneLine')}</p>
    <Rows
      rows={[
        { label: t('thought.noneRecord'), onPress: () => onDraft({ step: 'record', id: undefined }) },
        { label: t('thought.noneTheme'), onPress: () => onDraft({ step: 'start', thought: '' }) },
        { label: t('thought.noneBreak'), href: '/break.html', newTab },
        { label: t('common.help'), href: '/help.html', newTab },
      ]}
    />
  </>
);

function patternWay(id: string, onPress: () => void): Way[] {
  const row = patternNamed(id);
  return row ? [{ label: labelOf(row), onPress }] : [];
}

const labelOf = ({ name, hint, lang }: Pick<ThemeRow, 'name' | 'hint' | 'lang'>) =>
  named(<In lang={lang}>{name}</In>, <In lang={lang}>{hint}</In>);

const SomeInEnglish = ({ rows }: { rows: readonly { lang?: string | undefined }[] }) => (
  <InEnglish lang={rows.find(({ lang }) => lang)?.lang} line={t('overlay.someInEnglish')} />
);

export const named = (name: ComponentChildren, hint: ComponentChildren) => (
  <>
    <span class="label">{name}</span>
    <span class="small soft hint">{hint}</span>
  </>
);

/** It is on its way from the first key on, and there when typing pauses. */
function model() {
  if (loaded) return loaded;
  loaded = import('../../lib/content/find.ts').then(async (find) => {
    await find.findPatterns('a', locale());
    return find;
  });
  loaded.catch(() => {
    loaded = undefined; // what could not be read is asked for again with the next key
  });
  return loaded;
}
let loaded: Promise<typeof import('../../lib/content/find.ts')> | undefined;

/** @returns what a line may fit, once typing has paused; null where there is no line or none was looked up yet */
function useFound(thought: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const line = thought.trim();
  useEffect(() => {
    if (line === '') return setFound(null);
    let wanted = true;
    const loading = model();
    const timer = setTimeout(async () => {
      const { findPatterns } = await loading;
      const next = await findPatterns(line, locale());
      if (wanted) setFound({ line, ...next });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [line]);
  return line === '' ? null : found;
}
