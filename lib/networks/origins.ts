/** Which hosts the browser is asked for, and how a person may write the name of one. */
import { isNamed } from './named-hosts.ts';
import type { ExtraHosts, Network } from './types.ts';

/** The match pattern of one host and no other. */
export const originOf = (host: string): string => `*://${host}/*`;

/** @returns the match patterns of a network; none where no host is named yet, or the id is not known */
export function originsOf(networks: Network[], id: string, extra?: ExtraHosts): string[] {
  if (id.startsWith('site:')) return [originOf(id.slice('site:'.length))];
  const network = networks.find((one) => one.id === id);
  if (!network) return [];
  return isNamed(network) ? (extra?.[network.id] ?? []).map(originOf) : network.matches;
}

/** Reads a host out of what a person typed or pasted: an address, a host, or a handle (`@me@server`).
 * @returns the host as browsers write it (lower case, punycode, no port), or null where there is none */
export function hostFrom(text: string): string | null {
  const word = text.trim().replace(/^@?[^@/\s]+@(?=[^@/\s]+$)/, '');
  if (!word || /\s|\*/.test(word)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(word) ? word : `https://${word}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  // A single label is a machine at home or a slip, but for the person's own computer.
  if (!/^https?:$/.test(protocol) || !(host.includes('.') || host.startsWith('[') || host === 'localhost')) return null;
  return host;
}
