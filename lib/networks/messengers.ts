/** Sites that are for messages. Enough counts none, so it offers none of them, and says so where somebody types one. A site that
 *  is added whole would be one feed, which these are not. */
import { hostFrom } from './origins.ts';

/** What people call it, and its hosts, in lower case. */
const MESSENGERS: [name: string, host: RegExp][] = [
  ['WhatsApp', /^(?:(?:www|web)\.)?whatsapp\.com$/],
  ['Telegram', /^(?:(?:www|web|webk|weba)\.)?telegram\.org$/],
  ['Discord', /^(?:(?:www|ptb|canary)\.)?discord(?:app)?\.com$/],
];

/** @param typed a name, a host or an address, as a person writes it
 * @returns the messenger that is meant, or null */
export function messengerIn(typed: string): string | null {
  const host = hostFrom(typed) ?? '';
  const word = typed.trim().toLowerCase();
  return MESSENGERS.find(([name, hosts]) => name.toLowerCase() === word || hosts.test(host))?.[0] ?? null;
}
