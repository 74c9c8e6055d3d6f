// @vitest-environment happy-dom
// Posts that hold what sets a person off fold to a line, wherever and whenever the page shows them, and everything comes back.
import { describe, expect, test, vi } from 'vitest';
import { AS_IT_IS } from '../../../../lib/soften/types.ts';
import {
  add,
  foldingPage,
  isFolded,
  lineOf,
  main,
  open,
  PAGE,
  page,
  post,
  press,
  says,
  settle,
  WORD,
} from './folding-page.ts';

foldingPage();

describe('a post that holds the word', () => {
  test('folds to one line in its place, and the others stay', async () => {
    open();
    const [one, two] = [post('My Marathon!'), post('marathons')];
    add(one, two);
    page.tell.verdict({ triggers: WORD });
    await settle();
    expect(isFolded(one)).toBe(true);
    expect(says(one)).toBe('Folded, as you asked.Show');
    expect(isFolded(two)).toBe(false);
    expect(main().children).toHaveLength(3);
  });

  test('is shown by its press, until the page is left, and folded again by another', async () => {
    open();
    const one = post('marathon', '1');
    add(one);
    page.tell.verdict({ triggers: WORD });
    press(one);
    expect(isFolded(one)).toBe(false);
    expect(says(one)).toBe('Shown, as you asked.Fold again');
    one.remove();
    await settle();
    const again = post('marathon', '1');
    const other = post('marathon', '2');
    add(again, other);
    await settle();
    expect([isFolded(again), isFolded(other)]).toEqual([false, true]);
    press(again);
    expect(isFolded(again)).toBe(true);
  });

  test('is not shown by a press that the page makes up', async () => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict({ triggers: WORD });
    lineOf(one)?.querySelector('button')?.click();
    expect(isFolded(one)).toBe(true);
  });

  test('folds when it comes later, when its text does, and in the picture’s words', async () => {
    open();
    page.tell.verdict({ triggers: WORD });
    const [late, empty, picture] = [post('a marathon'), post(''), post('')];
    add(late, empty, picture);
    await settle();
    expect([late, empty, picture].map(isFolded)).toEqual([true, false, false]);
    (empty.querySelector('p') as Element).textContent = 'the marathon';
    picture.innerHTML = '<img alt="People at a marathon">';
    await settle();
    expect([empty, picture].map(isFolded)).toEqual([true, true]);
  });

  test('folds in an open shadow root too, one that comes late as well', async () => {
    open();
    page.tell.verdict({ triggers: WORD });
    const one = document.createElement('article');
    const inner = document.createElement('x-text');
    one.append(inner);
    add(one);
    await settle();
    expect(isFolded(one)).toBe(false);
    const root = inner.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>quiet</p>';
    await vi.advanceTimersByTimeAsync(200);
    (root.firstChild as Element).textContent = 'marathon';
    await settle();
    expect(isFolded(one)).toBe(true);
  });

  test('unfolds as its node is used again for another one, and the other way round', async () => {
    open();
    const one = post('marathon', '1');
    add(one);
    page.tell.verdict({ triggers: WORD });
    one.innerHTML = '<a data-id="2"></a>a lake';
    await settle();
    expect(isFolded(one)).toBe(false);
    expect(main().children).toHaveLength(1);
    one.innerHTML = '<a data-id="3"></a>marathon';
    await settle();
    expect(isFolded(one)).toBe(true);
  });

  test('by an account that is linked in it folds, and what is written in it stays', async () => {
    open();
    const one = post('<a href="/fit.anna/">Anna</a>');
    const field = post('<textarea>marathon</textarea><div contenteditable>marathon</div>');
    add(one, field);
    page.tell.verdict({ triggers: { words: ['marathon'], accounts: ['@fit.anna'] } });
    expect([one, field].map(isFolded)).toEqual([true, false]);
  });
});

describe('nothing is folded under a person’s eyes', () => {
  test('a post that is read as its word is named folds once it is out of sight', async () => {
    open(false);
    page.inSight = true;
    const one = post('marathon');
    add(one);
    await settle();
    page.tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(false);
    page.unseen(one);
    expect(isFolded(one)).toBe(true);
  });

  test('a post in which somebody writes stays, until they have left it', async () => {
    open();
    const one = post('marathon <input>');
    add(one);
    one.querySelector('input')?.focus();
    page.tell.verdict({ triggers: WORD });
    page.unseen(one);
    expect(isFolded(one)).toBe(false);
    one.querySelector('input')?.blur();
    page.unseen(one);
    expect(isFolded(one)).toBe(true);
  });
});

describe('as usual for a minute', () => {
  const soft = { choice: AS_IT_IS, usualUntil: 1_060_000 };
  const minute = { triggers: WORD, page: { ...PAGE, soft } };
  const passMinute = async () => {
    page.wall += 60_001;
    await vi.advanceTimersByTimeAsync(60_001);
  };

  test('what is folded is there as it was, what comes stays open, and both fold again by themselves', async () => {
    open();
    const one = post('marathon');
    add(one);
    const before = document.documentElement.outerHTML;
    page.tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(true);
    page.tell.verdict(minute);
    expect(document.documentElement.outerHTML).toBe(before);
    const two = post('a marathon');
    add(two);
    await settle();
    expect([one, two].map(isFolded)).toEqual([false, false]);
    await passMinute();
    expect([one, two].map(isFolded)).toEqual([true, true]);
  });

  test('a page that comes in that minute shows its posts, and a post that is read folds once it is out of sight', async () => {
    open();
    page.inSight = true;
    const one = post('marathon');
    add(one);
    page.tell.verdict(minute);
    await passMinute();
    expect(isFolded(one)).toBe(false);
    page.unseen(one);
    expect(isFolded(one)).toBe(true);
  });

  test('taken back, they fold; as it is for a whole day leaves them folded', async () => {
    open();
    const one = post('marathon');
    add(one);
    page.tell.verdict(minute);
    expect(isFolded(one)).toBe(false);
    page.tell.verdict({ triggers: WORD });
    expect(isFolded(one)).toBe(true);
    page.tell.verdict({ triggers: WORD, page: { ...PAGE, soft: { ...soft, wholeDay: true } } });
    expect(isFolded(one)).toBe(true);
  });
});

describe('until the first answer', () => {
  test('posts wait, and no longer than 300 ms after the first is there', async () => {
    open();
    await vi.advanceTimersByTimeAsync(5_000);
    add(post('a'));
    await settle();
    expect(page.clear.size).toBe(1);
    await vi.advanceTimersByTimeAsync(299);
    expect(page.clear.size).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(page.clear.size).toBe(0);
  });

  test('they are there with the answer, and wait never again', async () => {
    open();
    add(post('a'));
    await settle();
    page.tell.verdict({ triggers: WORD });
    expect(page.clear.size).toBe(0);
    page.tell.place('messages');
    page.tell.place('feed');
    expect(page.clear.size).toBe(0);
  });

  test('in a page that was open already nothing waits', async () => {
    add(post('a'));
    open(false);
    await settle();
    expect(page.clear.size).toBe(0);
  });
});
