// @vitest-environment happy-dom
/** Whether a pause still stands on top of the page, whatever the page keeps to itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStanding } from '../../../lib/page/overlay/standing.ts';

let onTop: Element[];
let met: Element | null;

beforeEach(() => {
  document.body.innerHTML = '<div id="host"><dialog></dialog></div><div id="old"></div><div id="new"></div>';
  onTop = [at('old')];
  met = at('host');
  const [one, all] = [Element.prototype.matches, document.querySelectorAll.bind(document)];
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':modal' || one.call(this, selector);
  });
  vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) =>
    selector.includes(':popover-open') ? onTop : all(selector)) as typeof document.querySelectorAll);
  document.elementFromPoint = () => met;
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(document, { activeViewTransition: null });
});

const at = (id: string) => document.getElementById(id) as HTMLElement;
function raised() {
  const standing = createStanding(document, at('host'), at('host').firstElementChild as HTMLElement, true);
  standing.onRaise();
  return standing;
}
const toggled = (on: Element) => {
  const event = Object.assign(new Event('toggle'), { newState: 'open' });
  return Object.defineProperty(event, 'target', { value: on });
};

test('what the page had opened before lies below it', () => {
  expect(raised().stands()).toBe(true);
});

test('a popover that lets presses through and keeps its `toggle` to itself is noticed', () => {
  const standing = raised();
  onTop.push(at('new'));
  expect(standing.stands()).toBe(false);
  standing.onRaise(); // back on top
  expect(standing.stands()).toBe(true);
});

test('so is one that was open before, and comes again', () => {
  const standing = raised();
  onTop = [];
  expect(standing.stands()).toBe(true);
  onTop = [at('old')];
  expect(standing.stands()).toBe(false);
  standing.onRaise();
  standing.onToggle(toggled(at('old'))); // closed and opened between two looks
  expect(standing.stands()).toBe(false);
});

test('a transition of the page’s own is waited for, and one after the other is cut short', () => {
  const skipTransition = vi.fn();
  const standing = raised();
  Object.assign(document, { activeViewTransition: { skipTransition } });
  met = document.documentElement;
  for (let looks = 0; looks < 5; looks++) expect(standing.stands()).toBe(true);
  expect(skipTransition).not.toHaveBeenCalled();
  expect(standing.stands()).toBe(true);
  expect(skipTransition).toHaveBeenCalledOnce();
  Object.assign(document, { activeViewTransition: null });
  expect(standing.stands(), 'the control: the page itself is on top').toBe(false);
});
