// @vitest-environment happy-dom
// From four fifths of a planned visit on colours fade; one press undoes it for that plan.
import { afterEach, expect, test, vi } from 'vitest';
import { landSoftly } from '../../../../lib/page/soften/moving/landing.ts';
import type { SoftChoice } from '../../../../lib/soften/choice.ts';
import { trustedEvent } from '../trusted-event.ts';
import { softPage } from './one-part.ts';

let soft: ReturnType<typeof softPage>;
const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  roots.push(root);
  return root;
};
HTMLElement.prototype.showPopover ??= () => {};

afterEach(() => {
  soft.off();
  roots.length = 0;
});

function land(choice: Partial<SoftChoice> = { landing: true }) {
  soft = softPage(choice);
  const onTurn = vi.fn();
  return { ...landSoftly(soft.page, onTurn), onTurn };
}
const line = () => roots.at(-1)?.host.isConnected ?? false;
const undo = () =>
  roots
    .at(-1)
    ?.querySelector('button')
    ?.dispatchEvent(trustedEvent(new MouseEvent('click')));
const plan = (left: number, at = 1) => ({ seconds: 600, left, at });

test('nothing happens without a plan, nor before four fifths of it', () => {
  const landing = land();
  soft.answer();
  soft.answer(plan(300));
  expect([landing.isOn(), landing.isOver(), soft.css(), line()]).toEqual([false, false, '', false]);
});

test('then colours fade, one line says so, and at the end it is over', () => {
  const landing = land();
  soft.answer(plan(100));
  expect([landing.isOn(), landing.isOver(), line()]).toEqual([true, false, true]);
  expect(soft.css()).toContain('grayscale');
  soft.answer(plan(-1));
  expect(landing.isOver()).toBe(true);
  expect(landing.onTurn).toHaveBeenCalled();
});

test('the line goes with a scroll once it could be read, and does not come again', () => {
  land();
  soft.answer(plan(100));
  document.dispatchEvent(trustedEvent(new Event('scroll')));
  expect(line()).toBe(true);
  soft.here.wall = 7000;
  document.dispatchEvent(trustedEvent(new Event('scroll')));
  expect(line()).toBe(false);
  soft.answer(plan(90));
  expect(line()).toBe(false);
});

test('a key leads to the line from wherever one is', () => {
  land();
  soft.answer(plan(100));
  const key = { code: 'KeyE', altKey: true, shiftKey: true, bubbles: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key)); // the page's own
  expect(document.activeElement).toBe(document.body);
  document.body.dispatchEvent(trustedEvent(new KeyboardEvent('keydown', key)));
  expect(document.activeElement).toBe(roots.at(-1)?.host);
});

test('one press undoes it for this plan, its end too; the next plan lands again', () => {
  const landing = land();
  soft.answer(plan(100));
  undo();
  expect([landing.isOn(), soft.css(), line()]).toEqual([false, '', false]);
  soft.answer(plan(-5));
  expect(landing.isOver()).toBe(false);
  soft.answer(plan(50, 2));
  expect([landing.isOn(), line()]).toEqual([true, true]);
});

test('a feed that ends at the plan does so without any fading', () => {
  const landing = land({ endAtPlan: true });
  soft.answer(plan(-1));
  expect([landing.isOn(), landing.isOver(), soft.css()]).toEqual([false, true, '']);
});

test('on messages nothing fades, and off puts all back', () => {
  land();
  soft.answer(plan(100));
  soft.change({}, 'messages');
  expect([soft.css(), line()]).toEqual(['', false]);
  soft.change({}, 'feed');
  expect(soft.css()).toContain('grayscale');
  soft.off();
  expect(line()).toBe(false);
});
