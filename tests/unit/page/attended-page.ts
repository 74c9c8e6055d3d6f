/** A page that `attend` runs in, under a clock that the test moves. The background gives one answer to all that it is told. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Verdict } from '../../../lib/messages/protocol.ts';
import type { OwnRules, PageRules } from '../../../lib/networks/types.ts';
import { attend } from '../../../lib/page/attend.ts';
import type { PageHandle } from '../../../lib/page/page-handle.ts';
import { layOut } from './posts/lay-out.ts';
import { trustedEvent } from './trusted-event.ts';

/** One post that fills the upper part of the window. */
export const ONE_POST = '<article data-box="0 0 1000 500"></article>';

const verdictWith = (own?: OwnRules): Verdict => ({
  record: true,
  page: { idle: 60, unfocused: false, posts: false, zone: 'UTC', ...(own && { own }) },
});

/** Begins anew before each test of the file that calls it. */
export function attendedPage() {
  const page = {
    handle: undefined as unknown as PageHandle,
    sent: [] as { type: string; data: Record<string, unknown> }[],
    verdict: verdictWith(),

    /** What the person said of the network's pages, from the next answer on. */
    answerWith(own?: OwnRules): void {
      page.verdict = verdictWith(own);
    },
    show(html: string): void {
      document.body.innerHTML = html;
      layOut();
    },
    open(path: string, rules: PageRules): void {
      const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
      happyDOM.setURL(`https://feed.example${path}`);
      page.handle = attend({
        rules,
        win: window,
        mono: () => performance.now(),
        now: () => ({ mono: performance.now(), wall: Date.now() }),
        newId: () => crypto.randomUUID(),
        send: async (type, data) => {
          page.sent.push({ type, data: structuredClone(data) as Record<string, unknown> });
          return page.verdict;
        },
        keep: () => {},
        afterFrame: (onDrawn) => onDrawn(),
        alive: () => true,
        onRewrite() {},
        heartbeat: 5_000,
        video: Number.POSITIVE_INFINITY,
      });
    },
    /** A person scrolls, four times a second. */
    async scroll(seconds: number): Promise<void> {
      for (let step = 0; step < seconds * 4; step++) {
        document.body.dispatchEvent(trustedEvent(new Event('wheel', { bubbles: true })));
        await vi.advanceTimersByTimeAsync(250);
      }
    },
    sentOf: (type: string) => page.sent.filter((one) => one.type === type).map(({ data }) => data),
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance', 'requestAnimationFrame'] });
    page.sent = [];
    page.answerWith();
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    page.show(ONE_POST);
  });
  afterEach(() => {
    page.handle.stop();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return page;
}
