/** Which rules of a network its pages carry, and which come with a verdict where the person wants them. */
import type { OwnRules, PageRules } from './types.ts';

/** Surfaces that never count by themselves, and of which nothing in a page asks the name. */
const IDLE = ['other', 'profile', 'settings', 'notifications', 'compose'];

/** An address that fits no rule is `other`: so the last rules of a network, which only tell apart what never counts, stay
 *  behind (a third of Facebook's file). */
export function neededSurfaces({ surfaces, continues = [] }: PageRules): PageRules['surfaces'] {
  const asked = continues.map(({ opener }) => opener).join();
  const last = surfaces.findLastIndex(({ surface }) => !IDLE.includes(surface) || asked.includes(surface));
  return surfaces.slice(0, last + 1);
}

/** Fits nothing. */
const NOTHING = ':not(*)';

/** What makes other people's profiles count in a page: the rules that it does not carry, and what one's own profile has.
 * @returns undefined where no address of this network is a profile */
export function profileRules(rules: PageRules & { ownProfile?: string }): OwnRules['profile'] {
  if (!rules.surfaces.some(({ surface }) => surface === 'profile')) return undefined;
  const rest = rules.surfaces.slice(neededSurfaces(rules).length);
  const last = rest.findLastIndex(({ surface }) => surface === 'profile');
  return { rules: rest.slice(0, last + 1), mine: rules.ownProfile ?? NOTHING };
}
