/** Marks of a chart by key: one stop of Tab, arrows from mark to mark; what is in focus is told in words. */
import { useState } from 'preact/hooks';

export function useMarks(texts: readonly string[]) {
  const [stopAt, setStopAt] = useState(0);
  const [activeText, setActiveText] = useState<string | null>(null);
  const stop = Math.min(stopAt, texts.length - 1);
  return {
    activeText,
    /** what a mark takes: an SVG group or an HTML row alike */
    markProps: (i: number) => ({
      role: 'img' as const,
      'aria-label': texts[i] ?? '',
      // lower case: on an SVG group Preact writes the name as it is, and browsers know no other
      tabindex: i === stop ? 0 : -1,
      onFocus: () => {
        setStopAt(i);
        setActiveText(texts[i] ?? null);
      },
      onBlur: () => setActiveText(null),
      onPointerEnter: () => setActiveText(texts[i] ?? null),
      onPointerLeave: () => setActiveText(null),
      onKeyDown: (event: KeyboardEvent) => {
        const next = nextMark(event, i, texts.length);
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

function nextMark({ key, currentTarget }: KeyboardEvent, i: number, count: number): number | null {
  const rtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  const forward = key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft');
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (forward) return Math.min(count - 1, i + 1);
  return back ? Math.max(0, i - 1) : null;
}
