/** Style sheets over a page's own: adopted, so that no node of the page changes and a strict content security policy has no say. A page
 *  can see them; a softening may be noticed. */

/** A page that takes our sheet away gets it back so many times, and then goes without. */
const TRIES = 20;

type Scope = Document | ShadowRoot;

/** @param scopes where it is to hold, asked at each look */
export function createSheets(win: Window & typeof globalThis, scopes: () => readonly Scope[]) {
  const all = new Map<CSSStyleSheet, string>();
  /** how often they were given to a scope since they last changed */
  const given = new WeakMap<Scope, number>();
  /** wherever they ever were: a root that is out of the page may come back */
  const touched: WeakRef<Scope>[] = [];
  const known = new WeakSet<Scope>();

  function drop(gone: (sheet: CSSStyleSheet) => boolean): void {
    for (const scope of touched.flatMap((ref) => ref.deref() ?? [])) {
      const there = [...scope.adoptedStyleSheets];
      const left = there.filter((sheet) => !gone(sheet));
      if (left.length !== there.length) scope.adoptedStyleSheets = left;
    }
  }

  /** Puts what is missing where it is missing. */
  function look(fresh = false): void {
    const wanted = [...all].filter(([, css]) => css).map(([sheet]) => sheet);
    for (const scope of scopes()) {
      const there = [...scope.adoptedStyleSheets];
      const missing = wanted.filter((sheet) => !there.includes(sheet));
      if (fresh) given.delete(scope);
      if (missing.length === 0) continue;
      const tries = given.get(scope) ?? 0;
      if (tries >= TRIES) continue;
      given.set(scope, tries + 1);
      if (!known.has(scope)) touched.push(new WeakRef(scope));
      known.add(scope);
      scope.adoptedStyleSheets = [...there, ...missing];
    }
  }

  return {
    look: () => look(),
    add() {
      const sheet = new win.CSSStyleSheet();
      all.set(sheet, '');
      return {
        set(css: string): void {
          if (all.get(sheet) === css) return;
          all.set(sheet, css);
          if (css) {
            sheet.replaceSync(css);
            look(true);
          } else drop((one) => one === sheet);
        },
      };
    },
    stop(): void {
      drop((sheet) => all.has(sheet));
      all.clear();
    },
  };
}
