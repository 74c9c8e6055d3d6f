import { expect, test } from 'vitest';
import { networks } from '../../../lib/networks/index.ts';
import { follow, type Trail } from '../../../lib/networks/match.ts';
import type { Network } from '../../../lib/networks/types.ts';

/** Walks through addresses of one document; a leading `>` is a link that was pressed. */
function walk(id: string, ...steps: string[]): string[] {
  const network = networks.find((one) => one.id === id) as Network;
  let trail: Trail | undefined;
  return steps.map((step) => {
    const next = follow(network, new URL(step.replace(/^>/, '')), step.startsWith('>'), trail);
    trail = next.trail;
    return [next.place?.surface, next.place?.variant].filter(Boolean).join(':');
  });
}

test('a reel opened from outside is a post; the next one, reached by a swipe, is shorts', () => {
  const ig = 'https://www.instagram.com';
  expect(walk('instagram', `${ig}/reel/A1/`, `${ig}/reel/A1/?x=1`, `${ig}/reel/B2/`, `${ig}/reel/A1/`)).toEqual([
    'post',
    'post',
    'shorts',
    'shorts',
  ]);
});

test('a reel reached by pressing a link is a post again', () => {
  const ig = 'https://www.instagram.com';
  expect(walk('instagram', `${ig}/reel/A1/`, `${ig}/reel/B2/`, `>${ig}/reel/C3/`, `${ig}/reel/D4/`)).toEqual([
    'post',
    'shorts',
    'post',
    'shorts',
  ]);
});

test('a post opened from Explore goes on as Explore; one opened from a profile stays a post', () => {
  const ig = 'https://www.instagram.com';
  expect(walk('instagram', `${ig}/explore/`, `>${ig}/p/A1/`, `${ig}/p/B2/`)).toEqual(['explore', 'post', 'explore']);
  expect(walk('instagram', `${ig}/nasa/`, `>${ig}/p/A1/`, `${ig}/p/B2/`)).toEqual(['profile', 'post', 'post']);
});

test('a TikTok player goes on as what it was opened from', () => {
  const video = (id: number) => `https://www.tiktok.com/@nasa/video/${id}`;
  const from = (path: string) => walk('tiktok', `https://www.tiktok.com${path}`, `>${video(1)}`, video(2), video(3));
  expect(from('/explore').slice(1)).toEqual(['post', 'explore', 'explore']);
  expect(from('/').slice(1)).toEqual(['post', 'feed:home', 'feed:home']);
  expect(from('/messages').slice(1)).toEqual(['post', 'feed:home', 'feed:home']);
  expect(from('/@nasa').slice(1)).toEqual(['post', 'post', 'post']);
  expect(from('/search?q=cats').slice(1)).toEqual(['post', 'post', 'post']);
  expect(walk('tiktok', video(1), video(2))).toEqual(['post', 'feed:home']);
});

test('a Douyin player is followed through its query', () => {
  const at = (query: string) => `https://www.douyin.com/${query}`;
  expect(walk('douyin', at(''), `>${at('?modal_id=1')}`, at('?modal_id=2'), at(''), at('?modal_id=3'))).toEqual([
    'feed:home',
    'post',
    'feed:home',
    'feed:home',
    'post',
  ]);
});

test('leaving the player ends the going on, and messages in between are messages', () => {
  const ig = 'https://www.instagram.com';
  expect(walk('instagram', `${ig}/reel/A1/`, `${ig}/reel/B2/`, `${ig}/direct/inbox/`, `${ig}/reel/C3/`)).toEqual([
    'post',
    'shorts',
    'messages',
    'post',
  ]);
});

test('posts of a network without such a viewer stay posts', () => {
  expect(walk('x', 'https://x.com/a/status/1', 'https://x.com/a/status/2')).toEqual(['post', 'post']);
});

test('an address of another host ends the trail', () => {
  expect(walk('x', 'https://x.com/home', 'https://help.x.com/')).toEqual(['feed:home', '']);
});
