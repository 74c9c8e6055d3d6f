/** Pauses what plays, each video or sound once. What the page plays again is not fought. */
import type { PageRules } from '../../networks/types.ts';
import { listen } from '../listen.ts';
import { rootsOf } from '../posts/dom-query.ts';

/** @returns ends it; `on`: what was paused goes on */
export function pauseOnce(rules: PageRules, doc: Document): (on: boolean) => void {
  const off = new AbortController();
  const met = new WeakSet<HTMLMediaElement>();
  const paused = new Set<HTMLMediaElement>();
  const pause = (media: HTMLMediaElement) => {
    if (met.has(media) || media.paused) return;
    met.add(media);
    paused.add(media);
    media.pause();
  };
  for (const root of rootsOf(rules, doc))
    for (const media of root.querySelectorAll<HTMLMediaElement>('video,audio')) pause(media);
  // a video that begins while something of ours lies over it
  listen(doc, ['play'], ({ target }) => pause(target as HTMLMediaElement), { capture: true, signal: off.signal });
  return (on) => {
    off.abort();
    if (on) for (const media of paused) if (media.isConnected && media.paused) media.play().catch(() => undefined);
  };
}
