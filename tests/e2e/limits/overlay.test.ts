// Every state of what is drawn over a page, as a person meets it: it can be read, fits, has names, works by keys alone, and Leave
// and Stay weigh the same. The page of states has the product's own host and sheet, its root open so that axe sees into it.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kind } from '../../../harness/browser.ts';
import type { MediaFeature } from '../../../harness/media-features.ts';
import { openBrowser, type StatePage, serveGallery } from '../../../scripts/gallery/open-gallery.ts';
import { RELIEF, states } from '../../../scripts/gallery/overlay/states.ts';
import { contrast, faultsOf } from './overlay-faults.ts';

let site: Awaited<ReturnType<typeof serveGallery>>;
let plain: StatePage;
const others: StatePage[] = [];

beforeAll(async () => {
  site = await serveGallery('overlay');
  plain = await openBrowser(`${site.url}overlay/index.html?`);
});
afterAll(async () => {
  await Promise.all([plain?.close(), ...others.map((one) => one.close())]);
  await site?.close();
});

/** A browser of a person who wants it otherwise. */
async function otherwise(media: MediaFeature): Promise<StatePage> {
  const other = await openBrowser(`${site.url}overlay/index.html?`, media);
  others.push(other);
  return other;
}

/** Every state is seen in all of these. Names and roles are the same in each, so axe, which is slow, looks at two. */
const VIEWS = (
  [
    ['theme=light', 1200, 800, 1, true],
    ['theme=dark', 320, 720, 1, false],
    ['theme=dark', 3440, 1080, 1, false],
    ['theme=light', 1280, 800, 2, false],
    ['theme=light&pseudo=long', 320, 720, 1, false],
    ['theme=dark&pseudo=rtl', 360, 720, 1, true],
  ] as const
).filter(([query, width]) => kind === 'chromium' || width === 1200 || /long|rtl/.test(query)); // Firefox: where layouts strain

/** The two halves, as they are drawn: whatever gives one of them weight. */
const halves = (page: Page) =>
  page.evaluate(() =>
    [...over.querySelectorAll<HTMLElement>('.equal-pair > button')].map((one) => {
      const style = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      const look = ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'fontFamily', 'opacity', 'borderTopWidth'];
      return {
        words: one.textContent,
        size: [Math.round(width), Math.round(height)],
        tab: one.tabIndex,
        look: look.map((key) => String(style[key as keyof CSSStyleDeclaration])),
      };
    }),
  );

/** What somebody who sees nothing is told of the overlay: roles and names, in order. */
const spokenTree = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...over.querySelectorAll('h1, button, summary, [role=group]')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const named = one.getAttribute('aria-labelledby') ?? '';
        const by = named && over.querySelector(`#${named}`)?.textContent;
        return `${one.getAttribute('role') ?? one.tagName.toLowerCase()} ${one.ariaLabel || by || one.textContent}`;
      }),
  );

const focusOn = (page: Page): Promise<string> =>
  page.evaluate(() => (over.getRootNode() as ShadowRoot).activeElement?.textContent ?? '');

