// @vitest-environment happy-dom
// Every button of every state in the gallery, pressed once: focus stays on something. A person who reads by ear or steers by keys
// would otherwise begin again at the top of the page.
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { useLanguage } from '../../lib/i18n/index.ts';
import { parts } from '../../scripts/gallery/states.ts';

beforeAll(() => useLanguage(['en-GB']));

const settle = () => act(async () => {});

async function loseFocus(draw: () => ComponentChild): Promise<string[]> {
  const lost: string[] = [];
  for (let i = 0; ; i++) {
    const { container } = render(<div>{draw()}</div>);
    await settle();
    const button = container.querySelectorAll('button')[i];
    if (!button) {
      cleanup();
      return lost;
    }
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    button.focus();
    fireEvent.click(button);
    await settle();
    if (document.activeElement === document.body) lost.push(name);
    cleanup();
  }
}

test.each(Object.entries(parts))(
  'a press in %s leaves focus on what was pressed or on what came of it',
  async (_, load) => {
    const { states } = await load();
    const lost: string[] = [];
    for (const [state, draw] of Object.entries(states))
      lost.push(...(await loseFocus(draw)).map((button) => `${state}: ${button}`));
    expect(lost).toEqual([]);
  },
);
