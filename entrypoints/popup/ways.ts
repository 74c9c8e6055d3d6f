/** Rows that lead on to other pages of Enough, in the order in which they stand. */
import type { Way } from '../../components/Rows.tsx';

export const waysOn = (): Way[] => [];
