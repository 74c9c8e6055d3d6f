/** What a page is taken for, in the words in which a person may say so too. */
import { CHOICES, type Choice } from '../corrections/types.ts';
import type { Surface } from '../networks/types.ts';

/** Parts of a network that do not count and that nobody needs told apart are "nothing that counts". */
export const asChoice = (surface: Surface): Choice => CHOICES.find((one) => one === surface) ?? 'other';
