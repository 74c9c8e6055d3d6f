/** The options: few, each acts at once. The list of parts is the navigation too. What a part still held, an Undo first, ends with
 *  "Erase everything": each begins anew then, but the one that says so. */
import type { ComponentType } from 'preact';
import { PageFrame } from '../../components/Frame.tsx';
import { Heading } from '../../components/Heading.tsx';
import { t } from '../../lib/i18n/index.ts';
import { Appearance } from './Appearance.tsx';
import { Data } from './Data.tsx';
import { Feeds } from './Feeds.tsx';
import { DoorPart, LimitsPart } from './LimitParts.tsx';
import { NotesPart } from './Notes.tsx';
import { type PartProps, Section } from './Section.tsx';
import { Times } from './Times.tsx';

/** One entry is one part: its id names its words in `options.json`. */
const PARTS: { id: string; Part: ComponentType<PartProps & { runChange: import('./Section.tsx').RunChange }> }[] = [
  { id: 'feeds', Part: Feeds },
  { id: 'limits', Part: LimitsPart },
  { id: 'door', Part: DoorPart },
  { id: 'times', Part: Times },
  { id: 'look', Part: Appearance },
  { id: 'notes', Part: NotesPart },
  { id: 'data', Part: Data },
];

export const Options = (props: PartProps) => (
  <PageFrame footerLine={t('options.foot')}>
    <div class="two-columns">
      <nav aria-label={t('options.parts')}>
        <ul>
          {PARTS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Heading kind="title" text={t('common.options')} />
        {props.state.lost && (
          <p>
            {t('options.lost')} <a href="#data">{t('popup.lost.look')}</a>
          </p>
        )}
        {PARTS.map(({ id, Part }) => (
          <Section key={id === 'data' ? id : `${id} ${props.state.settings.erasedAt}`} id={id}>
            {(runChange) => <Part {...props} runChange={runChange} />}
          </Section>
        ))}
      </main>
    </div>
  </PageFrame>
);
