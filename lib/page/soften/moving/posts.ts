/** Posts as the moving softenings see them: which post holds a node, and what it is called. */
import { CURATED, type Curated, type PageRules, type Surface } from '../../../networks/types.ts';
import { idOf, rootsOf, selectorOf } from '../../posts/dom-query.ts';
import type { SoftPage } from '../soft-page.ts';

/** Of a site that was added whole we know no posts; most mark them so, for screen readers. What a person pointed at comes first. */
const MARKED = 'article,[role=article],[role=feed]>*';

export type Posts = ReturnType<typeof createPosts>;

/** The surface, where softenings may act. */
export function curatedOf(page: SoftPage): Curated | null {
  const surface: Surface | undefined = page.surface();
  return CURATED.includes(surface as Curated) ? (surface as Curated) : null;
}

export function createPosts(page: SoftPage) {
  const { document: doc, rules: network } = page;
  const isSite = network.id === 'site';
  const rules: PageRules = isSite ? rulesOfSite() : network;
  const names = new WeakMap<Element, string>();
  let named = 0;

  const selector = (surface: Curated): string => selectorOf(rules, surface, doc);

  /** Asked anew each time: what a person pointed at comes with the page's first answer. */
  function rulesOfSite(): PageRules {
    return {
      ...network,
      own: undefined,
      get item() {
        return pointed(curatedOf(page)) ?? MARKED;
      },
    };
  }

  /** What the person said posts are here, where the page has any. */
  function pointed(surface: Curated | null): string | undefined {
    const own = surface && network.own?.item?.[surface];
    return own && doc.querySelector(own) ? own : undefined;
  }

  return {
    rules,
    selector,
    /** Where pictures are veiled: of a site on which nobody pointed at a post, all of them. */
    veiled: (surface: Curated): string => (isSite ? (pointed(surface) ?? 'body') : selector(surface)),
    roots: () => rootsOf(rules, doc),
    /** All of them in the order of the page; of nested ones the outer. */
    all(surface: Curated): Element[] {
      const fits = selector(surface);
      return rootsOf(rules, doc).flatMap((root) => {
        let outer: Element | undefined;
        return [...root.querySelectorAll(fits)].filter((item) => {
          if (outer?.contains(item)) return false;
          outer = item;
          return true;
        });
      });
    },
    /** The outermost post around a node, through open shadow roots. */
    around(node: Element, surface: Curated): Element | null {
      const fits = selector(surface);
      let found: Element | null = null;
      for (let at: Element | null = node; at; ) {
        const item: Element | null = at.closest(fits);
        found = item ?? found;
        const next: Element | null = item?.parentElement ?? null;
        at = next ?? ((item ?? at).getRootNode() as Partial<ShadowRoot>).host ?? null;
      }
      return found;
    },
    /** Which post a node holds now; where the page does not say, the node must do. */
    keyOf(item: Element): string {
      const id = idOf(rules, item, doc.location.href);
      if (id) return id;
      const name = names.get(item) ?? ` ${++named}`;
      names.set(item, name);
      return name;
    },
  };
}
