/** Short words for how `sites/` lays out its screens. */
import type { Layout, Tree } from './shape.ts';

export const article: Tree = ['article', {}, '$body'];
export const list = (post: Tree, ...around: NonNullable<Layout['around']>): Layout => ({ kind: 'list', post, around });
export const grid = (post: Tree, ...around: NonNullable<Layout['around']>): Layout => ({ kind: 'grid', post, around });
export const swipe = (post: Tree, rewrites?: string, ...around: NonNullable<Layout['around']>): Layout => ({
  kind: 'swipe',
  post,
  around,
  rewrites,
});
export const link = (href: string): Tree => ['a', { href }, 'Log in'];
