/** What the guard of words needs of a parsed file. */
import { parseSync } from '@swc/core';

/** A node as swc gives it; its fields are read where its `type` says that they are there. */
export interface Node {
  type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type of node has fields of its own
  [field: string]: any;
}

export const parse = (file: string, source: string): Node =>
  parseSync(source, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' }) as unknown as Node;

/** Every node under this one, the outer before the inner: a list, since a generator of generators takes five times as long. */
export function nodesOf(node: unknown, found: Node[] = []): Node[] {
  if (typeof node !== 'object' || node === null) return found;
  if (typeof (node as Node).type === 'string') found.push(node as Node);
  for (const inside of Object.values(node)) nodesOf(inside, found);
  return found;
}

/** Types and brackets around an expression say nothing of its value. */
export function bare(node: Node): Node {
  const wrapped = [
    'TsAsExpression',
    'TsSatisfiesExpression',
    'TsConstAssertion',
    'TsNonNullExpression',
    'ParenthesisExpression',
  ];
  return wrapped.includes(node.type) ? bare(node.expression) : node;
}
