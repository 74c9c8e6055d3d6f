/** The titles of a test file's tests, as they are written there. */
import { type Node, nodesOf, parse } from '../../../scripts/guards/words/ast.ts';

/** What a test does that does not run, or does not have to hold. */
const NOT_RUN = ['skip', 'skipIf', 'runIf', 'todo', 'only', 'fails'];

export interface Titles {
  run: string[];
  /** of those that stand there and are not run, themselves or with what is around them */
  not: string[];
}

export function titlesOf(file: string, source: string): Titles {
  const found: Titles = { run: [], not: [] };
  const walk = (node: unknown, off: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const call = node as Node;
    const way = call.type === 'CallExpression' ? wayOf(call.callee) : null;
    const without = off || (way?.some((word) => NOT_RUN.includes(word)) ?? false);
    const title = way && titleIn(call.arguments?.[0]?.expression);
    if (title) (without ? found.not : found.run).push(title);
    for (const inside of Object.values(call)) walk(inside, without);
  };
  walk(parse(file, source), false);
  return found;
}

/** `test.each(…)` is `['test', 'each']`. @returns null where it is no test, nor a group of them */
function wayOf(callee: Node): string[] | null {
  if (callee.type === 'Identifier') return ['test', 'it', 'describe'].includes(callee.value) ? [callee.value] : null;
  if (callee.type === 'CallExpression') return wayOf(callee.callee);
  if (callee.type !== 'MemberExpression') return null;
  const before = wayOf(callee.object);
  return before && [...before, callee.property.value];
}

const titleIn = (node?: Node): string | null =>
  node?.type === 'StringLiteral'
    ? node.value
    : node?.type === 'TemplateLiteral'
      ? node.quasis.map((part: Node) => part.cooked).join('…')
      : null;

/** Every string that a file holds: cases of a table are among them. */
export const stringsOf = (file: string, source: string): Set<string> =>
  new Set([...nodesOf(parse(file, source))].filter(({ type }) => type === 'StringLiteral').map(({ value }) => value));
