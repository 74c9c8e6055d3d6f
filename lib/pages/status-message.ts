import type { ComponentChildren } from 'preact';

/** What was done, in words, with the way back where there is one. */
export interface StatusMessage {
  text: ComponentChildren;
  onUndo?(): void;
}
