// The worker opens the database by itself: what it meets there reaches the page, and the tests' full disk reaches it.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Exposure } from '../../../../lib/ledger/types.ts';
import { NO_HOSTS } from '../../../../lib/networks/named-hosts.ts';
import { openDatabase } from '../../../../lib/store/open-database.ts';
import { settingsSchema } from '../../../../lib/store/settings.ts';
import type { Answer, OrderMessage } from '../../../../lib/store/worker/protocol.ts';

const answers: Answer[] = [];
let order: (message: OrderMessage) => void = () => undefined;
const db = openDatabase();
const exposure: Exposure = {
  ...{ id: 'a', piece: 0, network: 'x', surface: 'feed', why: 'active', zone: 'UTC', day: '2026-06-10', items: 3 },
  ...{ start: Date.UTC(2026, 5, 10, 12), end: Date.UTC(2026, 5, 10, 12, 1) },
};

beforeAll(async () => {
  vi.stubGlobal('postMessage', (answer: Answer) => answers.push(answer));
  vi.stubGlobal('addEventListener', (_type: string, listen: (event: { data: OrderMessage }) => void) => {
    order = (data) => listen({ data });
  });
  await import('../../../../lib/store/worker/worker.ts');
});
beforeEach(async () => {
  answers.length = 0;
  await db.exposures.clear();
});

const settings = settingsSchema.parse({});
const untilAnswer = () => vi.waitFor(() => expect(answers.some((one) => 'done' in one || 'failed' in one)).toBe(true));

test('a row that does not read is left out of the file, and its store is named', async () => {
  await db.exposures.put(exposure);
  await db.exposures.put({ ...exposure, id: 'bad', start: 'soon' } as never);
  order({ do: 'save', kind: 'json', settings, at: 5 });
  await untilAnswer();
  await vi.waitFor(() => expect(answers).toContainEqual({ unreadable: 'exposures' }));
  const file = await (answers.find((one) => 'done' in one) as { done: Blob }).done.text();
  expect(JSON.parse(file).stores.exposures).toEqual([exposure]);
});

test('a full disk takes nothing in, and says so', async () => {
  const stores = { exposures: [exposure] };
  const file = new Blob([JSON.stringify({ format: 'enough', version: 1, at: 5, settings: {}, stores })]);
  const hosts = NO_HOSTS;
  const now = exposure.end + 1;
  const starts = [{ at: Number.NEGATIVE_INFINITY, seconds: 0 }];
  const take = async (full: boolean) => {
    order({ do: 'read', file, now, zone: 'UTC', starts, hosts });
    await untilAnswer();
    answers.length = 0;
    order({ do: 'take', ...(full && { full }) });
    await untilAnswer();
    return answers.find((one) => 'done' in one || 'failed' in one);
  };
  expect(await take(true)).toMatchObject({ failed: 'failed', detail: expect.stringContaining('full') });
  expect(await db.exposures.count()).toBe(0);
  expect(await take(false)).toMatchObject({ done: { intervals: 1 } });
  expect(await db.exposures.count()).toBe(1);
});
