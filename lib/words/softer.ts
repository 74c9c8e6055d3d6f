/** How soft a feed is, in words. */
import { sentence, t } from '../i18n/index.ts';
import { type Step, stepOf } from '../soften/steps.ts';
import type { SoftChoice } from '../soften/types.ts';
import type { Unfit } from '../soften/unfit.ts';
import { joinNames } from './list.ts';

/** @param name of the network */
export function softText(choice: SoftChoice, name: string): string {
  const step = stepOf(choice);
  if (step === 'usual') return t('softer.now.usual', { network: name });
  return step ? t('softer.now.on', { what: t(`softer.step.${step}`) }) : t('softer.now.own');
}

/** At the end of a row; none where the site is as it came. */
export function softNote(choice: SoftChoice): string | undefined {
  const step = stepOf(choice);
  return step === 'usual' ? undefined : t(`softer.note.${step ?? 'own'}`);
}

/** What a step brings. A site that was added whole has no counts and no strangers that anyone knows of. */
export function bringsText(network: string, step: Step): string {
  if (step === 'usual' || !network.startsWith('site:')) return t(`softer.brings.${step}`);
  return t(`softer.bringsSite.${step}`);
}

/** What is on and cannot be had today: a sentence for what has changed, one for what nobody knows. */
export const unfitText = (unfit: readonly Unfit[]): string =>
  (['stale', 'unknown'] as const)
    .flatMap((why) => {
      const what = unfit.filter((one) => wayOf(one) === why).map((one) => t(`softer.what.${one.what}`));
      if (what.length === 0) return [];
      return why === 'stale'
        ? t('softer.stay', { what: sentence(joinNames(what)) })
        : t('softer.notFound', { what: joinNames(what) });
    })
    .join(' ');

/** Counts and the like stay where they are; air that is not there does not. */
const wayOf = ({ what, why }: Unfit): Unfit['why'] => (what === 'room' ? 'unknown' : why);
