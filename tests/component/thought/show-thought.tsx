/** "I notice a thought" as tests show it, and what a person presses, reads and hears there. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { expect, vi } from 'vitest';
import { Thought } from '../../../components/thought/Thought.tsx';
import { WaysOn } from '../../../components/thought/WaysOn.tsx';
import { usePattern } from '../../../lib/pages/use-pattern.ts';
import { usePatternMatches } from '../../../lib/pages/use-pattern-matches.ts';
import { type Draft, FRESH } from '../../../lib/thoughts/draft.ts';

export const THOUGHT = 'everyone my age has a home by now and i cant even finish one course';

/** Thought over a draft that really changes, as a page has it. */
export function show(start: Partial<Draft> = {}, more: object = {}) {
  const handlers = { onResume: vi.fn(), onMine: vi.fn(), onKeep: vi.fn(), onLetGo: vi.fn() };
  const notes = { notes: [], sealed: 0, onErase: vi.fn(), onUnlock: vi.fn(async () => false) };
  const draft = { is: { ...FRESH, ...start } };
  function Page() {
    const [is, set] = useState(draft.is);
    draft.is = is;
    const onDraft = (change: Partial<Draft>) => set((before) => ({ ...before, ...change }));
    const matches = usePatternMatches(is.thought);
    const pattern = usePattern(is.id);
    const near = { where: { ids: ['GB'], by: 'person' } as const, onRegion: vi.fn(), onCopy: vi.fn(async () => {}) };
    const plain = { begun: false, hidden: false, mine: [], inwardLast: false, newTab: true, near };
    return (
      <main>
        <Thought
          {...plain}
          draft={is}
          onDraft={onDraft}
          matches={matches}
          pattern={pattern}
          notes={notes}
          {...handlers}
          {...more}
        />
        <WaysOn draft={is} onDraft={onDraft} matches={matches} />
      </main>
    );
  }
  render(<Page />);
  return { ...handlers, draft };
}
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
/** Reading begins at the first line of a screen. */
export const focusOn = async (name: string) => {
  const line = await heading(name);
  await waitFor(() => expect(document.activeElement).toBe(line));
};
export const rows = () => [...document.querySelectorAll('.rows .label')].map(({ textContent }) => textContent);
/** Contrast needs real colours: the browsers look at that. */
export const violations = async () =>
  (
    await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  ).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
