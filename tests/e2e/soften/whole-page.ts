/** A page as it stands, for comparing it with and without what makes it softer. */
import type { Visit } from '../../../harness/feed.ts';

/** All of a page that a softening could change: its nodes, its styles, what is computed of them. */
export const whole = ({ page }: Pick<Visit, 'page'>): Promise<string> =>
  page.evaluate(() => {
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    return JSON.stringify(
      rootsIn(document).map((root) => ({
        html: root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
        sheets: root.adoptedStyleSheets.length,
        styles: [...root.querySelectorAll('*')].map((one) => {
          const { color, filter, display, padding, background, webkitTextFillColor, cursor } = getComputedStyle(one);
          return [color, filter, display, padding, background, webkitTextFillColor, cursor].join();
        }),
      })),
    );
  });
