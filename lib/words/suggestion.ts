/** A small change in words: what it would be, and what became of it. */
import { about, t } from '../i18n/index.ts';
import { nameOf } from '../networks/index.ts';
import type { Suggestion } from '../review/week/suggest.ts';
import { hourWords, rangeText } from './review.ts';

const HOUR = 3600;

export function suggestionText(one: Suggestion): string {
  const key = `review.change.${one.kind}`;
  switch (one.kind) {
    case 'doorDrift':
      return t(`${key}.${one.from}`, { network: nameOf(one.network) });
    case 'door':
    case 'doorGoes':
      return t(key, { network: nameOf(one.network) });
    case 'hours':
      return t(key, { from: hourWords(one.from / HOUR), to: hourWords(one.to / HOUR) });
    case 'limit':
      return one.network
        ? t('review.change.limitOn', { network: nameOf(one.network), range: rangeText(one.from, one.to) })
        : t(key, { range: rangeText(one.from, one.to) });
    case 'widen':
      return t(key, { to: about(one.to) });
  }
}
