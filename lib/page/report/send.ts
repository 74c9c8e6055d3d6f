/** Sends something to the background from a page, in the wire format of @webext-core/messaging 4, without its weight. */
import type { Claim } from '../../ledger/types.ts';
import { lastWords } from '../../messages/last-words.ts';

/** `answer` is called at once or not at all: Chrome takes no promise here. */
type Listener = (message: unknown, sender: unknown, answer: (value: boolean) => void) => void;

interface Api {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { version: string };
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  storage?: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> };
  };
}

const globals = globalThis as { browser?: Api; chrome?: Api };
/** Promise-based in both browsers, by either name: Chrome has no `browser` before 148. */
export const api: Api = globals.browser ?? globals.chrome ?? {};

/** False once a newer version of Enough has come, or Enough is gone: then this script is to fall silent. */
export const alive = (): boolean => !!api.runtime?.id;

/** What the last verdict gave this page for its last words. */
let token: string | undefined;

/** Keeps claims where they outlive this page; the background takes them from there. */
export function keep(claims: Claim[]): void {
  if (token) void api.storage?.local.set(lastWords(crypto.randomUUID(), token, claims)).catch(() => {});
}

/** Longer than a stopped worker takes to come back on a slow machine. */
const PATIENCE_MS = 5_000;

let count = 0;

/** @throws Error named `Refusal` where the background refuses it for good; any other error means: send it again later */
export async function send(type: string, data: unknown): Promise<unknown> {
  const reply = (await withTimeout(api.runtime?.sendMessage({ id: count++, type, data, timestamp: Date.now() }))) as
    | { res?: unknown; err?: { name?: string; message?: string } }
    | undefined;
  if (!reply) throw new Error('No answer.');
  if (reply.err) throw Object.assign(new Error(reply.err.message), { name: reply.err.name });
  token = (reply.res as { token?: string } | undefined)?.token ?? token;
  return reply.res;
}

/** A worker that is stopped in the middle of a message may leave it without any answer. An answer takes its timer along:
 *  a page that rests is not woken for nothing. */
function withTimeout(answer: Promise<unknown> | undefined): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('No answer.')), PATIENCE_MS);
  });
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}
