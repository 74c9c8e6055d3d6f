import { EraseAll, NewLock, OpenLock } from '../../../components/thought/NotesLock.tsx';
import type { ThoughtProps } from '../../../components/thought/props.ts';
import { Thought } from '../../../components/thought/Thought.tsx';
import { WaysOn } from '../../../components/thought/WaysOn.tsx';
import { loadPattern, type Pattern, themes } from '../../../lib/content/index.ts';
import { type Draft, FRESH } from '../../../lib/thoughts/draft.ts';
import { NOTES, near, noop, onPage, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../components/thought/thought.css';

export const width = 560;

const pattern = (await loadPattern('seeking-control')) as Pattern;
const needsHelp = (await loadPattern('fear-of-burdening-others')) as Pattern;

const LINE = 'Everyone my age has a home by now.';
const none = { notes: [], sealed: 0, onErase: noop, onUnlock: async () => false };

const draw = (draft: Partial<Draft> = {}, change: Partial<ThoughtProps> = {}) => (
  <div class="page">
    <main>
      <Thought
        {...{ draft: { ...FRESH, ...draft }, matches: null, pattern: null, begun: false, hidden: false, notes: none }}
        {...{ mine: [], inwardLast: false, newTab: false, near: near({ ids: ['GB'], by: 'person' }) }}
        {...{ onDraft: noop, onResume: noop, onMine: noop, onKeep: noop, onLetGo: noop }}
        {...change}
      />
    </main>
  </div>
);
const matches = (ids: string[], support = false) => ({
  matches: { line: LINE, ids, themes: themes().map(({ id }) => id), support },
});
const page = (children: preact.ComponentChildren) => onPage('My notes', children);

export const states: States = {
  'an empty line': () => draw(),
  'a line that was begun before': () => draw({}, { begun: true }),
  'a line while it is looked up': () => draw({ thought: LINE }),
  'the ways on below a typed line': () =>
    page(<WaysOn draft={{ ...FRESH, thought: LINE }} onDraft={noop} matches={null} />),
  'a line that may fit': () => draw({ thought: LINE }, matches(['seeking-control', needsHelp.id])),
  'a line that fits nothing': () => draw({ thought: LINE }, matches([])),
  'a line that sounds hopeless': () => draw({ thought: LINE }, matches([needsHelp.id], true)),
  'a veiled line, notes beside it': () => draw({ thought: LINE }, { hidden: true, notes: { ...none, notes: NOTES } }),
  'a theme': () => draw({ step: 'theme', theme: 'all-or-nothing' }),
  'none of these': () => draw({ step: 'none', thought: LINE }),
  'a card': () => draw({ step: 'card', id: pattern.id, thought: LINE }, { pattern }),
  'a card, thoughts like it': () => (
    <Pressed on="[aria-expanded='false']">{draw({ step: 'card', id: pattern.id, thought: LINE }, { pattern })}</Pressed>
  ),
  'a card, marked as mine, with notes': () =>
    draw({ step: 'card', id: pattern.id }, { pattern, mine: [pattern.id], notes: { ...none, notes: NOTES } }),
  'a card that leads to help': () => draw({ step: 'card', id: needsHelp.id, thought: LINE }, { pattern: needsHelp }),
  'a card while it loads': () => draw({ step: 'card', id: pattern.id, thought: LINE }),
  'a card that is no longer ours': () => draw({ step: 'card', id: 'gone', thought: LINE }, { pattern: 'missing' }),
  'a record': () => draw({ step: 'record', thought: LINE, id: pattern.id, before: 80 }, { pattern }),
  'a fairer thought, kept': () =>
    draw({}, { ending: { as: 'kept', fairer: 'One course is one course.', onUndo: noop, onDone: noop } }),
  'a thought that was let go': () => draw({}, { ending: { as: 'letGo', fairer: '', onUndo: noop, onDone: noop } }),
  'sealed notes': () => draw({}, { notes: { ...none, sealed: 3 } }),
  'notes, shown': () => (
    <Pressed on=".kept-notes button">{draw({ thought: LINE }, { notes: { ...none, notes: NOTES } })}</Pressed>
  ),
  'sealed notes, asked for': () => (
    <Pressed on=".kept-notes button">{draw({}, { notes: { ...none, sealed: 3 } })}</Pressed>
  ),
  'a new lock': () => page(<NewLock onLock={noop} />),
  'a lock': () => page(<OpenLock onUnlock={async () => false} />),
  'erase all notes': () => page(<EraseAll sealed={false} onErase={noop} />),
  'erase sealed notes': () => page(<EraseAll sealed onErase={noop} />),
};
