/** Words that addresses are made of. A pattern that a person keeps is made of these and of blanks, so that no handle, no
 *  number and nothing typed can get into it. */
import type { PageRules } from '../networks/types.ts';

/** Places of many sites. */
const COMMON = `
  about account activity all answers article articles audio blog board boards browse categories category channel channels
  chat clip clips comments communities community compose create dashboard details direct discover discussions dm drafts
  events explore favorites feed feeds find following followers for-you foryou forum forums friends gallery games group
  groups help home hot hub inbox index jobs kids latest library likes list lists live local login logout main mail market
  marketplace me media memories message messages messenger mobile movies music my network new news newest notes
  notifications now page pages people photo photos pictures play playlist playlists popular post posts preload premium
  preferences privacy profile profiles public questions random reading recent recommended reels replies saved search
  settings shop shorts signin signup spotlight stats status stories story stream subscriptions suggested t tab tabs tag
  tags thread threads timeline today top topic topics topstories trending trends tv unread updates upload user users
  video videos view watch wall web world c g i in m p r s u v w hashtag hashtags company pub channelid
`.match(/\S+/g) as string[];

/** What follows these is somebody's name, whatever it looks like. */
const NAMED = new Set(
  'c channel company hashtag hashtags in list lists m p people pub profile profiles r s status story t tag tags topic topics u user users v w'.split(
    ' ',
  ),
);

/** Signing in and what an account is set up with: on every site these are nobody's feed. */
const PRIVATE =
  `account accounts auth authorize billing checkout checkpoint consent forgot-password log-in login logout oauth
  password payment payments preferences privacy register reset-password saml session settings sign-in sign-up signin signup
  sso two-factor uas verify wallet`.match(/\S+/g) as string[];

const found = new WeakMap<PageRules['surfaces'], Set<string>>();

/** The words that a network's pages are named by: those of all, and those in its own rules. */
export function wordsOf(rules: PageRules): Set<string> {
  const words = found.get(rules.surfaces) ?? readWords(rules);
  found.set(rules.surfaces, words);
  return words;
}

function readWords(rules: PageRules): Set<string> {
  const own = rules.surfaces.flatMap(
    ({ path }) => path.replace(/\[[^\]]*\]|\\[a-z]/gi, ' ').match(/[a-z][a-z-]+/gi) ?? [],
  );
  return new Set([...COMMON, ...own.map((word) => word.toLowerCase()).filter((word) => word.length <= 30)]);
}

/** Whether a person's own name, or that of a group, follows this word in an address. */
export const isFollowedByName = (word: string | undefined): boolean => word !== undefined && NAMED.has(word);

export const PRIVATE_WORDS: readonly string[] = PRIVATE;

/** Whether an address is one at which people sign in or set up an account, by its words. */
export const isPrivatePath = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .some((segment) => PRIVATE.includes(segment.replace(/\.\w+$/, '')));
