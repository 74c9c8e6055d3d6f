// @vitest-environment happy-dom
// Over a feed, whatever stands there: Leave and "Talk to someone" are one press away, a break and a hard day two at most.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { loadPattern, loadPractice, type Pattern, type Practice } from '../../lib/content/index.ts';
import { speak } from '../../lib/i18n/on-page.ts';
import type { ReliefRow, ReliefView } from '../../lib/nudges/relief.ts';
import type { Choice, Nudge } from '../../lib/nudges/types.ts';
import { states } from '../../scripts/gallery/overlay/states.ts';

const pattern = (await loadPattern('seeking-control')) as Pattern;
const savouring = (await loadPractice('social-savouring')) as Practice;

beforeEach(() => speak(['en-GB']));
afterEach(cleanup);

function show(nudge: Nudge) {
  const onChoose = vi.fn<(choice: Choice) => void>();
  render(<Overlay nudge={nudge} onChoose={onChoose} esc={{ press: () => undefined }} />);
  return onChoose;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const gives = (onChoose: ReturnType<typeof show>, name: string, choice: Choice) => {
  press(name);
  expect(onChoose).toHaveBeenLastCalledWith(choice);
};

describe.each(Object.entries(states))('%s', (_, { nudge, pressed }) => {
  test('leads to someone, and out, in one press; to a break in two', () => {
    const onChoose = show(nudge);
    if (pressed && screen.queryByRole('button', { name: pressed })) press(pressed);
    gives(onChoose, 'Talk to someone', { do: 'help' });
    if (nudge.kind !== 'unhelpful') gives(onChoose, 'Leave', { do: 'leave' }); // that one asks of a limit, with no feed in the way
    // on a hard day nothing is offered that was not asked for, and the day is hard already
    if (!nudge.hard) gives(onChoose, 'Something to hold on to', { do: 'hold', want: '' });
    const over = ['door', 'firm', 'closed'].includes(nudge.kind);
    if (over && !nudge.hard) gives(onChoose, 'Hard day', { do: 'hard' });
  });
});

describe('something to hold on to', () => {
  const { id, feeling, questions, reframes } = pattern;
  const fits: ReliefRow = { want: 'break/look-far', name: 'Look far' };
  const views: [string, ReliefView, string | null][] = [
    ['a break', { is: 'break', practice: savouring, still: true }, null],
    ['a break that moves', { is: 'break', practice: savouring, still: false }, null],
    [
      'another view',
      { is: 'view', pattern: { id, feeling, questions, reframes }, fits },
      'A break that fits: Look far',
    ],
    ['a list', { is: 'list', of: 'breaks', rows: [fits] }, 'Look far'],
  ];
  test.each(views)('%s: out, someone and a hard day are one press away', (_, view, toBreak) => {
    const onChoose = show({ ...states.door?.nudge, kind: 'relief', view } as unknown as Nudge);
    gives(onChoose, 'Leave', { do: 'leave' });
    gives(onChoose, 'Talk to someone', { do: 'help' });
    if (toBreak) {
      gives(onChoose, toBreak, { do: 'hold', want: fits.want });
      gives(onChoose, 'Hard day', { do: 'hard' });
    }
  });

  test.each(views.filter(([, , toBreak]) => toBreak))(
    '%s: a hard day that is on says so, and ends by the same press',
    (_, view) => {
      const nudge = { ...states.door?.nudge, kind: 'relief', view } as unknown as Nudge;
      const button = (name: string, pressed: boolean) => screen.getByRole('button', { name, pressed });
      show(nudge);
      button('Hard day', false);
      expect(document.body.textContent).not.toContain('ends by itself');
      cleanup();
      const onChoose = show({ ...nudge, hard: true });
      button('Hard day is on', true);
      expect(document.body.textContent).toContain('No numbers and no notes for now. It ends by itself tomorrow');
      gives(onChoose, 'Hard day is on', { do: 'hard', off: true });
      gives(onChoose, 'Leave', { do: 'leave' });
    },
  );
});
