/** Sets what a person chose to begin with. What they had set before stays as it is. */
import { limitSchema } from '../../lib/limits/types.ts';
import { doorOf } from '../../lib/nudges/door-settings.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { Way } from './steps.ts';

const RANGE = { from: 20 * 60, to: 40 * 60 };

type Chosen = Pick<Settings, 'doors' | 'limits'>;

/** @param on ids of networks @param id for a new limit @returns what changes */
export function beginWith(way: Way, on: readonly string[], chosen: Chosen, id: string): Partial<Chosen> {
  const { doors, limits } = chosen;
  if (way === 'notice') return {};
  const always = Object.fromEntries(on.map((one) => [one, { ...doorOf(doors, one), when: 'always' as const }]));
  return {
    doors: { ...always, ...doors },
    ...(way === 'range' && limits.length === 0 && { limits: [limitSchema.parse({ id, day: RANGE })] }),
  };
}
