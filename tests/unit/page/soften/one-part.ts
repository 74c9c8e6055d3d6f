/** A page for one softening by itself: what the rest of Enough would give it, in a test's hands. */
import type { Verdict } from '../../../../lib/messages/protocol.ts';
import type { PageRules, Surface } from '../../../../lib/networks/types.ts';
import type { PageHandle } from '../../../../lib/page/page-handle.ts';
import type { SoftPage } from '../../../../lib/page/soften/soft-page.ts';
import type { SoftChoice } from '../../../../lib/soften/choice.ts';
import { AS_IT_IS } from '../../../../lib/soften/choice.ts';

export const rules: PageRules = {
  id: 'test',
  surfaces: [],
  item: 'article',
  itemId: [{ find: 'article', attr: 'data-id' }],
};

export function softPage(chosen: Partial<SoftChoice>, surface: Surface = 'feed') {
  const ends = new AbortController();
  const changes: (() => void)[] = [];
  const growths: (() => void)[] = [];
  const verdicts: ((verdict: Verdict) => void)[] = [];
  const sheets: { css: string }[] = [];
  const here = { surface, choice: { ...AS_IT_IS, ...chosen }, composing: false, wall: 0 };
  const handle = {
    composing: () => here.composing,
    wall: () => here.wall,
    place: () => ({ network: 'test', surface: here.surface }),
    onLook() {},
    onVerdict: (listener: (verdict: Verdict) => void) => void verdicts.push(listener),
    alive: () => true,
  } as unknown as PageHandle;
  const page: SoftPage = {
    document,
    rules,
    facts: undefined,
    get choice() {
      return here.choice;
    },
    hidden: [],
    surface: () => here.surface,
    onChange: (listener) => void changes.push(listener),
    onGrowth: (listener) => void growths.push(() => listener([])),
    addSheet() {
      const sheet = { css: '' };
      sheets.push(sheet);
      return {
        set(css) {
          sheet.css = css;
        },
      };
    },
    handle,
    say: (key) => key,
    speakAs() {},
    scopes: () => [document],
    signal: ends.signal,
  };
  return {
    page,
    here,
    /** what our sheets say now */
    css: () => sheets.map(({ css }) => css).join(''),
    change(next: Partial<SoftChoice>, on: Surface = here.surface) {
      here.surface = on;
      here.choice = { ...here.choice, ...next };
      for (const listener of changes) listener();
    },
    grow() {
      for (const listener of growths) listener();
    },
    answer(plan?: Verdict['plan']) {
      for (const listener of verdicts) listener({ record: true, plan } as Verdict);
    },
    off: () => ends.abort(),
  };
}
