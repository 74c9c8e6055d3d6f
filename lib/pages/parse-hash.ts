/** What the part of the address behind `#` says: `#ledger/2026-11-24` is `ledger` and `2026-11-24`; both may be empty. */
export function parseHash(hash: string): { id: string; at: string } {
  const [id = '', at = ''] = hash.replace(/^#/, '').split('/');
  return { id, at };
}
