/** Whether a post holds what sets a person off. Pure: text and links in, yes or no out, in time that grows with the text alone. */
import { plainText } from './plain-text.ts';
import type { Triggers } from './trigger.ts';

/** What of a post is looked at. */
export interface PostText {
  /** its text, read in more than one way: with each piece apart, and with all joined */
  texts: readonly string[];
  /** addresses of its links, as they stand */
  links: readonly string[];
}

/** More of one post is not looked at, characters. */
const MOST_TEXT = 20_000;
/** More links of one post are not looked at. */
const MOST_LINKS = 200;

/** Scripts without spaces between words. In Han any place is an edge, since dictionaries cut its compounds in more than one way. */
const HAN = /\p{Script=Han}/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Particles follow a word without a space. */
const HANGUL = /\p{Script=Hangul}/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const MARK = /\p{M}/u;

/** Behind one of these comes an account: /u/name, /in/name. */
const BEFORE_ACCOUNT = ['u', 'user', 'users', 'profile', 'in', 'c', 'channel', 'company', 'people', 'add', 'blog'];

/** @returns what tells whether a post holds one of them; `base` is the page's address, from which its links go */
export function createMatch({ words, accounts }: Triggers): (post: PostText, base: string) => boolean {
  const plainWords = words.map(plainText).filter(Boolean);
  const handles = accounts.map(handleOf).filter(Boolean);
  return ({ texts, links }, base) => {
    const linked = links.slice(0, MOST_LINKS).flatMap((link) => accountIn(link, base) ?? []);
    // a name may be typed without its @
    if ([...handles, ...plainWords].some((handle) => linked.some((one) => isSame(handle, one)))) return true;
    return texts.some((text) => {
      const plain = plainText(text.slice(0, MOST_TEXT));
      return plainWords.some((word) => holdsWord(plain, word)) || handles.some((handle) => holdsHandle(plain, handle));
    });
  };
}

/** @param plain text as it is compared @param word the same @returns whether it stands there whole */
export function holdsWord(plain: string, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isEdge(plain, at) && (isEdge(plain, end) || (HANGUL.test(charBefore(plain, end)) && !isMarked(plain, end))))
      return true;
  }
  return false;
}

/** A name of an account is longer where a dot or a line joins it to more. */
function holdsHandle(plain: string, handle: string): boolean {
  for (let at = plain.indexOf(handle); at >= 0; at = plain.indexOf(handle, at + 1)) {
    const end = at + handle.length;
    const before = charBefore(plain, at);
    const after = charAt(plain, end);
    const joinedBefore = /[.-]/.test(before) && WORD.test(charBefore(plain, at - 1));
    const joinedAfter = /[.-]/.test(after) && WORD.test(charAt(plain, end + 1));
    if (!joinedBefore && !joinedAfter && isEdge(plain, at) && isEdge(plain, end)) return true;
  }
  return false;
}

/** @returns the account as it is compared, whether it was typed with an @, without, or as the address of its page */
export function handleOf(typed: string): string {
  const text = typed.trim();
  const linked = /^https?:/i.test(text) && URL.canParse(text) ? accountIn(text, text) : null;
  return linked ?? plainText(text).replace(/^@/, '');
}

/** The account to whose page a link leads, as it is compared; null where it leads elsewhere, or to another site. */
export function accountIn(link: string, base: string): string | null {
  const [first, second] = partsOf(link, base);
  const isBehind = second !== undefined && BEFORE_ACCOUNT.includes(first as string);
  const account = plainText((isBehind ? second : first) ?? '').replace(/^@/, '');
  return account || null;
}

/** Whether a link looks like the address of an account: by its form for sure, or as any short address does. */
export function isAccountAddress(link: string, base: string): 'sure' | 'maybe' | null {
  const [first, second, ...rest] = partsOf(link, base);
  if (first === undefined || rest.length > 0) return null;
  if (second !== undefined) return BEFORE_ACCOUNT.includes(first) ? 'sure' : null;
  return first.startsWith('@') ? 'sure' : 'maybe';
}

/** The parts of a path on this site. */
function partsOf(link: string, base: string): string[] {
  if (!URL.canParse(link, base)) return [];
  const { hostname, pathname, protocol } = new URL(link, base);
  if (!/^https?:$/.test(protocol) || site(hostname) !== site(new URL(base).hostname)) return [];
  return pathname.split('/').filter(Boolean).map(decode);
}

/** The same account, with or without the server that it is on. */
const isSame = (handle: string, linked: string): boolean =>
  handle === linked || (!handle.includes('@') && linked.startsWith(`${handle}@`));

const site = (hostname: string): string => hostname.replace(/^(?:www|m|mobile|old|new|web)\./, '');

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a word may begin or end here. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [charBefore(text, at), charAt(text, at)];
  if (MARK.test(after)) return before === '';
  if (!WORD.test(before) || !WORD.test(after)) return true;
  if (HAN.test(before) || HAN.test(after)) return true;
  const [left, right] = [UNSPACED.test(baseBefore(text, at)), UNSPACED.test(after)];
  return left !== right || (left && right && isBetweenWords(text, at));
}

const isMarked = (text: string, at: number): boolean => MARK.test(charAt(text, at));

/** What a mark belongs to. */
function baseBefore(text: string, at: number): string {
  let from = at;
  let one = charBefore(text, from);
  while (MARK.test(one)) {
    from -= one.length;
    one = charBefore(text, from);
  }
  return one;
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const charBefore = (text: string, at: number): string => {
  if (at <= 0) return '';
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? charAt(text, at - 2) : text.charAt(at - 1);
};

/** Characters around a place from which a dictionary tells words. */
const AROUND = 40;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** In a script without spaces only a dictionary knows. */
function isBetweenWords(text: string, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  for (const { index } of segmenter.segment(text.slice(from, at + AROUND))) if (from + index === at) return true;
  return false;
}
