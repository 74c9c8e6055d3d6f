/** The way in: a line in one's own words, or a soft theme. */
import { patternList, patternsOf, themes } from '../../lib/content/index.ts';
import { t } from '../../lib/i18n/index.ts';
import { MAX_LENGTH } from '../../lib/thoughts/draft.ts';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { type LinkRow, LinkRows } from '../LinkRows.tsx';
import { TextArea } from '../TextArea.tsx';
import { KeptNotes } from './KeptNotes.tsx';
import type { ThoughtProps } from './props.ts';

export function Start(props: ThoughtProps) {
  const { draft, onDraft, matches, begun, onResume, hidden, notes } = props;
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
        labelClass="voice"
        label={t('thought.ask')}
        value={draft.thought}
        maxLength={MAX_LENGTH}
        veiled={hidden}
        onInput={(thought) => onDraft({ thought })}
      />
      <div aria-live="polite" class="offers">
        {matches?.support && <Support newTab={props.newTab} />}
        {matches && <h2 class="small soft">{t(matches.ids.length > 0 ? 'thought.fits' : 'thought.noneFits')}</h2>}
      </div>
      {matches ? (
        <LinkRows
          rows={[
            ...matches.ids.flatMap((id) => patternRow(id, () => onDraft({ step: 'card', id, question: 0, tone: 0 }))),
            { label: <span class="label">{t('thought.none')}</span>, onClick: () => onDraft({ step: 'none' }) },
          ]}
        />
      ) : (
        draft.thought.trim() === '' && <Themes onTheme={(theme) => onDraft({ step: 'theme', theme })} />
      )}
      <KeptNotes {...notes} hidden={hidden} />
    </>
  );
}

const Support = ({ newTab }: { newTab: boolean }) => (
  <div class="support">
    <p class="lead">{t('thought.help')}</p>
    <Button href="/help.html" newTab={newTab}>
      {t('thought.helpPress')}
    </Button>
  </div>
);

const Themes = ({ onTheme }: { onTheme(id: (typeof themes)[number]['id']): void }) => (
  <section aria-labelledby="themes">
    <h2 class="small soft" id="themes">
      {t('thought.themes')}
    </h2>
    <LinkRows
      rows={themes.map(({ id, name, hint }) => ({ label: rowLabel(name, hint), onClick: () => onTheme(id) }))}
    />
  </section>
);

/** The patterns of one theme. */
export function Theme({ draft, onDraft }: ThoughtProps) {
  const theme = themes.find(({ id }) => id === draft.theme);
  return (
    <>
      <Heading text={theme?.name ?? ''} />
      <LinkRows
        rows={[
          ...(theme ? patternsOf(theme.id) : []).flatMap(({ id }) =>
            patternRow(id, () => onDraft({ step: 'card', id, question: 0, tone: 0 })),
          ),
          { label: <span class="label">{t('thought.none')}</span>, onClick: () => onDraft({ step: 'none' }) },
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
    <LinkRows
      rows={[
        { label: t('thought.noneRecord'), onClick: () => onDraft({ step: 'record', id: undefined }) },
        { label: t('thought.noneTheme'), onClick: () => onDraft({ step: 'start', thought: '' }) },
        { label: t('thought.noneBreak'), href: '/break.html', newTab },
        { label: t('common.help'), href: '/help.html', newTab },
      ]}
    />
  </>
);

function patternRow(id: string, onClick: () => void): LinkRow[] {
  const row = patternList.find((one) => one.id === id);
  return row ? [{ label: rowLabel(row.name, row.hint), onClick }] : [];
}

export const rowLabel = (name: string, hint: string) => (
  <>
    <span class="label">{name}</span>
    <span class="small soft hint">{hint}</span>
  </>
);
