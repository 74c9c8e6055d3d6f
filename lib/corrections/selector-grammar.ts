/** Which selectors pointing may make, and a file may bring: element names, roles, test ids and classes, one inside another.
 *  Nothing that could hold a text of the page, and nothing that is dear to ask. */
const LONGEST = 300;

/** Attributes by which sites name their own parts, the most lasting first. */
export const NAMING_ATTRIBUTES = [
  'role',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-e2e',
  'data-view-name',
] as const;

const VALUE = '"[A-Za-z][A-Za-z_-]{0,39}"';
const ATTRIBUTE = `\\[(?:${NAMING_ATTRIBUTES.join('|')})=${VALUE}\\]`;
const CLASS = '\\.[A-Za-z][A-Za-z_-]{1,39}';
const ONE = `(?:[a-z][a-z0-9-]{0,39})(?:${ATTRIBUTE})*(?:${CLASS}){0,2}`;
const WHOLE = new RegExp(`^${ONE}(?:>${ONE}){0,5}$`);
/** These fit a whole page, not one post of it. */
const WIDE = /(?:^|>)(?:html|body|head)$/;

export const isOwnSelector = (text: string): boolean => text.length <= LONGEST && WHOLE.test(text) && !WIDE.test(text);
