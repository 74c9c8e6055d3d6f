/** The line in place of a folded post: one sentence and one press, in a closed root. It says that something is folded, and of why
 *  nothing: the page can see the line, and not read it. */

import { BEHIND } from '../../soften/end.ts';

/** LOOK's tokens, as they are on other people's pages: `--over`, `--edge`, `--ink`, `--accent`. */
const CSS = `:host{all:initial!important;display:block!important;margin:8px 0!important;color-scheme:light dark!important}
:host([${BEHIND}]){visibility:hidden!important}
.line{box-sizing:border-box;display:flex;align-items:center;justify-content:space-between;gap:12px;min-block-size:44px;padding:0 16px;
border:1px solid light-dark(#7f836f,#797d69);border-radius:12px;background:light-dark(#f9f8f2,#1e2016);color:light-dark(#25261c,#e9e8de);
font:14px/1.55 system-ui,sans-serif}
button{flex:none;min-block-size:44px;min-inline-size:44px;padding:0 4px;border:0;background:none;color:light-dark(#4b541f,#c7d197);
font:inherit;text-decoration:underline 1px;text-underline-offset:.22em;cursor:pointer}
button:focus-visible{outline:3px solid light-dark(#25261c,#e9e8de);outline-offset:-3px;border-radius:12px}
@media(forced-colors:active){.line{border-color:CanvasText}}`;

/** What a line says, handed in: this part knows no language. */
export interface LineWords {
  /** @param open whether the post is shown */
  words(open: boolean): { text: string; press: string; name: string };
  dir: string;
}

export interface FoldedLine {
  host: HTMLElement;
  /** what it says now */
  show(open: boolean): void;
}

/** @param onPress a person pressed it */
export function createFoldedLine(doc: Document, { words, dir }: LineWords, onPress: () => void): FoldedLine {
  const win = doc.defaultView as Window & typeof globalThis;
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const line = doc.createElement('div');
  line.className = 'line';
  line.dir = dir;
  const text = doc.createElement('span');
  const button = doc.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  line.append(text, button);
  root.append(line);
  return {
    host,
    show(open) {
      const now = words(open);
      text.textContent = now.text;
      button.textContent = now.press;
      button.ariaLabel = now.name;
    },
  };
}
