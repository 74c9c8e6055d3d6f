/** The oldest browsers that Enough is for. docs/browsers.md says what each was proven by, and why not an older one. */
export const OLDEST = { chrome: 144, edge: 144, firefox: 153, firefox_android: 153 } as const;