describe('every state can be read, and fits', () => {
  test('axe sees a planted mistake, and so does the measure of width', async () => {
    const page = await plain.open('state=door', 320);
    await page.evaluate(() => {
      const room = over.querySelector('.overlay-content') as HTMLElement;
      room.insertAdjacentHTML(
        'beforeend',
        '<button></button><p style="color:#ccc;background:#fff">x</p><p id="w"></p>',
      );
      (room.querySelector('#w') as HTMLElement).style.inlineSize = '2000px';
    });
    const seen = (await faultsOf(page)).map((line) => line.replace(/:.*/s, ''));
    expect(seen).toEqual(expect.arrayContaining(['button-name', 'pale', 'too wide']));
  });

  for (const name of RELIEF)
    test(`${name}: in all of these, though its words may scroll`, async () => {
      for (const [query, width, height, zoom, withAxe] of VIEWS) {
        const page = await plain.open(`state=${name}&${query}`, width, height, zoom);
        expect(await faultsOf(page, withAxe), `${query} at ${width} px`).toEqual([]);
      }
    });

  for (const name of Object.keys(states))
    test(`${name}: light and dark, narrow and wide, at 200 %, in long words and right to left; Leave and Stay weigh the same`, async () => {
      for (const [query, width, height, zoom, withAxe] of VIEWS) {
        const page = await plain.open(`state=${name}&${query}`, width, height, zoom);
        expect(await faultsOf(page, withAxe), `${query} at ${width} px`).toEqual([]);
        const first = await page.evaluate(
          () => over.querySelector('.equal-pair, .plan-buttons')?.getBoundingClientRect().bottom ?? 0,
        );
        expect(first, 'the ways out are there without scrolling').toBeLessThanOrEqual(height / zoom);
        if (name === 'unhelpful') continue;
        const [leave, stay, ...others] = await halves(page);
        expect(others).toEqual([]);
        expect({ ...leave, words: '' }, 'Leave and Stay weigh the same').toEqual({ ...stay, words: '' });
        expect(leave?.size[1]).toBeGreaterThanOrEqual(52);
        expect(contrast(leave?.look[0] ?? '', leave?.look[1] ?? '')).toBeGreaterThanOrEqual(7);
      }
    });

  /** px: 300 to 500 % in windows of 900 px, and windows that are 190 px high or wide. */
  const LITTLE_ROOM = [
    [426, 300],
    [256, 180],
    [190, 190],
  ] as const;
  test.each(['door', 'door-changed', 'firm', 'closed-ease', 'planned', 'checkin', 'unhelpful'])(
    '%s: with little room Leave and Stay are in view first',
    async (name) => {
      for (const [width, height] of LITTLE_ROOM) {
        const page = await plain.open(`state=${name}`, width, height);
        const [top, bottom] = await page.evaluate(() => {
          for (const one of over.getAnimations()) one.finish();
          const { top, bottom } = (
            over.querySelector('.equal-pair') ?? (over.querySelector('.plan-buttons > *') as Element)
          ).getBoundingClientRect();
          return [top, bottom];
        });
        expect(top, `${width} × ${height}`).toBeGreaterThanOrEqual(0);
        expect(bottom, `${width} × ${height}`).toBeLessThanOrEqual(height);
      }
    },
  );

  test('what shows above the hill is blurred', async () => {
    const page = await plain.open('state=door', 1200);
    expect(await page.evaluate(() => getComputedStyle(over, '::backdrop').backdropFilter)).toBe('blur(14px)');
  });

  test('a heavier Stay is seen', async () => {
    const page = await plain.open('state=door', 1200);
    await page.evaluate(() =>
      over.querySelectorAll<HTMLElement>('.equal-pair > button')[1]?.style.setProperty('font-weight', '700'),
    );
    const [leave, stay] = await halves(page);
    expect({ ...leave, words: '' }).not.toEqual({ ...stay, words: '' });
  });

  test('a person who wants no movement sees none, and others see the breath', async () => {
    const moving = (page: Page) => page.evaluate(() => over.getAnimations({ subtree: true }).length);
    const still = await otherwise('still');
    for (const state of ['door', 'planned', 'checkin']) {
      const calm = await still.open(`state=${state}`, 1200);
      expect(await moving(calm), state).toBe(0);
    }
    const breath = await plain.open('state=door', 1200);
    expect(await moving(breath)).toBe(1);
  });

  test('in a palette of the person’s own, presses have bounds and the hill an edge', async () => {
    const forced = await otherwise('forced');
    for (const state of ['door', 'closed', 'checkin', 'planned']) {
      const page = await forced.open(`state=${state}`, 1000);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const bounds = await page.evaluate(() =>
        [...over.querySelectorAll('.equal-pair > *, .button')].map((one) => {
          const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
          return Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
        }),
      );
      expect(bounds).not.toContain(false);
      const edge = await page.evaluate(
        () => getComputedStyle(over.querySelector('.overlay-hill') ?? over).borderTopWidth,
      );
      expect(edge).toBe('2px');
      expect(await faultsOf(page, state === 'door' || state === 'planned')).toEqual([]); // one pause and one note
    }
  });
});

