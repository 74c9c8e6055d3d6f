/** What a page of a network shows just now: reads the DOM, changes nothing, remembers nothing. */
import type { Curated, PageRules } from '../../networks/types.ts';

type Root = Document | ShadowRoot;

/** The document and every open shadow root in which this network keeps items or videos. */
export function rootsOf(rules: PageRules, doc: Document): Root[] {
  const roots: Root[] = [doc];
  if (rules.roots)
    for (const root of roots)
      for (const host of root.querySelectorAll(rules.roots)) if (host.shadowRoot) roots.push(host.shadowRoot);
  return roots;
}

/** All posts in the DOM, shown or not; of nested ones (a quoted post) the outer one. */
export function itemsOf(rules: PageRules, surface: Curated, root: Root): Element[] {
  const selector = selectorOf(rules, surface, root.ownerDocument ?? (root as Document));
  return [...root.querySelectorAll(selector)].filter((item) => !isNested(item, selector));
}

/** What a post is here: by our rules, or by one that a person pointed at for as long as ours fit none. */
export function selectorOf(rules: PageRules, surface: Curated, doc: Document): string {
  const ours = rules.items?.[surface] ?? rules.item;
  const own = rules.own?.item?.[surface];
  return own && !rootsOf(rules, doc).some((root) => root.querySelector(ours)) ? own : ours;
}

const isNested = (item: Element, selector: string): boolean => !!item.parentElement?.closest(selector);

/** The element to measure or to observe: an item that is `display: contents` has no box of its own. */
export function boxOf(rules: PageRules, item: Element): Element {
  let box = (rules.box && item.querySelector(rules.box)) || item;
  for (let steps = 0; steps < 3 && !box.getClientRects().length && box.firstElementChild; steps++)
    box = box.firstElementChild;
  return box;
}

/** Which post this node holds now; asked anew at each look, because nodes are recycled.
 * @param address the page's address, for viewers that show one post at a time
 * @returns undefined where the page does not say: the node itself must do */
