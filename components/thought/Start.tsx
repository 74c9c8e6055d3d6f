/** The way in: a line in one's own words, or a soft theme. What a line may fit is looked up on the device, in a pause of typing. */
import { useEffect, useState } from 'preact/hooks';
import { patternList, patternsOf, themes } from '../../lib/content/index.ts';
import type { ThemeId } from '../../lib/content/schema.ts';
import { locale, t } from '../../lib/i18n/index.ts';
import { Heading } from '../Heading.tsx';
import { Press } from '../Press.tsx';
import { Rows, type Way } from '../Rows.tsx';
import { Held } from './Held.tsx';
import { Kept } from './Kept.tsx';
import type { ThoughtProps } from './props.ts';
import { Support } from './Support.tsx';
import { Words } from './Words.tsx';

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 250;

const NOT_LOOKED_UP = { ids: [], support: false };

interface Found {
  /** for which line */
  line: string;
  ids: string[];
  support: boolean;
}

export function Start(props: ThoughtProps) {
  const { draft, onDraft, begun, onBegun, hidden, kept } = props;
  const found = useFound(draft.thought);
  const [about, setAbout] = useState(false);
  const support = found?.support ?? false;
  // beside what a hopeless line brings, no card stands
  const ids = found && !support ? found.ids : [];
  const onTheme = (theme: ThemeId) => onDraft({ step: 'theme', theme, support });
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
        {support && <Support near={props.near} newTab={props.newTab} />}
        {found && !support && <h2 class="small soft">{t(ids.length > 0 ? 'thought.fits' : 'thought.about')}</h2>}
        {found && !support && ids.length === 0 && <ThemeGrid onTheme={onTheme} />}
      </div>
      {found ? (
        <Rows
          rows={[
            ...ids.flatMap((id) => patternWay(id, () => onDraft({ ...cardOf(id), theme: undefined, support }))),
            ...(support
              ? [
                  {
                    label: named(t('thought.supportWrite'), t('thought.supportWriteHint')),
                    onPress: () => onDraft({ step: 'record', id: undefined, support }),
                  },
                  {
                    label: <span class="label">{t('thought.supportAbout')}</span>,
                    open: about,
                    onPress: () => setAbout(!about),
                    inside: <ThemeGrid onTheme={onTheme} />,
                  },
                ]
              : []),
            ...(support && !about
              ? []
              : [
                  {
                    label: named(t('thought.none'), t('thought.noneKept')),
                    onPress: () => onDraft({ step: 'none', support }),
                  },
                ]),
          ]}
        />
      ) : (
        draft.thought.trim() === '' && <Themes onTheme={onTheme} />
      )}
      <Kept {...kept} hidden={hidden} />
    </>
  );
}

const cardOf = (id: string) => ({ step: 'card', id, question: 0, tone: 0 }) as const;

const Themes = ({ onTheme }: { onTheme(id: ThemeId): void }) => (
  <section aria-labelledby="themes">
    <h2 class="small soft" id="themes">
      {t('thought.themes')}
    </h2>
    <Rows rows={themes.map(({ id, name, hint }) => ({ label: named(name, hint), onPress: () => onTheme(id) }))} />
  </section>
);

/** The same themes where something else stands above them: names only. */
const ThemeGrid = ({ onTheme }: { onTheme(id: ThemeId): void }) => (
  <div class="themes">
    {themes.map(({ id, name }) => (
      <Press key={id} onPress={() => onTheme(id)}>
        {name}
      </Press>
    ))}
  </div>
);

/** The patterns of one theme. */
export function Theme({ draft, onDraft }: ThoughtProps) {
  const theme = themes.find(({ id }) => id === draft.theme);
  return (
    <>
      <Heading text={theme?.name ?? ''} />
      <Rows
        rows={[
          ...(theme ? patternsOf(theme.id) : []).flatMap(({ id }) => patternWay(id, () => onDraft(cardOf(id)))),
          { label: <span class="label">{t('thought.none')}</span>, onPress: () => onDraft({ step: 'none' }) },
        ]}
      />
    </>
  );
}

/** No card fits: the words stay, and so do the ways on. */
export const None = (props: ThoughtProps) => {
  const { draft, onDraft, newTab } = props;
  return (
    <>
      <Held {...props} />
      <Heading text={t(draft.support ? 'thought.noneHeavy' : 'thought.noneTitle')} />
      <p class="soft">{t('thought.noneLine')}</p>
      <Rows
        rows={[
          { label: t('thought.noneRecord'), onPress: () => onDraft({ step: 'record', id: undefined }) },
          { label: t('thought.noneBreak'), href: '/break.html', newTab },
          { label: t('common.help'), href: '/help.html', newTab },
        ]}
      />
      <h2 class="small soft">{t('thought.about')}</h2>
      <ThemeGrid onTheme={(theme) => onDraft({ step: 'theme', theme })} />
    </>
  );
};

function patternWay(id: string, onPress: () => void): Way[] {
  const row = patternList.find((one) => one.id === id);
  return row ? [{ label: named(row.name, row.hint), onPress }] : [];
}

export const named = (name: string, hint: string) => (
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
      // where the model cannot be read, the themes still lead on
      const next = await loading.then(({ findPatterns }) => findPatterns(line, locale())).catch(() => NOT_LOOKED_UP);
      if (wanted) setFound({ line, ...next });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [line]);
  return line === '' ? null : found;
}
