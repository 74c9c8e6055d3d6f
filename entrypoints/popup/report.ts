/** A short report that a person may send where they like: no address and nothing of a page's content. */
import type { PopupState } from './state.ts';

/** @param version of Enough @param agent `navigator.userAgent` */
export function composeReport(
  {
    place,
    mismatch,
    failingSince,
    aside,
    now,
  }: Pick<PopupState, 'place' | 'mismatch' | 'failingSince' | 'aside' | 'now'>,
  version: string,
  agent: string,
): string {
  const lines = [`Enough ${version}`, browserName(agent), `day: ${new Date(now).toISOString().slice(0, 10)}`];
  const named = place?.network.replace(/^site:.*/, 'a site that was added');
  if (place) lines.push(`network: ${named}`, `surface: ${place.surface}${place.variant ? ` (${place.variant})` : ''}`);
  if (place) lines.push(`facts that failed: ${mismatch ? mismatch.failed.join(', ') : 'none was seen to fail'}`);
  if (failingSince) lines.push(`saving fails since: ${new Date(failingSince).toISOString()}`);
  for (const { what, reason } of aside) lines.push(`kept aside: ${what} (${reason.replace(/\s+/g, ' ')})`);
  return lines.join('\n');
}

const browserName = (agent: string): string =>
  [/(?:Firefox|Chrom(?:e|ium))\/\d+/.exec(agent)?.[0].replace('/', ' '), /\(([^;)]+)/.exec(agent)?.[1]]
    .filter(Boolean)
    .join(' on ');
