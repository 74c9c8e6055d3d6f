// What the bench puts in a person's mouth is what they could say, and its page is one that our own rules do not fit.
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { correctionsSchema, pointedListSchema } from '../../../lib/corrections/types.ts';
import instagram from '../../../lib/networks/sites/instagram.ts';
import { corrections, pointed } from '../../../scripts/bench/corrections.ts';
import { growing, renamed } from '../../../scripts/bench/pages/growing.ts';

/** @returns how many nodes of the page, once its script has made its first posts, fit a selector */
function draw(page: string): (selector?: string) => number {
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(page);
  return (selector = '') => window.document.querySelectorAll(selector).length;
}

test('all of it can be kept', () => {
  expect(correctionsSchema.parse(corrections)).toHaveLength(20);
  expect(pointedListSchema.parse(pointed)).toHaveLength(2);
});

test('our rules fit the one page, and what was pointed at the other', () => {
  const [ours, theirs] = [draw(growing), draw(renamed)];
  expect([ours(instagram.item), ours(pointed[0]?.selector)]).toEqual([8, 0]);
  expect([theirs(instagram.item), theirs(pointed[0]?.selector)]).toEqual([0, 8]);
  expect(renamed).not.toContain('article{');
});
