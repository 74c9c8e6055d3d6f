/** What a person hid on a site that they added whole, by pointing at it: which of its pages are left as they are, and the style. Pure. */
import { isPrivatePath } from '../corrections/words.ts';

/** Where people write to each other, by the words of an address. */
const TALK = new Set(
  `chat chats compose conversation conversations direct dm dms inbox mail message messages messaging messenger
  notifications`.split(/\s+/),
);

/** What the page itself stands in, and where one signs in: a selector that fits more on another page takes neither away. */
const NEVER = 'html,body,main,[role=main],:has(main,[role=main],input[type=password])';

/** Whether an address is one of messages, of settings or of signing in: nothing is hidden there. */
export const isLeftWhole = (path: string): boolean =>
  isPrivatePath(path) ||
  path
    .toLowerCase()
    .split('/')
    .some((word) => TALK.has(word));

export const hiddenCss = (selectors: readonly string[]): string =>
  selectors.length > 0 ? `:is(${selectors.join()}):not(${NEVER}){display:none!important}` : '';

/** @returns what is hidden on one site */
export const hiddenOn = (
  network: string,
  hidden: readonly { network: string; selector: string }[] | undefined,
): string[] => (hidden ?? []).filter((one) => one.network === network).map(({ selector }) => selector);
