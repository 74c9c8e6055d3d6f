/** Whether any English is left on a screen whose words are all in a language of other letters: what the pseudo-locale shows. */

import { bare } from '../components/help/words.ts';
import type { HelpRegionData } from '../lib/content/schema.ts';

/** Every text that a person may read or hear of it, with where it stands. Runs in a page, too: it reaches for nothing else. */
export function textsOf(root: ParentNode & Node): { text: string; at: string; lang: string }[] {
  const found: { text: string; at: string; lang: string }[] = [];
  const add = (element: Element, what: string, text: string | null) => {
    if (!text?.trim()) return;
    if (element.closest('style, script, .entries dl')) return; // the raw rows of "all that is stored" are shown as they lie there
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    found.push({ text: text.trim(), at: `${element.tagName.toLowerCase()}${what}`, lang });
  };
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'title',
    'placeholder',
    'alt',
  ];
  for (const element of root.querySelectorAll('*')) {
    for (const name of spoken) add(element, ` [${name}]`, element.getAttribute(name));
    if (element.querySelector(':scope > wbr'))
      add(element, '', element.textContent); // one word that may break
    else for (const node of element.childNodes) if (node.nodeType === 3) add(element, '', node.textContent);
  }
  return found;
}

/** What is the same in every language, and may stand on any screen. */
const EVERYWHERE = [
  /\b[\w-]+(\.[\w-]+)+\b/g, // hosts, such as example.org
  /\d+/g,
  /\b(Alt|Ctrl|Shift|Command|MacCtrl)(\+\w+)+/g, // keys, as the browser writes them
];

/** What help lines bring along that is nobody's to translate: their names, their own hours, the word to text, their sites. */
export const ofServices = (regions: readonly Pick<HelpRegionData, 'lines'>[]): string[] =>
  regions.flatMap(({ lines }) =>
    lines.flatMap(({ service, own, textWord, site }) =>
      [service, own?.hours, textWord, site && bare(site)].filter((one) => one !== undefined),
    ),
  );

/** @param texts of one screen @param names what is nobody's to translate: networks, services, a person's own words
 * @returns what is still in Latin letters, two of them or more in a row */
export function englishIn(texts: readonly { text: string; at: string }[], names: readonly string[]): string[] {
  const longest = names.toSorted((a, b) => b.length - a.length);
  return texts.flatMap(({ text, at }) => {
    const left = EVERYWHERE.reduce((rest, known) => rest.replace(known, ' '), without(text, longest));
    return /[A-Za-z]{2,}/.test(left) ? [`${at}: ${text}`] : [];
  });
}

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
