// @vitest-environment happy-dom
// The gallery shows every component: one that no state draws is named here. A state that asks for words that nobody wrote is, too.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { useLanguage } from '../../lib/i18n/index.ts';
import { speak } from '../../lib/i18n/on-page.ts';
import { reliefStates } from '../../scripts/gallery/overlay/relief-states.ts';
import { states as overlayStates } from '../../scripts/gallery/overlay/states.ts';
import { parts } from '../../scripts/gallery/states.ts';

type Exports = Record<string, unknown>;

/** Every export of these files that is a component, by file and name. */
const componentsOf = (files: Record<string, Exports>): [string, unknown][] =>
  Object.entries(files).flatMap(([path, file]) =>
    Object.entries(file)
      .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
      .map(([name, value]): [string, unknown] => [`${path.replace(/^(\.\.\/)+/, '')} ${name}`, value]),
  );

const undrawn = (files: Record<string, Exports>) =>
  componentsOf(files).flatMap(([name, component]) => (drawn.has(component) ? [] : [name]));

/** All of `components/`, and of the pages what reads nothing by itself. */
const files = import.meta.glob<Exports>(
  [
    '../../components/**/*.tsx',
    '../../entrypoints/{help,options,popup,welcome}/[A-Z]*.tsx',
    '!../../entrypoints/popup/{Break,Thought}Screen.tsx',
  ],
  { eager: true },
);
const areas = Object.keys(import.meta.glob('../../locales/en/*.json')).map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
);
/** A line that is not there comes back as its key. */
const KEY = new RegExp(`\\b(${areas.join('|')})\\.(?!html)[a-z]\\w*(\\.\\w+)*`, 'g');
const keys: string[] = [];
const readKeys = (of: string) => keys.push(...(document.body.innerHTML.match(KEY) ?? []).map((key) => `${of}: ${key}`));

const drawn = new Set<unknown>();
const vnodeHook = options.vnode;

beforeAll(async () => {
  await useLanguage(['en-GB']);
  speak(['en-GB']);
  options.vnode = (vnode) => {
    drawn.add(vnode.type);
    vnodeHook?.(vnode);
  };
  for (const [part, load] of Object.entries(parts)) {
    for (const [name, draw] of Object.entries((await load()).states)) {
      render(draw());
      readKeys(`${part}/${name}`);
      cleanup();
    }
  }
  for (const [name, { nudge, pressed }] of Object.entries({ ...overlayStates, ...reliefStates })) {
    const { queryByText } = render(<Overlay nudge={nudge} onChoose={() => {}} esc={{ press: () => {} }} />);
    const button = pressed && queryByText(pressed);
    if (button) fireEvent.click(button);
    readKeys(`overlay/${name}`);
    cleanup();
  }
});
afterAll(() => {
  options.vnode = vnodeHook;
});

test('a component without a state is named', () => {
  const Lonely = () => null;
  expect(undrawn({ '../../components/Lonely.tsx': { Lonely, MOST: 3, lower: () => null } })).toEqual([
    'components/Lonely.tsx Lonely',
  ]);
});

test('every component is drawn by a state of the gallery', () => {
  expect(undrawn(files)).toEqual([]);
});

test('every line that a state asks for is written', () => {
  expect(keys).toEqual([]);
});
