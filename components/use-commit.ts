/** A value in the making is no change: what is typed into a field counts once the person leaves it or presses Enter. A time of
 *  day passes through other times while it is typed (Chromium 156 sends `change` at each part), and a limit must not follow. */
import { useRef } from 'preact/hooks';

type Control = HTMLInputElement | HTMLTextAreaElement;
interface At {
  readonly currentTarget: Control;
}

/** What the field takes over: spread it onto the `input`. A `textarea` leaves `onKeyDown` out, since Enter is a line there. */
export interface CommitProps {
  value: string;
  onInput(event: At): void;
  onBlur(event: At): void;
  onKeyDown(event: At & KeyboardEvent): void;
}

/** @param value what holds, as the field shows it
 *  @param commit what to do with another value; the field shows what holds again once it has changed
 *  @param settle the text that stays in the field after that; `value`: nothing came of it */
export function useCommit(
  value: string,
  commit: (typed: string) => void,
  settle: (typed: string, control: Control) => string = (typed) => typed,
): CommitProps {
  /** what the field shows while it is typed in */
  const draft = useRef<string | null>(null);
  const leave = (control: Control) => {
    if (draft.current === null) return;
    const next = settle(draft.current, control);
    draft.current = null;
    control.value = next;
    if (next !== value) commit(next);
  };
  return {
    value: draft.current ?? value,
    onInput: ({ currentTarget }) => {
      draft.current = currentTarget.value;
    },
    onBlur: ({ currentTarget }) => leave(currentTarget),
    onKeyDown: (event) => {
      if (isEnter(event)) leave(event.currentTarget);
    },
  };
}

/** A typed number, brought back into its range, as text. */
export const clamp = (typed: number, min: number, max: number): string => String(Math.min(Math.max(typed, min), max));

/** The key code of a key that an input method has taken: Safari says so where `isComposing` is false already. */
const TAKEN_BY_INPUT_METHOD = 229;

/** An Enter that picks a word in Japanese, Chinese or Korean belongs to the input method, and submits nothing. */
export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.isComposing && event.keyCode !== TAKEN_BY_INPUT_METHOD;
