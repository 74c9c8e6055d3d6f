/** Style sheets over a page's own: adopted, so that no node of the page changes and a strict content security policy has no say. A page
 *  can see them; a softening may be noticed. */

/** A page that takes our sheet away gets it back so many times, and then goes without. */
const TRIES = 20;

type Scope = Document | ShadowRoot;

/** @param scopes where it is to hold, asked at each look */
export function createSheets(win: Window & typeof globalThis, scopes: () => readonly Scope[]) {
  const all = new Map<CSSStyleSheet, string>();
  const given = new Map<Scope, number>();

  function drop(scope: Scope, gone: (sheet: CSSStyleSheet) => boolean): void {
    const there = [...scope.adoptedStyleSheets];
    const left = there.filter((sheet) => !gone(sheet));
    if (left.length !== there.length) scope.adoptedStyleSheets = left;
  }

  /** Puts what is missing where it is missing. */
  function look(): void {
    const wanted = [...all].filter(([, css]) => css).map(([sheet]) => sheet);
    for (const scope of scopes()) {
      const there = [...scope.adoptedStyleSheets];
      const missing = wanted.filter((sheet) => !there.includes(sheet));
      if (missing.length === 0) continue;
      const tries = given.get(scope) ?? 0;
      if (tries >= TRIES) continue;
      given.set(scope, tries + 1);
      scope.adoptedStyleSheets = [...there, ...missing];
    }
    for (const scope of given.keys())
      if (scope !== win.document && !(scope as ShadowRoot).isConnected) given.delete(scope);
  }

  return {
    look,
    add() {
      const sheet = new win.CSSStyleSheet();
      all.set(sheet, '');
      return {
        set(css: string): void {
          if (all.get(sheet) === css) return;
          all.set(sheet, css);
          if (css) {
            sheet.replaceSync(css);
            given.clear();
            look();
          } else for (const scope of [win.document, ...given.keys()]) drop(scope, (one) => one === sheet);
        },
      };
    },
    stop(): void {
      for (const scope of [win.document, ...given.keys()]) drop(scope, (sheet) => all.has(sheet));
      all.clear();
      given.clear();
    },
  };
}
