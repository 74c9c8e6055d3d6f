// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breakText } from '../../components/breaks/break-text.ts';
import { NoteToSend } from '../../components/breaks/NoteToSend.tsx';
import { OwnBreak } from '../../components/breaks/OwnBreak.tsx';
import { Player, type PlayerProps } from '../../components/breaks/Player.tsx';
import { loadPractice, type Practice } from '../../lib/content/index.ts';
import { useLanguage } from '../../lib/i18n/index.ts';
import { useBreakEffects } from '../../lib/pages/use-break-effects.ts';

const read = async (id: string) => (await loadPractice(id)) as Practice;
const lookFar = await read('look-far');
const boxBreathing = await read('box-breathing');
const savouring = await read('social-savouring');
const notes = savouring.note ?? [];

beforeEach(async () => {
  await useLanguage(['en-GB']);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const show = (change: Partial<PlayerProps> = {}) => {
  const props: PlayerProps = {
    practice: lookFar,
    say: breakText,
    still: false,
    moves: true,
    onStill: vi.fn(),
    onLeave: vi.fn(),
    onNotForMe: vi.fn(),
    onStep: vi.fn(),
    headerStart: null,
    footerLinks: null,
    ...change,
  };
  render(<Player {...props} />);
  return props;
};
const line = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** Time goes by in small pieces, as it does for a page that is drawn. */
async function pass(ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 50)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(Math.min(50, ms - gone));
    });
}
const look = () =>
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
const [first, second, third] = lookFar.steps.map(({ text }) => text);

