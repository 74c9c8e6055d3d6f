/** What a person calls a surface: some networks have a name of their own for it. */
import { hasLine, t } from '../i18n/index.ts';
import type { Counted } from '../networks/types.ts';

/** @param network none where it is any */
export function surfaceName(network: string | undefined, surface: Counted): string {
  if (network?.startsWith('site:') && surface === 'feed') return t('common.surfaceOn.site.feed');
  const own = `common.surfaceOn.${network}.${surface}`;
  return t(network && hasLine(own) ? own : `common.surface.${surface}`);
}