describe('by keys alone, and for somebody who sees nothing', () => {
  test('the heading has focus at first, then Leave, Stay, the plans and the rest', async () => {
    const page = await plain.open('state=door', 1200);
    const order = [await focusOn(page)];
    for (let presses = 0; presses < 9; presses++) {
      await page.keyboard.press('Tab');
      order.push(await focusOn(page));
    }
    expect(order).toEqual([
      'One slow breath, before the feed.',
      ...['Leave', 'Stay', '5', '10', '20', 'Talk to someone', 'Something to hold on to', 'Hard day'],
      'What are you here for? (If you like.)',
    ]);
  });

  test('the heading’s focus has no ring, and that of Leave has one', async () => {
    const page = await plain.open('state=door', 1200);
    const ring = () =>
      page.evaluate(() => getComputedStyle((over.getRootNode() as ShadowRoot).activeElement as Element).outlineStyle);
    expect(await ring()).toBe('none');
    await page.keyboard.press('Tab');
    expect(await ring()).toBe('solid');
  });

  test.each([
    ['door', ['Tab', 'Enter'], [{ do: 'leave' }]],
    ['door', ['Escape'], []],
    ['door-hard', ['Tab', ' '], [{ do: 'leave' }]],
    ['planned', ['Tab', 'Tab', 'Enter'], [{ do: 'stay' }]],
    ['checkin', ['Tab', 'Enter'], [{ do: 'feel', how: 'lighter' }]],
    ['unhelpful', ['Tab', 'Tab', 'Enter'], [{ do: 'drop' }]],
    ['closed', ['Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter'], [{ do: 'help' }]],
  ] as const)('%s: %j', async (state, keys, chosen) => {
    const page = await plain.open(`state=${state}`, 1200);
    // where a note's own key leads; a pause has taken focus there itself
    if (!state.startsWith('door') && state !== 'closed') await page.evaluate(() => over.querySelector('h1')?.focus());
    for (const key of keys) await page.keyboard.press(key);
    expect(await page.evaluate(() => globalThis.chosen)).toEqual(chosen);
  });

  test('Esc at the door is Stay, once its seconds are over; at a closed feed Open anyway; nothing is pressed by itself', async () => {
    for (const [state, seconds, done] of [
      ['door', 5, 'stay'],
      ['closed', 10, 'open'],
    ] as const) {
      const page = await plain.open(`state=${state}&soon=0.5`, 1200);
      await page.waitForFunction(() => performance.now() - Number(document.documentElement.dataset.ready) > 700);
      expect(await page.evaluate(() => globalThis.chosen), `${seconds} s are over, and nobody pressed`).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => globalThis.chosen)).toEqual([{ do: done }]);
    }
  });

  test('what is pressed early keeps its place, says so, and opens when the pause is over', async () => {
    const page = await plain.open('state=door&soon=3', 1200);
    await page.evaluate(() => {
      const said: (string | null | undefined)[] = [];
      Object.assign(globalThis, { said });
      const hear = () => said.push(over.querySelector('[role=status]')?.textContent);
      new MutationObserver(hear).observe(over, { subtree: true, childList: true, characterData: true });
    });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => globalThis.chosen.length > 0);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toContain('Opening after this breath.');
    expect(await page.evaluate(() => globalThis.chosen)).toEqual([{ do: 'stay' }]);
  });

  test.each([
    ['door', 'One slow breath, before the feed.'],
    ['closed', 'That’s about 40 minutes today, where you wanted to pause.'],
    ['planned', 'Your 10 minutes are up.'],
  ])('%s is a dialog by that name', async (state, name) => {
    const page = await plain.open(`state=${state}`, 1200);
    const dialog = await page.evaluate(() => ({
      role: over.getAttribute('role') ?? over.tagName.toLowerCase(),
      name: over.querySelector(`#${over.getAttribute('aria-labelledby')}`)?.textContent,
      modal: over.matches(':modal'),
      language: over.lang,
    }));
    expect(dialog).toEqual({ role: 'dialog', name, modal: state !== 'planned', language: 'en-GB' });
    // what the browser itself tells of it can be asked for in Chromium alone (puppeteer 25)
    if (kind === 'chromium') expect(await page.$(`::-p-aria([name="${name}"][role="dialog"])`)).not.toBeNull();
  });

  test('every way has a name that says all of it', async () => {
    const page = await plain.open('state=door', 1200);
    expect(await spokenTree(page)).toEqual([
      'h1 One slow breath, before the feed.',
      'button Leave',
      'button Stay',
      'group Stay with a plan',
      'button Stay about 5 minutes',
      'button Stay about 10 minutes',
      'button Stay about 20 minutes',
      'button Talk to someone',
      'button Something to hold on to',
      'button Hard day',
      'summary What are you here for? (If you like.)',
    ]);
    await page.goto(`${site.url}overlay/index.html?state=gentle`);
    await page.waitForSelector('html[data-ready]');
    expect(await spokenTree(page)).toEqual([
      'h1 That’s about 40 minutes today, where you wanted to pause.',
      'button Leave',
      'button Stay',
      'group More today',
      'button 5 minutes extra for today',
      'button 15 minutes extra for today',
      'button The rest of the day',
      'button Talk to someone',
      'button Something to hold on to',
    ]);
  });
});
