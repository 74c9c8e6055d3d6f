/** What a person calls a surface: some networks have a name of their own for it. */
import { t, written } from '../i18n/index.ts';
import type { Counted } from '../networks/types.ts';

export function surfaceName(network: string, surface: Counted): string {
  if (network.startsWith('site:')) return t('common.surfaceOn.site.feed');
  const key = `common.surfaceOn.${network}.${surface}`;
  return t(written(key) ? key : `common.surface.${surface}`);
}
