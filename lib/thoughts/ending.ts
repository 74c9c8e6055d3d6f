/** What was just kept or let go, as it is shown until the next press. */
export interface Ending {
  /** `kept`: in the browser; `letGo`: nowhere */
  as: 'kept' | 'letGo';
  /** the fairer thought, where one was written and kept */
  fairer: string;
  /** takes Keep or "Let it go" back */
  onUndo(): void;
  onDone(): void;
}
