/** A short report that a person may send where they like: no address and nothing of a page's content. What they corrected on
 *  that site is named by kinds of paths, whose blanks hold no handle and no number. */
import { patternText } from '../../lib/corrections/pattern.ts';
import type { PopupState } from './state.ts';

/** @param version of Enough @param agent `navigator.userAgent` */
export function composeReport(
  {
    place,
    mismatch,
    failingSince,
    unread,
    aside,
    now,
    settings,
  }: Pick<PopupState, 'place' | 'mismatch' | 'failingSince' | 'unread' | 'aside' | 'now' | 'settings'>,
  version: string,
  agent: string,
): string {
  const lines = [`Enough ${version}`, browserName(agent), `day: ${new Date(now).toISOString().slice(0, 10)}`];
  const named = place?.network.replace(/^site:.*/, 'a site that was added');
  if (place) lines.push(`network: ${named}`, `surface: ${place.surface}${place.variant ? ` (${place.variant})` : ''}`);
  if (place) lines.push(`facts that failed: ${mismatch ? mismatch.failed.join(', ') : 'none was seen to fail'}`);
  for (const one of settings.corrections)
    if (one.network === place?.network) lines.push(`corrected: ${patternText({ ...one, host: '' })} is ${one.surface}`);
  for (const one of settings.pointed)
    if (one.network === place?.network) lines.push(`a post on ${one.surface}, by pointing: ${one.selector}`);
  if (failingSince) lines.push(`saving fails since: ${new Date(failingSince).toISOString()}`);
  if (unread) lines.push('the ledger cannot be read');
  for (const { what, reason } of aside) lines.push(`kept aside: ${what} (${reason.replace(/\s+/g, ' ')})`);
  return lines.join('\n');
}

const browserName = (agent: string): string =>
  [/(?:Firefox|Chrom(?:e|ium))\/\d+/.exec(agent)?.[0].replace('/', ' '), /\(([^;)]+)/.exec(agent)?.[1]]
    .filter(Boolean)
    .join(' on ');
