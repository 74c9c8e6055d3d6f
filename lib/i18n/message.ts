/** Messages in a catalogue, by key. */
import type { Message } from './format.ts';

export type Area = { [key: string]: Message | Area };

/** @param key `leave`, or `hold.list.ways` for what lies deeper; the areas of a catalogue are its outermost keys */
export function find(words: Area | undefined, key: string): Message | undefined {
  let at: unknown = words;
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'string' || (at && typeof at === 'object' && 'other' in at) ? (at as Message) : undefined;
}

/** What a test does to every line, done to each form of one. Its gaps stay, and what fills them is changed by whoever said it. */
export const changeForms = (message: Message, change: (text: string) => string): Message =>
  typeof message === 'string'
    ? change(message)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])) as Message);
