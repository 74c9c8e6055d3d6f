/** What every softening gets of the page it is in. A softening is `start…(page: SoftPage): void`, named in `parts.ts`. */

import type { Params } from '../../i18n/format.ts';
import type { PageRules, Surface } from '../../networks/types.ts';
import type { SoftFacts } from '../../soften/facts.ts';
import type { SoftChoice } from '../../soften/types.ts';
import type { PageHandle } from '../page-handle.ts';

export interface SoftPage {
  document: Document;
  /** the network's, from `globalThis.enoughNetwork` */
  rules: PageRules;
  /** what is known of its parts; undefined for a site that was added whole, and where nothing is known */
  facts: SoftFacts | undefined;
  /** what is on here now: read it anew at each change. While the network is as usual for a minute it is `AS_IT_IS` */
  readonly choice: SoftChoice;
  /** what the person hid on this site; nothing while it is as usual for a minute; null: something, and the page's first answer will
   *  say what */
  readonly hidden: readonly string[] | null;
  /** the surface the page is on now; undefined where it is none of ours. Softenings act on curated surfaces only, and on one's
   *  own profile where the choice is `mine` */
  surface(): Surface | undefined;
  /** on every change of surface, choice or "as usual for a minute" */
  onChange(listener: () => void): void;
  /** The page has grown or changed, called before it is painted; one observer serves all, open shadow roots with
   *  posts too. A listener that reads layout pays for it. */
  onGrowth(listener: (records: readonly MutationRecord[]) => void): void;
  /** the document, and the open shadow roots in which this network keeps posts or numbers */
  scopes(): readonly (Document | ShadowRoot)[];
  /** Styles over the page's own, in the document and in the open shadow roots in which the network keeps posts. '' takes them off.
   *  They go with `signal`. */
  addSheet(): { set(css: string): void };
  /** the attention script's handle: verdicts, composing, the clock */
  handle: PageHandle;
  /** words of the area `overlay`, in the person's language */
  say(key: string, params?: Params): string;
  speakAs(element: HTMLElement): void;
  /** ends when the extension goes, is paused, or the last softening is turned off: everything is put back exactly */
  signal: AbortSignal;
}

declare global {
  /** what of a choice is on from the first paint: each file in `soften/` names one */
  var enoughSoftSwitches: string[] | undefined;
  /** what is known of this network's parts */
  var enoughSoftFacts: SoftFacts | undefined;
  var enoughSoftener: { stop(): void; page: PageHandle } | undefined;
}
