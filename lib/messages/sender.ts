/** Who may say what: pages of a network only about that network, corrections only our own pages. */
import { networkOf } from '../networks/index.ts';
import type { ExtraHosts } from '../networks/types.ts';
import { Refusal } from '../rules/refusal.ts';

/** What the browser tells of a sender; a page cannot forge it. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { incognito?: boolean };
  frameId?: number;
}

/** @throws Refusal unless a feed page of that very network said it, in its top frame, in an ordinary window */
export function fromFeed(sender: Sender, network: string, extra: ExtraHosts): void {
  if (!sender.url) throw new Refusal('Only a page can say what it shows.');
  // the last word of a tab that closes comes without its tab (Firefox 153)
  if (sender.tab?.incognito) throw new Refusal('Nothing is noted in private windows.');
  if (sender.frameId !== undefined && sender.frameId !== 0) throw new Refusal('Only a page as a whole is a feed.');
  const host = URL.canParse(sender.url) ? new URL(sender.url).hostname : '';
  if (networkOf(host, extra) !== network) throw new Refusal('A page can speak of its own network only.');
}

/** @param home our own address, as `runtime.getURL('')` gives it @throws Refusal unless one of our own pages said it */
export function fromOurPage(sender: Sender, home: string): void {
  if (!sender.url?.startsWith(home)) throw new Refusal("Only Enough's own pages can change the ledger.");
}
