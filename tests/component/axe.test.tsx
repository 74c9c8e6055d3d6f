// @vitest-environment happy-dom
// Every state of the gallery, held to axe where neither size nor colour is needed: names, roles, labels, order. The browsers look
// at the rest (tests/e2e/gallery.test.ts).
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLanguage } from '../../lib/i18n/index.ts';
import { parts } from '../../scripts/gallery/states.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** These need a page that is drawn, or its frame around it. */
const DRAWN = ['color-contrast', 'target-size', 'region', 'page-has-heading-one', 'scrollable-region-focusable'];

beforeEach(() => useLanguage(['en-GB']));
afterEach(cleanup);

async function violationsOf(screen: ComponentChild): Promise<string[]> {
  const { container } = render(screen);
  if (!container.querySelector('main')) container.setAttribute('role', 'main');
  const rules = Object.fromEntries(DRAWN.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document.body, { runOnly: RULES, rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('a planted mistake is seen', async () => {
  expect(
    await violationsOf(
      <>
        <h1>A page</h1>
        <button type="button" />
        <input type="text" />
      </>,
    ),
  ).toEqual([expect.stringMatching(/^button-name:/), expect.stringMatching(/^label:/)]);
});

const all = await Promise.all(
  Object.entries(parts).map(async ([part, load]) => {
    const { states } = await load();
    return Object.entries(states).map(([name, draw]) => [part, name, draw] as const);
  }),
);

test.each(all.flat())('%s: %s', async (_part, _name, draw) => {
  expect(await violationsOf(draw())).toEqual([]);
});
