/** All that a page can read to find out whether something of ours is on it. */

export type Findings = Record<
  'globals' | 'sheets' | 'nodes' | 'timing' | 'animations' | 'styles' | 'errors' | 'names',
  string[]
>;

interface Probed {
  probe(): Findings;
  errors: string[];
  whileHidden?: Findings;
}

/** Goes into the page's own world before its first script. It needs nothing from outside. */
export function layProbe(): void {
  const errors: string[] = [];
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'message', 'storage'])
    window.addEventListener(type, (event) => errors.push(`${type} ${(event as ErrorEvent).message ?? ''}`), true);
  const rulesOf = (sheet: CSSStyleSheet): string[] => {
    try {
      return [...sheet.cssRules].map(({ cssText }) => cssText);
    } catch {
      return ['a sheet that cannot be read'];
    }
  };
  const tagOf = (node: Element) => (node.cloneNode(false) as Element).outerHTML;
  const styleOf = (node: Element | null) => {
    const style = node && getComputedStyle(node);
    return style ? `${style.filter} ${style.opacity} ${style.animationName} ${style.visibility} ${style.display}` : '';
  };
  /** what a page has by itself, sooner or later */
  const BY_ITSELF = ['paint', 'long-animation-frame', 'longtask', 'visibility-state'];
  const sourcesOf = (frame: PerformanceEntry & { scripts?: { sourceURL: string }[] }) =>
    (frame.scripts ?? []).map(({ sourceURL }) => sourceURL);
  const isElsewhere = (url: string) => url !== '' && !url.startsWith(location.origin);
  const unique = (all: string[]) => [...new Set(all)].toSorted();
  const probe = (): Findings => ({
    globals: unique([
      ...Object.getOwnPropertyNames(window),
      ...Object.getOwnPropertyNames(document),
      ...Object.getOwnPropertyNames(document.documentElement),
    ]),
    sheets: [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(rulesOf),
    nodes: [document.documentElement, ...document.documentElement.children, ...document.body.children].map(tagOf),
    timing: unique(
      performance
        .getEntries()
        .filter(({ entryType }) => !BY_ITSELF.includes(entryType))
        .filter(({ name }) => !name.startsWith(location.origin))
        .map(({ entryType, name }) => `${entryType} ${name}`)
        .concat(performance.getEntriesByType('long-animation-frame').flatMap(sourcesOf).filter(isElsewhere)),
    ),
    animations: document.getAnimations().map((one) => `${one.id} ${(one as CSSAnimation).animationName ?? ''}`.trim()),
    styles: ['html', 'body', 'main', 'main article'].map((of) => styleOf(document.querySelector(of))),
    errors,
    names: [window.name, document.cookie, ...Object.keys(localStorage), String(Object.keys(history.state ?? {}))],
  });
  const probed: Probed = Object.assign(window, { probe, errors });
  const watch = () => {
    const post = document.querySelector('main article');
    if (post && getComputedStyle(post).filter === 'opacity(0)') probed.whileHidden = probe();
    else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
}

export const probeNow = (): Findings => (window as unknown as Probed).probe();
export const probeHidden = (): Findings | undefined => (window as unknown as Probed).whileHidden;

/** What could betray us, one for each place. They run in our own world on the page. */
export const leaks: Record<Exclude<keyof Findings, 'globals'>, () => void> = {
  sheets: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.enough{}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  nodes: () => {
    document.body.append(Object.assign(document.createElement('i'), { id: 'enough' }));
  },
  timing: () => {
    performance.mark('enough');
  },
  animations: () => {
    document.body.animate([], 1e6).id = 'enough';
  },
  styles: () => {
    document.body.style.opacity = '.9';
  },
  errors: () => {
    window.postMessage('enough', '*');
  },
  names: () => {
    localStorage.setItem('enough', '1');
  },
};
