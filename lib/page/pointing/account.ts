/** Whose post it is, as far as its links say. Reads no text. */
import { accountIn, isAccountAddress } from '../../soften/match.ts';

/** Links of a post that are looked at. */
const MOST = 40;

/** @returns the account, and the post alone: others of the same account are not looked for; null where no link names one */
export function accountOf(post: Element): { account: string; fits: Element[] } | null {
  const base = post.ownerDocument.location.href;
  const links = [post, ...post.querySelectorAll('a[href]')]
    .slice(0, MOST)
    .flatMap((link) => link.getAttribute('href') ?? []);
  // what says that it is an account comes before what may be one
  const link =
    links.find((one) => isAccountAddress(one, base) === 'sure') ?? links.find((one) => isAccountAddress(one, base));
  const account = link && accountIn(link, base);
  return account ? { account, fits: [post] } : null;
}
