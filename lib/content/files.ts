/** How all content is come by: loaded when it is first asked for, or at hand from the start. */
type All = typeof import('./all.ts');

let load = (): Promise<All> => import('./all.ts');

export const contentFiles = (): Promise<All> => load();

/** Where nothing can be loaded later: a service worker has no `import()` (https://github.com/w3c/ServiceWorker/issues/1585). */
export function haveAtHand(all: All): void {
  load = async () => all;
}
