/** What a person chose about doors and leaving: shapes for the settings. Durations are seconds. */
import * as z from 'zod/mini';
import { STILLS } from './types.ts';

/** Addresses of a person's own: a chat, a page, an album, a letter, a call. Nothing that runs. */
const OWN = ['https:', 'mailto:', 'tel:', 'sms:'];

/** @returns the address as it will be opened, or null where it is none that Leave may go to */
export function ownAddress(typed: string): string | null {
  const text = typed.trim();
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text.replace(/^(tel|sms):/i, ''))
      ? text
      : `https://${text}`;
  const url = URL.parse(whole);
  if (!url || !OWN.includes(url.protocol)) return null;
  if (url.protocol === 'https:' && !/[^.]\.[^.]/.test(url.hostname)) return null;
  if (url.username || url.password) return null;
  return url.href;
}

const own = z.string().check(
  z.maxLength(2000),
  z.refine((url) => OWN.includes(URL.parse(url)?.protocol ?? ''), 'an address that Leave may not go to'),
);
const name = z.string().check(z.maxLength(60));

/** Up to three places of one's own that Leave may go to. */
export const placesSchema = z.array(z.object({ name, url: own })).check(z.maxLength(3));
export type OwnPlace = z.infer<typeof placesSchema>[number];

export const leaveSchema = z.union([
  z.object({ to: z.enum(['close', 'back', 'messages']) }),
  z.object({ to: z.literal('own'), url: own, name }),
]);

export const doorSchema = z.object({
  when: z._default(z.enum(['always', 'drift', 'never']), 'never'),
  /** how long the pause is; it never grows */
  seconds: z._default(z.number().check(z.gte(0), z.lte(10)), 5),
  still: z._default(z.enum(STILLS), 'breath'),
  /** show another still now and then, and say so */
  rotate: z._default(z.boolean(), true),
  /** epoch ms since which this still is shown */
  since: z._default(z.number(), 0),
  /** the person's own words */
  words: z._default(z.string().check(z.maxLength(280)), ''),
  /** say what has mostly left the person lighter here, once there are answers enough */
  reason: z._default(z.boolean(), false),
  leave: z._default(leaveSchema, { to: 'close' }),
});
export type Door = z.infer<typeof doorSchema>;

export const doorOf = (doors: Readonly<Record<string, Door>>, network: string): Door =>
  doors[network] ?? doorSchema.parse({});
