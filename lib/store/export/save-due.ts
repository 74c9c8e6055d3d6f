/** A file once a week, where the person wants one: only they can save it, so they are reminded. */
import type { Settings } from '../settings.ts';

const WEEK_MS = 7 * 86_400_000;

/** @param now epoch ms @returns whether a week has passed since they last pressed, or they never did */
export const isSaveDue = ({ saveWeekly, savedAt }: Pick<Settings, 'saveWeekly' | 'savedAt'>, now: number): boolean =>
  saveWeekly && now - savedAt >= WEEK_MS;
