/** Whether a post or a playing video is really on screen, asked of a few points of the window: no post is watched for it. */
import type { Curated, PageRules } from '../../networks/types.ts';
import { isShown, playingVideos, postAt, postInDom } from './dom-query.ts';
import { createShortVideos } from './short-videos.ts';

export interface View {
  /** a post or a playing video is really on screen */
  visible: boolean;
  /** a visible video advances */
  playing: boolean;
  /** a visible video might have advanced since the last look, and has not */
  stalled: boolean;
  /** the page holds a post, shown or not */
  found: boolean;
  /** no post is on screen: the address alone says that something is */
  byAddress?: true;
}

/** A page where nothing counts, or that nobody looks at. */
export const NO_VIEW: View = { visible: false, playing: false, stalled: false, found: false };

/** Where a post is looked for, in shares of the window's width and height. Most feeds stand in its middle, and any point may
 *  fall between two posts. */
const POINTS: [x: number, y: number][] = [
  [0.5, 0.5],
  [0.5, 0.3],
  [0.5, 0.7],
  [0.5, 0.1],
  [0.5, 0.9],
  [0.3, 0.5],
  [0.7, 0.5],
  [0.3, 0.2],
  [0.7, 0.8],
];

export function createVisibilityCheck(rules: PageRules, doc: Document) {
  const times = new WeakMap<HTMLVideoElement, number>();
  const counts = createShortVideos();
  /** of `POINTS`, the one at which a post was found last: a feed beside the middle costs no more than one in it */
  let last = 0;

  function hasPostAt(surface: Curated, index: number): boolean {
    const [x, y] = POINTS[index] as [number, number];
    const { clientWidth, clientHeight } = doc.documentElement;
    const post = postAt(rules, surface, doc, x * clientWidth, y * clientHeight);
    // a point beside a dialog may meet the edge of a post whose middle lies under it
    if (!post || !isShown(post)) return false;
    last = index;
    return true;
  }

  return {
    /** @param before what it was last: without a post in the page's DOM the page is not laid out for an answer
     *  @param mono ms of a clock that only goes forward @param still ms without any input */
    check(surface: Curated, before: View, mono: number, still: number): View {
      let found = before.visible || postInDom(rules, surface, doc);
      const visible = found && (hasPostAt(surface, last) || POINTS.some((_, index) => hasPostAt(surface, index)));
      if (!visible && before.visible) found = postInDom(rules, surface, doc);
      const videos = playingVideos(rules, doc, times);
      const playing = videos.filter(([video, moves]) => moves && counts(video, mono, still)).length > 0;
      return { visible: visible || playing, playing, found, stalled: videos.some(([_, moves]) => !moves) };
    },
  };
}
