/** What the states are made of: a made-up person, and days of theirs that never change. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NearProps } from '../../components/help/Near.tsx';
import type { Where } from '../../lib/content/help/index.ts';
import type { Exposure } from '../../lib/ledger/types.ts';
import { type Limit, limitSchema } from '../../lib/limits/types.ts';
import type { StatusMessage } from '../../lib/pages/status-message.ts';
import type { Note } from '../../lib/thoughts/note.ts';

export const noop = (): void => {};

/** 24 November 2026, 10:20 in London. */
export const NOW = Date.UTC(2026, 10, 24, 10, 20);
export const DAY = '2026-11-24';
const MINUTE = 60_000;
export const minutesAgo = (minutes: number): number => NOW - minutes * MINUTE;

export const exposure = (surface: Exposure['surface'], from: number, to: number, network = 'instagram'): Exposure => ({
  ...{ id: `${network}-${from}`, piece: 0, network, surface, why: 'active', zone: 'UTC', day: DAY, items: 4 },
  ...{ start: minutesAgo(from), end: minutesAgo(to) },
});

export const limitOf = (change: object = {}): Limit =>
  limitSchema.parse({ id: 'limit', networks: ['instagram'], day: { from: 1200, to: 2400 }, ...change });

export const PLACES = [
  { name: 'Mum', url: 'tel:+15550100' },
  { name: 'chat.example.org', url: 'https://chat.example.org' },
];
export const NETWORKS = [
  { id: 'instagram', name: 'Instagram' },
  { id: 'reddit', name: 'Reddit' },
];
export const NOTES: Note[] = [
  {
    ...{ id: 'a', at: minutesAgo(3000), pattern: 'seeking-control', before: 70, after: 40 },
    ...{ thought: 'Everyone my age has a home by now.', asked: 'Is it everyone?' },
    fairer: 'Some have, some have not. I am on a way of my own.',
  },
  { id: 'b', at: minutesAgo(9000), thought: 'I should have answered sooner.' },
];
/** Where a person is, for the lines of help. */
export const near = (where: Where): NearProps => ({ where, onRegion: noop, onCopy: async () => {} });

export const DONE: StatusMessage = { text: 'This is changed.', onUndo: noop };

/** A part of a page, with a page around it. */
export const onPage = (title: string, children: ComponentChildren) => (
  <div class="page">
    <main>
      <h1 class="title">{title}</h1>
      {children}
    </main>
  </div>
);

/** A state that a press leads to. @param on what is pressed, by a selector, since words differ by language */
export function Pressed({ on, children }: { on: string; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const button = root.current?.querySelector<HTMLElement>(on);
    if (!button) throw new Error(`Nothing to press: ${on}`);
    button.click();
  }, [on]);
  return (
    <div ref={root} style={{ display: 'contents' }}>
      {children}
    </div>
  );
}
