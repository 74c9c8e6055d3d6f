/** Last words of pages: which page may say some, and what becomes of them. Whoever can write to `storage.local` can leave words
 *  there; only those are believed that carry a token which a verdict gave to a page of that network, and only once. Tokens, and words
 *  that could not be saved yet, lie in `storage.session`, which no content script can read. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isLastWords, type LastWordsItem } from '../messages/last-words.ts';
import { Refusal } from '../rules/refusal.ts';
import { createQueue } from './in-turn.ts';

interface Page {
  token: string;
  network: string;
  tab: number;
}

/** More pages than anybody has open; the oldest token goes first, and a page gets another with its next verdict. */
const MAX_ENTRIES = 300;

const pagesItem = storage.defineItem<Page[]>('session:pages', { fallback: [] });
const wordsItem = storage.defineItem<Record<string, unknown[]>>('session:lastWords', { fallback: {} });

export interface LastWordsDeps {
  record(claim: unknown): Promise<unknown>;
  /** whether that network is on */
  isOn(network: string): Promise<boolean>;
  newToken(): string;
}

export type LastWords = ReturnType<typeof createLastWords>;

export function createLastWords({ record, isOn, newToken }: LastWordsDeps) {
  const inTurn = createQueue();

  /** Words with a fitting token are moved out of everybody's reach, the others go. */
  async function takeOne(key: string, value: unknown): Promise<void> {
    const { token, claims } = (value ?? {}) as Partial<LastWordsItem>;
    const pages = await pagesItem.getValue();
    const page = pages.find((one) => one.token === token);
    if (page && Array.isArray(claims) && (await isOn(page.network))) {
      const own = claims.filter((claim) => claim?.network === page.network);
      await wordsItem.setValue({ ...(await wordsItem.getValue()), [key]: own });
      await pagesItem.setValue(pages.filter((one) => one !== page));
    }
    await browser.storage.local.remove(key);
  }

  /** What could not be saved waits here for the next time. */
  async function saveAll(): Promise<void> {
    for (const [key, claims] of Object.entries(await wordsItem.getValue())) {
      const results = await Promise.allSettled(claims.map(record));
      if (!results.every((one) => one.status === 'fulfilled' || one.reason instanceof Refusal)) continue;
      const { [key]: _, ...left } = await wordsItem.getValue();
      await wordsItem.setValue(left);
    }
  }

  return {
    /** @param fresh a page has just come to that tab; the one before it may still have words to say */
    giveToken: (network: string, tab: number, fresh: boolean): Promise<string> =>
      inTurn(async () => {
        const pages = await pagesItem.getValue();
        const known = !fresh && pages.findLast((one) => one.tab === tab && one.network === network);
        if (known) return known.token;
        const token = newToken();
        await pagesItem.setValue([...pages, { token, network, tab }].slice(-MAX_ENTRIES));
        return token;
      }),

    /** @param items of storage.local, or changes of it */
    take: (items: Record<string, unknown>): Promise<void> =>
      inTurn(async () => {
        for (const [key, value] of Object.entries(items)) if (isLastWords(key) && value) await takeOne(key, value);
        await saveAll();
      }),
  };
}
