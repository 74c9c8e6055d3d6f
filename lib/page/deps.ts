/** What a page hands to attention: its window, its clocks, and a way to reach the background. */
import type { Instant } from '../attention/machine.ts';
import type { Claim } from '../ledger/types.ts';
import type { PageRules } from '../networks/types.ts';

export interface PageDeps {
  rules: PageRules;
  win: Window;
  /** ms of a clock that only goes forward, the one on which events are timed */
  mono(): number;
  /** both clocks */
  now(): Instant;
  newId(): string;
  send(type: string, data: unknown): Promise<unknown>;
  /** keeps claims where they outlive the page */
  keep(claims: Claim[]): void;
  /** calls back once, after the page has drawn its next frame */
  afterFrame(onDrawn: () => void): void;
  /** false once this script belongs to a version of Enough that is gone */
  alive(): boolean;
  /** the page has written its document anew, and attention to the old one has ended */
  onRewrite(): void;
  /** ms between two messages while attention lasts (docs/promises.md, "Budgets") */
  heartbeat: number;
  /** ms that a video counts without any input; Infinity where the browser reports a locked screen */
  video: number;
}
