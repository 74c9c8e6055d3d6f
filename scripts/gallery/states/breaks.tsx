import { BreakRows } from '../../../components/breaks/BreakRows.tsx';
import { NoteToSend } from '../../../components/breaks/NoteToSend.tsx';
import { type BreakPrefs, OwnBreak } from '../../../components/breaks/OwnBreak.tsx';
import { type GoalDraft, GoalForm, NO_GOAL } from '../../../components/goals/GoalForm.tsx';
import { Logo } from '../../../components/Logo.tsx';
import { LoopCard } from '../../../components/loop/LoopCard.tsx';
import { type LoopDraft, LoopSteps, MyLoopForm, NO_LOOP, STEP_ORDER } from '../../../components/loop/MyLoopForm.tsx';
import { loadGoals, loadLoop, loadPractice, type Practice, practiceList } from '../../../lib/content/index.ts';
import { noop, onPage, PLACES, Pressed } from '../fixtures.tsx';
import type { States } from '../states.ts';
import '../../../assets/frames.css';
import '../../../entrypoints/break/break.css';
import '../../../components/loop/loop.css';

const loop = await loadLoop();
const goals = await loadGoals();
const sizes = Object.fromEntries(goals.sizes.map(({ id, guess }) => [id, guess])) as GoalDraft['sizes'];
const guessed = { ...NO_GOAL, goal: 'Write the report', sizes };
const breathing = (await loadPractice('paced-breathing')) as Practice;
const savouring = (await loadPractice('social-savouring')) as Practice;

const play = (practice: Practice, breakMoves: BreakPrefs['breakMoves']) => (
  <OwnBreak
    {...{ practice, prefs: { breakMoves, breakSound: true, breakVibrates: true }, headerStart: <Logo /> }}
    kindWord={{ text: 'Half of it will do for today.' }}
    effects={{ playTone: noop, vibrate: noop, copy: async () => {} }}
    {...{ note: '', places: PLACES, onPrefs: noop, onLeave: noop, onNotForMe: noop, onNote: noop }}
  />
);
const mine: Omit<LoopDraft, 'at'> = {
  steps: { mood: 'Tired', bar: 'It has to be perfect', miss: 'I always fail', proof: 'Heavy' },
  exit: 'bar',
};
const form = (draft: LoopDraft) =>
  onPage('My loop', <MyLoopForm loop={loop} draft={draft} onDraft={noop} onKeep={noop} />);

export const states: States = {
  'all breaks': () => onPage('Breaks', <BreakRows breaks={practiceList()} to={(id) => ({ href: `#break/${id}` })} />),
  'all breaks, the others too': () => (
    <Pressed on="[aria-expanded='false']">
      {onPage('Breaks', <BreakRows breaks={practiceList()} to={(id) => ({ href: `#break/${id}` })} />)}
    </Pressed>
  ),
  'a break that moves': () => play(breathing, 'move'),
  'a break that lies still': () => play(breathing, 'still'),
  'a break that ends in a note': () => play(savouring, 'still'),
  'a note to send': () =>
    onPage(
      'A note',
      <NoteToSend
        ideas={savouring.note ?? []}
        text="How are you?"
        onText={noop}
        onCopy={async () => {}}
        places={PLACES}
      />,
    ),
  'an empty note': () =>
    onPage(
      'A note',
      <NoteToSend ideas={savouring.note ?? []} text="" onText={noop} onCopy={async () => {}} places={[]} />,
    ),
  'a new goal': () => onPage('My goal', <GoalForm goals={goals} draft={NO_GOAL} onDraft={noop} onKeep={noop} />),
  'a new goal, with examples': () => (
    <Pressed on="[aria-expanded='false']">
      {onPage('My goal', <GoalForm goals={goals} draft={NO_GOAL} onDraft={noop} onKeep={noop} />)}
    </Pressed>
  ),
  'a new goal, its sizes guessed': () =>
    onPage('My goal', <GoalForm goals={goals} draft={guessed} onDraft={noop} onKeep={noop} />),
  'a goal with words': () =>
    onPage(
      'My goal',
      <GoalForm
        goals={goals}
        draft={{ ...guessed, goal: 'Move a little', size: 'ordinary', moment: 'I sit down', act: 'I stretch' }}
        onDraft={noop}
        onKeep={noop}
      />,
    ),
  'the loop': () => onPage('The loop', <LoopCard loop={loop} exitTo={() => '#goal'} />),
  'my loop, its first step': () => form(NO_LOOP),
  'my loop, a step with words': () => form({ ...mine, at: 1 }),
  'my loop, the way out': () => form({ ...mine, at: STEP_ORDER.length }),
  'a kept loop': () => onPage('My loop', <LoopSteps loop={loop} mine={mine} />),
};
