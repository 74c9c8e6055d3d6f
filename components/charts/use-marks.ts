/** Marks of a chart by key: one stop of Tab, arrows from mark to mark; what is in focus is told in words. */
import { useState } from 'preact/hooks';

export function useMarks(texts: readonly string[]) {
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const stop = Math.min(at, texts.length - 1);
  return {
    told,
    /** what a mark takes: an SVG group or an HTML row alike */
    mark: (i: number) => ({
      role: 'img' as const,
      'aria-label': texts[i] ?? '',
      // lower case: on an SVG group Preact writes the name as it is, and browsers know no other
      tabindex: i === stop ? 0 : -1,
      onFocus: () => {
        setAt(i);
        setTold(texts[i] ?? null);
      },
      onBlur: () => setTold(null),
      onPointerEnter: () => setTold(texts[i] ?? null),
      onPointerLeave: () => setTold(null),
      onKeyDown: (event: KeyboardEvent) => {
        const next = nextOf(event, i, texts.length);
        if (next === null) return;
        event.preventDefault();
        const marks = (event.currentTarget as Element)
          .closest('[data-marks]')
          ?.querySelectorAll<HTMLElement>('[data-mark]');
        marks?.[next]?.focus();
      },
      'data-mark': '',
    }),
  };
}

function nextOf({ key, currentTarget }: KeyboardEvent, i: number, count: number): number | null {
  const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  const forward = key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (forward) return Math.min(count - 1, i + 1);
  return back ? Math.max(0, i - 1) : null;
}
