import type { Choice, Nudge, NudgeKind } from '../../lib/nudges/types.ts';

/** What every view of the overlay takes: one nudge in, what was pressed out. */
export interface OverlayProps<Kind extends NudgeKind = NudgeKind> {
  nudge: Nudge & { kind: Kind };
  /** Leave at once; Stay and its like once their pause is over */
  onChoose(choice: Choice): void;
  /** the view puts here what Esc does: what Stay does, or Open anyway */
  esc: { press(): void };
}
