// In a bad minute a number is there at once: in sight without scrolling, at the top of "Talk to someone" and after a hopeless
// line, on a small phone's screen and in the popup as the browser really draws it, wherever a person is and whether it is known.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Enough } from '../../harness/enough.ts';
import { findFaults, openIn, press, reads } from '../../harness/pages.ts';

const HOPELESS = 'i dont see the point in living any more';

/** Chromium gives a popup 600 px, and part of it where the window is small. */
const POPUP_PX = 560;

/** Where a person is: what their browser and their settings say of it, and what has to be in sight then, first to last. */
const PLACES: [string, { zone: string; language: string; region: string }, string[]][] = [
  ['chosen', { zone: 'UTC', language: 'fi', region: 'GB' }, ['999', '116 123']],
  ['guessed from the clock', { zone: 'Europe/Zurich', language: 'fi', region: '' }, ['112', '144', '143']],
  ['guessed from the language', { zone: 'UTC', language: 'en-US', region: '' }, ['911', '988', 'Text 988']],
  ['two guesses', { zone: 'Europe/Berlin', language: 'en-US', region: '' }, ['112', '0800 1110111', '911']],
  ['two guesses, in many words', { zone: 'Europe/Brussels', language: 'en-IE', region: '' }, ['112', '1813', '999']],
  ['none', { zone: 'UTC', language: 'hu', region: '' }, ['112']],
];

/** Numbers that can be read and pressed as it stands. @param under selects what they stand in */
const inSight = (under: string): string[] => {
  const view = document.documentElement;
  const scrolled = document.scrollingElement?.scrollTop ?? 0;
  return [...document.querySelectorAll<HTMLElement>(`${under} :is(.urgent, .numbers) a`)]
    .filter((link) => {
      const { top, bottom, left, right } = link.getBoundingClientRect();
      return scrolled === 0 && top >= 0 && left >= 0 && bottom <= view.clientHeight && right <= view.clientWidth;
    })
    .map((link) => link.textContent);
};

/** Pairs of links and buttons that lie over each other. */
const overlapping = (): string[] => {
  const all = [...document.querySelectorAll<HTMLElement>('.help-lines :is(a, button)')];
  const boxes = all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(({ box }) => a.box.left < box.right && box.left < a.box.right)
      .filter(({ box }) => a.box.top < box.bottom && box.top < a.box.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
};

describe.each(PLACES)('a region that is %s', (name, { zone, language, region }, numbers) => {
  let enough: Enough;
  beforeAll(async () => {
    enough = await Enough.start({ site: 1, seam: true, zone, language });
    await enough.choose({ region, doors: { reddit: { when: 'always' } } }); // no longer a first visit
  });
  afterAll(() => enough?.close());

  test('"Talk to someone" at 320 × 568', async () => {
    const page = await openIn(enough, 'help.html', 320);
    await page.setViewport({ width: 320, height: 568 });
    expect(await page.evaluate(inSight, 'main')).toEqual(expect.arrayContaining(numbers));
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('after a hopeless line at 320 × 568', async () => {
    const page = await openIn(enough, 'break.html#thought', 320);
    await page.setViewport({ width: 320, height: 568 });
    await page.type('textarea', HOPELESS);
    await page.waitForSelector('.support');
    expect(await page.evaluate(inSight, '.support')).toEqual(expect.arrayContaining(numbers));
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('after a hopeless line in the popup', async () => {
    const popup = await enough.browser.popup();
    const until = async (there: () => boolean) => {
      while (!(await popup.evaluate(there))) await new Promise((done) => setTimeout(done, 50));
    };
    await until(() => document.querySelector('.rows button') !== null);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.rows button')?.click());
    await until(() => document.querySelector('textarea') !== null);
    // and before a word is typed, over the one that was begun on the page
    const talk = () => document.querySelector('a[href="/help.html"]')?.getBoundingClientRect().bottom ?? 9999;
    await expect.poll(() => popup.evaluate(talk), { timeout: 10_000 }).toBeLessThanOrEqual(POPUP_PX);
    await popup.evaluate((words) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      field.value = words;
      const event = document.createEvent('Event');
      event.initEvent('input', true, false);
      field.dispatchEvent(event);
    }, HOPELESS);
    await until(() => document.querySelector('.support a') !== null);
    expect(await popup.evaluate(inSight, '.support')).toEqual(expect.arrayContaining(numbers));
    const height = () => popup.evaluate(() => document.querySelector('.popup')?.getBoundingClientRect().height);
    await expect.poll(height, { timeout: 10_000 }).toBeLessThanOrEqual(POPUP_PX);
  });

  if (name === 'two guesses')
    test('a press says where one is, and it is so from then on', async () => {
      let page = await openIn(enough, 'help.html', 320);
      await press(page, 'I am here');
      await reads(page, 'call 112.');
      await expect.poll(() => enough.chosen()).toMatchObject({ region: 'DE' }); // the words stand there before it is on the disk
      await page.close();
      page = await openIn(enough, 'help.html', 320);
      await reads(page, 'Where you are');
      await reads(page, 'call 112.');
      await page.close();
    });

  if (name === 'none')
    test('the measure sees a number that stands too low, and one that was scrolled to', async () => {
      const page = await openIn(enough, 'help.html', 320);
      await page.setViewport({ width: 320, height: 568 });
      expect(await page.evaluate(inSight, 'main')).toEqual(['112']);
      await page.evaluate(() => {
        document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<div id="tall"></div>');
        (document.querySelector('#tall') as HTMLElement).style.height = '400px';
      });
      expect(await page.evaluate(inSight, 'main')).toEqual([]);
      await page.evaluate(() => document.scrollingElement?.scrollTo(0, 400));
      expect(await page.evaluate(inSight, 'main')).toEqual([]);
      await page.close();
    });
});

describe('what a service says in its own language', () => {
  let enough: Enough;
  beforeAll(async () => {
    enough = await Enough.start({ site: 1, seam: true, zone: 'UTC', language: 'en-GB' });
  });
  afterAll(() => enough?.close());

  test.each<[string, string[]]>([
    ['EG', ['123', '122', '16328']],
    ['IL', ['101', '100', '1201']],
    ['JP', ['119', '110', '0120-279-338']],
    ['DE', ['112', '0800 1110111']],
    ['ZA', ['112', '10177', '0800 567 567']],
    ['IE', ['112', '999', '116 123']], // "Text HELLO to 50808" is as long as it gets
    ['KW', ['112']],
  ])('%s fits 320 × 568, light and dark, its numbers in sight', async (region, numbers) => {
    for (const theme of ['light', 'dark']) {
      await enough.choose({ region, theme });
      const page = await openIn(enough, 'help.html', 320);
      await page.setViewport({ width: 320, height: 568 });
      // until what was chosen is read, the lines of the region that the browser's language suggests stand there
      await expect.poll(() => page.evaluate(inSight, 'main')).toEqual(expect.arrayContaining(numbers));
      expect(await page.evaluate(overlapping)).toEqual([]);
      expect(await findFaults(page)).toEqual([]);
      await page.close();
    }
  });
});
