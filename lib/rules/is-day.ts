/** What a day is called: an ISO date that the calendar has. */
import { regexes } from 'zod/mini';

/** 2026-02-28 is a day; 2026-02-30 is none, though `Date.parse` takes it for one in March. */
export const isDay = (text: string): boolean => regexes.date.test(text);