describe('a break that is played', () => {
  test('turns each step within 100 ms of its time, and no sooner', async () => {
    show();
    await pass(4_900);
    expect(line()).toBe(first);
    await pass(200);
    expect(line()).toBe(second);
    await pass(19_800);
    expect(line()).toBe(second);
    await pass(200);
    expect(line()).toBe(third);
  });

  test('every step of a long one begins within 100 ms of its time: nothing adds up', async () => {
    const at: number[] = [];
    const began = performance.now();
    show({ practice: boxBreathing, onStep: () => at.push(performance.now() - began) });
    await pass(boxBreathing.seconds * 1000);
    let due = 0;
    for (const [i, { seconds }] of boxBreathing.steps.entries()) {
      expect(Math.abs((at[i] ?? Number.NaN) - due), `step ${i}`).toBeLessThan(100);
      due += seconds * 1000;
    }
  });

  test('behind other tabs, where timers do not come, it is right at the first look', async () => {
    let now = 0;
    show({ now: () => now });
    now = 26_000; // no timer has fired
    await look();
    expect(line()).toBe(third);
  });

  test('rests where it is paused, goes on from there, and after its last line offers to begin anew', async () => {
    show();
    await pass(4_000);
    press('Pause');
    await pass(60_000);
    expect(line()).toBe(first);
    press('Carry on');
    await pass(1_100);
    expect(line()).toBe(second);
    await pass(60_000);
    expect(line()).toBe(third);
    expect(document.body.textContent).not.toMatch(/complete|done|finished|well/i);
    press('Once more');
    expect(line()).toBe(first);
  });

  test('can be left at any second', async () => {
    const { onLeave } = show();
    await pass(1_234);
    press('Leave');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('keeps focus on the half whose words change', async () => {
    show();
    const half = screen.getByRole('button', { name: 'Pause' });
    half.focus();
    press('Pause');
    expect(document.activeElement?.textContent).toBe('Carry on');
  });

  test.each([true, false])('moves its hill with the breath where it may: %s', async (moves) => {
    let now = 0;
    show({ practice: boxBreathing, moves, now: () => now });
    now = 9_000;
    await look();
    expect(line()).toBe('Breathe in.');
    expect(!!document.querySelector('.break-hill.moves')).toBe(moves);
  });
});

describe('a break that lies still', () => {
  test('shows all its lines, marks one, and goes on at a press alone', async () => {
    show({ still: true });
    const markedLine = () => document.querySelector('[aria-current=step]')?.textContent;
    expect(screen.getAllByRole('listitem')).toHaveLength(lookFar.still.length);
    await pass(120_000);
    expect(markedLine()).toBe(lookFar.still[0]);
    press('Next line');
    expect(markedLine()).toBe(lookFar.still[1]);
  });
});

test('“breath work is not for me” stands on breaks that ask for it, and on no others', () => {
  show();
  expect(screen.queryByText('Breath work is not for me')).toBeNull();
  cleanup();
  const { onNotForMe } = show({ practice: boxBreathing });
  press('Breath work is not for me');
  expect(onNotForMe).toHaveBeenCalledOnce();
});

describe('a few words for someone', () => {
  const toSend = (text: string, onCopy = vi.fn(async () => {})) => {
    const onText = vi.fn();
    const place = { name: 'Mum', url: 'tel:+15550100' };
    render(<NoteToSend ideas={notes} text={text} onText={onText} onCopy={onCopy} places={[place]} />);
    return { onText, onCopy };
  };

  test('begin with an idea, are copied by a press, or open in the person’s own mail, without a name in it', async () => {
    const { onCopy } = toSend('How are you, & where?');
    const mail = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in my mail' });
    expect(mail.getAttribute('href')).toBe('mailto:?body=How%20are%20you%2C%20%26%20where%3F');
    expect(screen.getByRole('link', { name: 'Open Mum' }).getAttribute('href')).toBe('tel:+15550100');
    press('Copy');
    await vi.waitFor(() => expect(document.body.textContent).toContain('No one sees it until you send it.'));
    expect(onCopy).toHaveBeenCalledWith('How are you, & where?');
  });

  test('that cannot be copied are still there, and it says so', async () => {
    toSend(
      'Hello',
      vi.fn(async () => Promise.reject(new Error('no'))),
    );
    press('Copy');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Your words are still here'));
  });

  test('offer no way to send nothing', () => {
    const { onText } = toSend(' ');
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open in my mail' })).toBeNull();
    press(notes[0] ?? '');
    expect(onText).toHaveBeenCalledWith(notes[0]);
  });
});

describe('on a page of ours', () => {
  const KIND = 'Half of it will do for today.';
  const open = (reduced: boolean, breakMoves: 'system' | 'move' | 'still', practice = boxBreathing) => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: reduced && query.includes('reduced-motion'),
      addEventListener() {},
      removeEventListener() {},
    }));
    const Page = () => (
      <OwnBreak
        practice={practice}
        prefs={{ breakMoves, breakSound: false, breakVibrates: false }}
        onPrefs={() => {}}
        effects={useBreakEffects()}
        onLeave={() => {}}
        onNotForMe={() => {}}
        headerStart={null}
        kindWord={{ text: KIND }}
        note=""
        onNote={() => {}}
        places={[]}
      />
    );
    render(<Page />);
    return document.body.textContent ?? '';
  };
  afterEach(() => vi.unstubAllGlobals());

  test('a system that asks for less movement is given the still form, unless the person chose', () => {
    expect(open(true, 'system')).toContain('at your own pace');
    cleanup();
    expect(open(true, 'move')).toContain('about a minute and a half');
    expect(document.querySelector('.break-hill.moves')).toBeNull();
    cleanup();
    expect(open(false, 'system')).toContain('about a minute and a half');
    cleanup();
    expect(open(false, 'still')).toContain('at your own pace');
  });

  test('a kind word stands where a break has come to its end, and not before', async () => {
    open(false, 'move');
    await pass(boxBreathing.seconds * 1000 - 500);
    expect(screen.queryByText(KIND)).toBeNull();
    await pass(1000);
    expect(screen.getByText(KIND)).toBeDefined();
    cleanup();
    open(false, 'still');
    expect(screen.queryByText(KIND)).toBeNull();
    for (const _ of boxBreathing.still.slice(1)) press('Next line');
    expect(screen.getByText(KIND)).toBeDefined();
  });

  test('a break that ends in a note to send has no words of ours beside it', async () => {
    open(false, 'still', savouring);
    for (const _ of savouring.still.slice(1)) press('Next line');
    expect(screen.getByText(notes[0] ?? '')).toBeDefined();
    expect(screen.queryByText(KIND)).toBeNull();
  });

  test('there is no sound unless it was chosen', async () => {
    const made = vi.fn();
    vi.stubGlobal('AudioContext', made);
    open(false, 'move');
    await pass(20_000);
    expect(made).not.toHaveBeenCalled();
  });
});
