/** What has to be known before a page draws anything, as a set of small files: those that are registered for a network are on.
 *  The rest of a choice (after how many posts a feed ends) comes with the page's first answer. */
import { AS_IT_IS } from './choice.ts';
import type { CountKind, SoftChoice } from './types.ts';

/** `hidden`: a person hid something on this site, and the first answer says what. It is no part of a choice. */
export const SWITCHES = [
  'likes',
  'followers',
  'views',
  'comments',
  'shares',
  'badges',
  'mine',
  'strangers',
  'muted',
  'grey',
  'videosWait',
  'picturesVeiled',
  'room',
  'hidden',
] as const;
export type Switch = (typeof SWITCHES)[number];

const FLAGS = ['mine', 'strangers', 'videosWait', 'picturesVeiled', 'room'] as const;

/** @returns what of a choice is on from the first paint */
export const switchesOf = (choice: SoftChoice): Switch[] => [
  ...choice.counts,
  ...FLAGS.filter((flag) => choice[flag]),
  ...(choice.colours === 'usual' ? [] : [choice.colours]),
];

/** The choice that these switches stand for. */
export function choiceOf(on: readonly Switch[]): SoftChoice {
  const others: readonly string[] = [...FLAGS, 'muted', 'grey', 'hidden'];
  return {
    ...AS_IT_IS,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, on.includes(flag)])),
    counts: on.filter((one): one is CountKind => !others.includes(one)),
    colours: on.includes('grey') ? 'grey' : on.includes('muted') ? 'muted' : 'usual',
  };
}
