import { BreakRows } from '../../../components/breaks/BreakRows.tsx';
import { HardDay } from '../../../components/HardDay.tsx';
import { Heading } from '../../../components/Heading.tsx';
import { HideButton } from '../../../components/thought/HideButton.tsx';
import { Thought } from '../../../components/thought/Thought.tsx';
import { WaysOn } from '../../../components/thought/WaysOn.tsx';
import { PanelFrame } from '../../../entrypoints/sidepanel/PanelFrame.tsx';
import { practiceList } from '../../../lib/content/index.ts';
import { t } from '../../../lib/i18n/index.ts';
import { type Draft, FRESH } from '../../../lib/thoughts/draft.ts';
import { NOTES, near, noop } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../components/breaks/breaks.css';
import '../../../components/thought/thought.css';
import '../../../entrypoints/sidepanel/sidepanel.css';

export const width = 320;

const draw = (change: Partial<Draft> = {}, begun = false) => {
  const draft = { ...FRESH, ...change };
  const notes = { notes: NOTES, sealed: 0, onErase: noop, onUnlock: async () => false };
  return (
    <PanelFrame
      here="thought"
      footerLinks={
        <>
          <WaysOn draft={draft} onDraft={noop} matches={null} />
          <HideButton hidden={false} onHide={noop} />
        </>
      }
    >
      <main>
        <Thought
          {...{ draft, begun, notes, matches: null, pattern: null, hidden: false, newTab: true, breaksHere: true }}
          {...{ mine: [], inwardLast: false, near: near({ ids: ['GB'], by: 'person' }) }}
          {...{ onDraft: noop, onResume: noop, onMine: noop, onKeep: noop, onLetGo: noop }}
        />
      </main>
    </PanelFrame>
  );
};

export const states: States = {
  'a thought': () => draw(),
  'a line that was begun before': () => draw({}, true),
  'a typed line': () => draw({ thought: 'Everyone my age has a home by now.' }),
  'a record': () => draw({ step: 'record', thought: 'Everyone my age has a home by now.' }),
  'the breaks': () => (
    <PanelFrame here="breaks">
      <main>
        <Heading text={t('breaks.title')} />
        <BreakRows breaks={practiceList(false)} to={(id) => ({ href: `#break/${id}` })} />
        <HardDay on={false} onChange={noop} />
      </main>
    </PanelFrame>
  ),
};
