/** Whether something is being typed in a field that is no editor, as a search. Nothing of what is typed is looked at. */
import { focused } from '../composer.ts';

/** A hand may rest this long, ms, and still be typing. */
const REST_MS = 20_000;

const isField = (at: Element | null): boolean =>
  at?.tagName === 'INPUT' &&
  !/^(button|checkbox|radio|range|submit|reset|file|color|image)$/.test((at as HTMLInputElement).type);

/** @param now ms of a clock that only goes forward @param signal ends it
 * @returns whether somebody types */
export function watchTyping(doc: Document, now: () => number, signal: AbortSignal): () => boolean {
  const field = focused(doc);
  let last = isField(field) && (field as HTMLInputElement).value.trim() ? now() : Number.NEGATIVE_INFINITY;
  const onInput = () => {
    last = now();
  };
  doc.addEventListener('input', onInput, { capture: true, signal });
  return () => isField(focused(doc)) && now() - last < REST_MS;
}
