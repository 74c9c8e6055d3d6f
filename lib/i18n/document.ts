/** Says on a document (or an overlay's root) which language it is in and which way it runs. */

import { directionOf } from './direction.ts';
import { locale } from './t.ts';

export function speakOn(element: HTMLElement): void {
  element.lang = locale();
  element.dir = directionOf(locale());
}
