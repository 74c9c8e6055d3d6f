/** What moves in a feed, and where it stops: videos wait, pictures are veiled, the feed ends, a planned visit lands. */
import { BEHIND } from '../../../soften/end.ts';
import type { SoftPage } from '../soft-page.ts';
import { endFeed } from './feed-end.ts';
import { landSoftly } from './landing.ts';
import { veilPictures } from './pictures.ts';
import { createPosts, curatedOf } from './posts.ts';
import { holdVideos } from './videos.ts';

export function startMoving(page: SoftPage): void {
  const posts = createPosts(page);
  const turns: (() => void)[] = [];
  const landing = landSoftly(page, () => {
    for (const turn of turns) turn();
  });
  const waits = (video: HTMLVideoElement): boolean =>
    curatedOf(page) !== null && (page.choice.videosWait || landing.isOn() || !!video.closest(`[${BEHIND}]`));
  turns.push(holdVideos(page, posts, waits), endFeed(page, posts, landing));
  veilPictures(page, posts);
}