export function idOf(rules: PageRules, item: Element, address: string): string | undefined {
  for (const { find, attr = 'href', part = '(.+)' } of rules.itemId ?? []) {
    const node = find ? (item.matches(find) ? item : item.querySelector(find)) : undefined;
    const id = patternOf(part).exec((find ? node?.getAttribute(attr) : address) ?? '')?.[1];
    if (id) return id;
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

/** A network has a handful of them, and a page asks many times a second. */
function patternOf(part: string): RegExp {
  const pattern = patterns.get(part) ?? new RegExp(part);
  patterns.set(part, pattern);
  return pattern;
}

/** Whether a person can see it: rendered, in the window, and nothing lies over the middle of what is in the window. */
export function isShown(box: Element): boolean {
  const part = partOf(box);
  const hit = part && hitOf(box, part);
  return !!hit && holds(box, hit);
}

/** A post of this surface in the DOM, shown or not. */
export function postInDom(rules: PageRules, surface: Curated, doc: Document): boolean {
  const selector = selectorOf(rules, surface, doc);
  return rootsOf(rules, doc).some((root) => root.querySelector(selector));
}

/** The box of the post that lies topmost at a point of the window, through open shadow roots.
 * @param x @param y px from the window's corner */
export function postAt(rules: PageRules, surface: Curated, doc: Document, x: number, y: number): Element | null {
  const selector = selectorOf(rules, surface, doc);
  for (let node = topmostAt(doc, x, y); node; node = (node.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const post = node.closest(selector);
    if (post) return boxOf(rules, post);
  }
  return null;
}

/** The part of a box that is in the window. */
interface Part {
  /** its middle, px from the window's corner */
  x: number;
  y: number;
  /** half of the box is in the window; half of the window, where the box is taller than that */
  half: boolean;
  /** px, the shorter side */
  side: number;
}

/** Where a box lies, by its place only: cheap, and blind to what lies over it. */
export function partOf(box: Element): Part | null {
  const view = box.ownerDocument.defaultView;
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  if (!view || !width || !height) return null;
  const x1 = Math.max(left, 0);
  const x2 = Math.min(right, view.innerWidth);
  const y1 = Math.max(top, 0);
  const y2 = Math.min(bottom, view.innerHeight);
  if (x2 <= x1 || y2 <= y1) return null;
  const half = y2 - y1 >= Math.min(height, view.innerHeight) / 2;
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, half, side: Math.min(x2 - x1, y2 - y1) };
}

/** `readyState` of a video that could play on at once. One that waits for data fires `playing` when it goes on. */
const HAVE_FUTURE_DATA = 3;

/** Videos that play where a person can see them.
 * @param times where the last look left them; kept by the caller
 * @returns each with whether it has moved on since then; one that has not may be between two frames, and no event tells of the next */
export function playingVideos(
  rules: PageRules,
  doc: Document,
  times: WeakMap<HTMLVideoElement, number>,
): [video: HTMLVideoElement, moves: boolean][] {
  const here = doc.getElementsByTagName('video'); // the browser keeps this list: a page without a film pays next to nothing
  if (!rules.roots && here.length === 0) return [];
  return rootsOf(rules, doc)
    .flatMap((root) => [...(root === doc ? here : root.querySelectorAll('video'))])
    .map((video): [HTMLVideoElement, boolean] => {
      const { currentTime } = video;
      const before = times.get(video) ?? currentTime;
      times.set(video, currentTime);
      return [video, before !== currentTime];
    })
    .filter(
      ([video, moves]) =>
        !video.paused &&
        (moves || video.readyState >= HAVE_FUTURE_DATA) &&
        video !== doc.pictureInPictureElement &&
        !(rules.aside && video.closest(rules.aside)) &&
        videoShown(video),
    );
}

/** A call (a stream that carries sound) or an upload is under way: a bad moment to show anything. */
export const isBusy = (rules: PageRules, doc: Document): boolean =>
  !!(rules.busy && doc.querySelector(rules.busy)) ||
  [...doc.querySelectorAll<HTMLMediaElement>('video,audio')].some(
    ({ srcObject }) => (srcObject as MediaStream | null)?.getAudioTracks?.().length,
  );

/** Nobody is signed in: an empty page is then no sign that the site has changed. */
export const isLoggedOut = (rules: PageRules, doc: Document): boolean =>
  !!doc.querySelector(`input[type=password]${rules.loggedOut ? `,${rules.loggedOut}` : ''}`);

/** What lies topmost in the middle of a part; null where the box is not painted. */
function hitOf(box: Element, { x, y }: Part): Element | null {
  const painted = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  return box.checkVisibility(painted) ? topmostAt(box.ownerDocument, x, y) : null;
}

/** What lies topmost at a point, through open shadow roots. */
function topmostAt(doc: Document, x: number, y: number): Element | null {
  let hit: Element | null = null;
  let next = doc.elementFromPoint(x, y);
  while (next && next !== hit) {
    hit = next;
    next = hit.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return hit;
}

/** Whether `node` is in `outer`, counting what is in open shadow roots inside it. */
function holds(outer: Element, node: Node | null): boolean {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === outer) return true;
  return false;
}

/** A video of which less is in the window, px, is not watched by anybody; nor is one of which less than this share is painted. */
const LEAST_PX = 80;
const CLEAR = 0.1;

/** How much of a node is painted, by its own opacity and that of all around it: 0 to 1. */
function opacityOf(node: Node | null): number {
  if (!node) return 1;
  const own = node instanceof Element ? Number(getComputedStyle(node).opacity || 1) : 1;
  return own * opacityOf(node.parentNode ?? (node as ShadowRoot).host ?? null);
}

/** Players lay their controls over the picture: what lies there may belong to the player, a wrapper of about its size. */
function videoShown(video: HTMLVideoElement): boolean {
  const part = partOf(video);
  const hit = part && part.side >= LEAST_PX && hitOf(video, part);
  if (!hit || opacityOf(video) < CLEAR) return false;
  const size = ({ offsetWidth, offsetHeight }: HTMLElement) => offsetWidth * offsetHeight;
  let player: Element = video;
  for (let steps = 0; steps < 8; steps++) {
    const root = player.getRootNode();
    const outer = player.parentElement ?? (root as ShadowRoot).host;
    if (!outer || outer === video.ownerDocument.body || size(outer as HTMLElement) > 1.5 * size(video)) break;
    player = outer;
  }
  const over = hit.closest('dialog,[role=dialog],[aria-modal=true]');
  return holds(player, hit) && (!over || holds(over, video));
}
