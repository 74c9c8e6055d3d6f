/** Kinds of address that were once read wrongly on one network, asked of every network that has the kind. */
import { describe, expect, test } from 'vitest';
import { classify, networks } from '../../../lib/networks/index.ts';
import type { Surface } from '../../../lib/networks/types.ts';

const at = (address: string) => classify(new URL(`https://${address}`));
const is = (rows: [address: string, surface: Surface, variant?: string][]) =>
  test.each(rows)('%s is %s %s', (address, surface, variant) =>
    expect(at(address)).toMatchObject({ surface, ...(variant && { variant }) }),
  );

describe('the tabs of a feed are that feed, by path or by query', () => {
  is([
    ['www.linkedin.com/feed/', 'feed', 'home'],
    ['www.linkedin.com/feed/foryou', 'feed', 'home'],
    ['www.linkedin.com/feed/network/', 'feed', 'following'],
    ['www.facebook.com/feeds', 'feed', 'home'],
    ['www.facebook.com/feeds/?filter=groups&sk=h_chr', 'feed', 'following'],
    ['www.facebook.com/?sk=favorites', 'feed', 'following'],
    ['www.instagram.com/?variant=favorites', 'feed', 'following'],
    ['www.threads.com/for_you', 'feed', 'home'],
    ['www.threads.com/following/', 'feed', 'following'],
    ['www.tumblr.com/dashboard/stuff_for_you', 'feed', 'home'],
    ['www.tumblr.com/dashboard/blog_subs', 'feed', 'following'],
    ['www.reddit.com/r/webdev/rising/', 'feed', 'community'],
    ['www.reddit.com/best/', 'feed', 'home'],
    ['www.twitch.tv/directory/following/channels', 'feed', 'following'],
    ['www.youtube.com/feed/subscriptions/shorts', 'feed', 'following'],
    ['x.com/explore/tabs/news', 'explore'],
    ['vk.com/feed?section=recommended', 'feed', 'home'],
    ['www.pinterest.com/today/', 'explore'],
    ['mastodon.social/public/local/media', 'explore', 'firehose'],
    ['www.xiaohongshu.com/explore?channel_id=homefeed.travel_v3', 'feed', 'home'],
    ['www.douyin.com/follow?tab=1', 'feed', 'following'],
    ['t.bilibili.com/?tab=video', 'feed', 'following'],
    ['www.tiktok.com/foryou', 'feed', 'home'],
  ]);
});

describe('a tag that is reached by a query is a tag, and what one types is a search', () => {
  is([
    ['www.instagram.com/explore/search/keyword/?q=%23cats', 'explore', 'tag'],
    ['www.instagram.com/explore/search/keyword/?q=cats', 'search'],
    ['www.threads.com/search?q=cats&serp_type=tags', 'explore', 'tag'],
    ['www.threads.com/search?q=cats', 'search'],
    ['www.linkedin.com/search/results/all/?keywords=%23cats', 'explore', 'tag'],
    ['www.linkedin.com/search/results/all/?keywords=cats', 'search'],
    ['vk.com/feed?q=%23cats&section=search', 'explore', 'tag'],
    ['vk.com/feed?q=cats&section=search', 'search'],
    ['s.weibo.com/weibo?q=%23cats%23', 'explore', 'tag'],
    ['s.weibo.com/weibo?q=cats', 'search'],
    ['x.com/search?q=%23cats', 'search'], // a decision: docs/networks.md
  ]);
});

describe('a community that is one person is a profile', () => {
  is([
    ['www.reddit.com/r/u_someone/', 'profile'],
    ['www.reddit.com/r/u_someone/top/?t=all', 'profile'],
    ['old.reddit.com/r/U_Someone', 'profile'],
    ['www.reddit.com/r/u_someone/comments/1dnr4kx/title/', 'post'],
    ['www.reddit.com/r/underwater/', 'feed', 'community'],
  ]);
});

describe('mobile and lite hosts are read like the others', () => {
  is([
    ['m.facebook.com/', 'feed', 'home'],
    ['mbasic.facebook.com/messages/', 'messages'],
    ['free.facebook.com/home.php', 'feed', 'home'],
    ['0.facebook.com/', 'feed', 'home'],
    ['m.instagram.com/', 'feed', 'home'],
    ['mobile.x.com/home', 'feed', 'home'],
    ['m.youtube.com/', 'feed', 'home'],
    ['m.twitch.tv/clip/SomeWords', 'post'],
    ['m.twitch.tv/directory', 'explore'],
    ['m.vk.com/feed', 'feed', 'home'],
    ['m.weibo.cn/', 'feed', 'home'],
    ['d.weibo.com/102803', 'explore'],
    ['m.bilibili.com/space/1', 'profile'],
    ['m.douyin.com/share/note/7412345678901234567', 'post'],
    ['m.tiktok.com/foryou', 'feed', 'home'],
    ['m.linkedin.com/feed/', 'feed', 'home'],
    ['m.reddit.com/r/popular/', 'explore'],
    ['de.pinterest.com/', 'feed', 'home'],
  ]);
});

/** First words of a path that the site keeps for itself, although its people's names stand in the same place. */
const OWN: Record<string, string> = {
  facebook: 'login recover support security help policies privacy settings events jobs gaming marketplace identity',
  instagram: 'login signup logout about legal press api explore accounts challenge directory jobs safety session',
  pinterest: 'login signup about business recently-viewed holiday-shopping engagement watch for-you/12 ideas today',
  tumblr: 'login signup register about policy help jobs terms privacy settings explore likes themes support',
  x: 'login logout signup tos privacy about download jobs settings explore messages grok sessions mentions',
  youtube: 'course courses gaming podcasts premium account upload about jobs supported_browsers verify_age feeds',
  twitch: 'login logout privacy legal jobs store downloads messages security collections settings search partner',
  vk: 'login join restore about terms privacy jobs blog away.php share.php support settings',
  kick: 'following browse category settings about login privacy terms jobs',
  medium: 'about membership jobs search new-story m/signin',
  weibo: 'login logout signup register sorry fav message ajax',
};

describe('names of the site itself are nobody', () => {
  const front = ({ matches }: { matches: string[] }) => matches[0]?.replace(/\*:\/\/(\*\.)?(.*)\/\*/, '$2') ?? '';
  /** what a stranger's name in the first place of the path is there, if it is anything */
  const stranger = (host: string) => at(`${host}/zzqsomebody`)?.surface ?? 'other';
  test('each network where a bare name is something has its list', () => {
    const open = networks.filter((network) => front(network) && stranger(front(network)) !== 'other');
    expect(open.map(({ id }) => id).sort()).toEqual(Object.keys(OWN).sort());
  });
  for (const network of networks.filter(({ id }) => OWN[id]))
    test.each(OWN[network.id]?.split(' ') ?? [])(`${network.name}: /%s`, (word) => {
      const host = front(network);
      expect(at(`${host}/${word}`)?.surface).not.toBe(stranger(host));
      expect(at(`${host}/${word}/`)?.surface).not.toBe(stranger(host));
    });
});
