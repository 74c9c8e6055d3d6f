/** What most of our pages share is built as one file: a browser takes 5 to 10 ms for each file of an extension that a page
 *  asks for, and the weekly look back asked for 27 of them (Chromium 156). */
import type { Plugin } from 'vite';

/** In so many files of ours, pages and parts that load later, a module stands before it is shared. */
const SHARED_BY = 4;
/** What the popup needs before its first frame stays small and apart. */
const FIRST = /vite\/(preload-helper|modulepreload-polyfill)|wxt-html-plugins/;

export const sharedFile = (): Plugin => ({
  name: 'enough:shared-file',
  outputOptions(options) {
    if (options.format !== 'es') return options;
    const groups = [
      { name: 'first', test: FIRST, priority: 2 },
      { name: 'shared', minShareCount: SHARED_BY, priority: 1 },
    ];
    return { ...options, codeSplitting: { groups } };
  },
});
