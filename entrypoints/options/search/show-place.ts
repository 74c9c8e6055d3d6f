/** Leads to one setting: it takes the focus, and a line around it shows for a moment where it is. */
import type { Place } from './places.ts';

/** Waits for a part that still reads what it shows, until the person does something else.
 *  @returns how to stop */
export function showPlace(view: HTMLElement, place: Place): () => void {
  const look = () => {
    const control = findControl(view, place.title) ?? (place.instead ? findControl(view, place.instead) : null);
    if (!control) return false;
    control.focus();
    outline(
      control.closest<HTMLElement>(control.matches('[type=radio]') ? 'fieldset' : '.labelled-field, .choice') ??
        control,
    );
    return true;
  };
  if (look()) return () => {};
  const changes = new MutationObserver(() => look() && stop());
  const stop = () => {
    changes.disconnect();
    for (const type of ACTS) removeEventListener(type, stop, true);
  };
  changes.observe(view, { childList: true, subtree: true });
  for (const type of ACTS) addEventListener(type, stop, true);
  return stop;
}

const ACTS = ['keydown', 'pointerdown'];

/** @returns what takes the focus for whoever looks for these words: a control, a press, or a heading */
export function findControl(view: HTMLElement, words: string): HTMLElement | null {
  const named = [...view.querySelectorAll<HTMLElement>('label, legend, h2, summary, button, a')];
  const found =
    named.find((one) => one.textContent === words) ?? named.find((one) => one.textContent?.startsWith(words));
  if (found instanceof HTMLLabelElement) return found.control as HTMLElement | null;
  if (found instanceof HTMLLegendElement)
    return found.parentElement?.querySelector<HTMLElement>('input:checked, input') ?? null;
  if (found instanceof HTMLHeadingElement) found.tabIndex = -1;
  return found ?? null;
}

/** Gone when the focus leaves, and faded sooner where movement is welcome. */
function outline(block: HTMLElement): void {
  block.dataset.found = '';
  const end = ({ type, relatedTarget }: Event & { relatedTarget?: EventTarget | null }) => {
    if (type === 'focusout' && relatedTarget instanceof Node && block.contains(relatedTarget)) return;
    delete block.dataset.found;
    block.removeEventListener('focusout', end);
    block.removeEventListener('animationend', end);
  };
  block.addEventListener('focusout', end);
  block.addEventListener('animationend', end);
}
