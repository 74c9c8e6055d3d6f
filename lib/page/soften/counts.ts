/** Numbers rest: styles hide them before they are painted, labels lose them a moment later, and a press shows one. */
import { numbersCss, numbersOf } from '../../soften/css.ts';
import { createLabels } from './labels.ts';
import { createOwnName } from './own-name.ts';
import { onPresses } from './presses.ts';
import type { SoftPage } from './soft-page.ts';

/** Labels are read by people who listen; between two looks for new ones, ms. */
const LOOK_MS = 200;

export function startCounts(page: SoftPage): void {
  const { facts, rules, signal } = page;
  if (!facts?.counts && !facts?.mine) return;
  const sheet = page.addSheet();
  const labels = createLabels(page);
  const own = createOwnName(page, apply);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function apply(): void {
    const place = { rules, surface: page.surface(), own: own.name(), onOwnProfile: own.isHere() };
    const numbers = numbersOf(facts, page.choice, place);
    sheet.set(numbersCss(numbers.css));
    labels.set(numbers);
  }

  function look(): void {
    timer = undefined;
    labels.look();
  }

  apply();
  page.onChange(apply);
  page.onGrowth((records) => {
    own.look();
    labels.hideReused(records);
    timer ??= setTimeout(look, LOOK_MS);
  });
  onPresses(page, labels);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    labels.stop();
  });
}
