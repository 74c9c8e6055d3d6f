/** What a person said of pages, as what a page's rules take, and as what a place then is. */
import { rulesOf } from '../networks/classify.ts';
import { networks } from '../networks/index.ts';
import { isPrivateSurface, match } from '../networks/match.ts';
import { profileRules } from '../networks/needed.ts';
import type { ExtraHosts, OwnRules, PageRules, Place } from '../networks/types.ts';
import { MOST_CORRECTIONS } from '../rules/bounds.ts';
import { blanksIn, isSamePattern, patternOf, ruleOf } from './pattern.ts';
import {
  CHOICES,
  type Choice,
  type Corrections,
  type HiddenPart,
  type PageCorrection,
  type Pattern,
  type PointedPost,
} from './types.ts';
import { isPrivatePath } from './words.ts';

const rulesById = (network: string, extra: ExtraHosts): PageRules | null =>
  network.startsWith('site:')
    ? rulesOf(networks, network.slice('site:'.length), extra)
    : (networks.find(({ id }) => id === network) ?? null);

/** What a person said of pages: what they are, and on which networks other people's profiles count. */
export type PageChoices = Corrections & ExtraHosts & { profiles?: readonly string[] };

/** @returns what stands above our rules on this network's pages; undefined where nothing was said of them */
export function ownRulesOf({ corrections, pointed, profiles, ...extra }: PageChoices, network: string) {
  const rules = rulesById(network, extra);
  const corrected = corrections.filter((one) => one.network === network).sort((a, b) => blanksIn(a) - blanksIn(b));
  const picked = pointed.filter((one) => one.network === network);
  const profile = rules && profiles?.includes(network) ? profileRules(rules) : undefined;
  if (!rules || (corrected.length === 0 && picked.length === 0 && !profile)) return undefined;
  const own: OwnRules = { surfaces: corrected.map((one) => ruleOf(rules, one, one.surface)) };
  if (profile) own.profile = profile;
  if (picked.length > 0) own.item = Object.fromEntries(picked.map(({ surface, selector }) => [surface, selector]));
  return own;
}

/** What a page in front is, for the screen that corrects it. */
export interface PageKind {
  /** what it is taken for, corrections and all */
  place: Place;
  /** what our own rules take it for */
  ours: Place['surface'];
  pattern: Pattern;
  /** what it may be taken for instead; none: it is a private place and stays one */
  choices: readonly Choice[];
}

/** @returns null where the address is of no network that we know */
export function pageKindOf(url: URL, settings: PageChoices): PageKind | null {
  const rules = rulesOf(networks, url.hostname, settings);
  const ours = rules && match(rules, url);
  if (!rules || !ours) return null;
  const own = ownRulesOf(settings, ours.network);
  const place = match({ ...rules, ...(own && { own }) }, url) ?? ours;
  return { place, ours: ours.surface, pattern: patternOf(rules, url), choices: choicesFor(ours, url.pathname) };
}

/** A site that was added whole has no rules of ours: there its messages and settings are told apart from its feed. */
function choicesFor(ours: Place, path: string): readonly Choice[] {
  if (isPrivateSurface(ours.surface)) return [];
  if (!isPrivatePath(path)) return CHOICES;
  return ours.network.startsWith('site:') ? ['messages', 'other'] : [];
}

/** What was said before of the same kind of address. */
export const isOf = (network: string, pattern: Pattern) => (one: PageCorrection) =>
  one.network === network && isSamePattern(one, pattern);

/** Says what a kind of address is; what our own rules say needs no correction. */
export function withCorrection(
  before: readonly PageCorrection[],
  { place: { network }, ours, pattern }: PageKind,
  surface: Choice,
  at: number,
): PageCorrection[] {
  const others = before.filter((one) => !isOf(network, pattern)(one));
  return surface === ours ? others : [...others, { network, ...pattern, surface, at }].slice(-MOST_CORRECTIONS);
}

/** Hides one part more; the same one is kept once. */
export const withHidden = (before: readonly HiddenPart[], one: HiddenPart): HiddenPart[] =>
  [...before.filter(({ network, selector }) => network !== one.network || selector !== one.selector), one].slice(
    -MOST_CORRECTIONS,
  );

/** Keeps one way of finding posts for each surface of a network: the last. */
export const withPointed = (before: readonly PointedPost[], picked: PointedPost): PointedPost[] =>
  [...before.filter(({ network, surface }) => network !== picked.network || surface !== picked.surface), picked].slice(
    -MOST_CORRECTIONS,
  );
