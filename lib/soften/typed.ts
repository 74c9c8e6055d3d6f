/** What a person typed as what sets them off: with an @, or as an address, it is an account. */
import { handleOf } from './match.ts';
import { plainText } from './plain-text.ts';
import { LONGEST_TRIGGER, type TriggerWords } from './trigger.ts';

/** @param network on which it folds; none: on each @returns null where nothing is left of it */
export function triggerFrom(typed: string, network?: string): TriggerWords | null {
  const text = typed.trim().slice(0, LONGEST_TRIGGER);
  const isAccount = /^(?:@|https?:\/\/)/i.test(text);
  if (isAccount) {
    const handle = handleOf(text);
    return handle ? { kind: 'account', text: handle, ...(network && { network }) } : null;
  }
  return plainText(text) ? { kind: 'word', text, ...(network && { network }) } : null;
}
