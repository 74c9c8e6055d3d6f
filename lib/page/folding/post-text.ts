/** What of a post is compared: its text, the words under its pictures, its links, in open shadow roots too. Nothing of what somebody
 *  writes there is looked at. */
import type { PostText } from '../../soften/match.ts';

/** Not text of the post: code, and what a person types. */
const SKIPPED = 'script,style,template,noscript,textarea,input,[contenteditable]:not([contenteditable=false])';
/** More pieces of one post are not looked at. */
const MOST = 2_000;

export interface ReadPost extends PostText {
  /** open shadow roots in it: what changes there, no observer of the page reports */
  roots: ShadowRoot[];
  /** an element of the page's own making in it has no open root yet: none is reported as it comes */
  unfinished: boolean;
}

export function readPost(item: Element): ReadPost {
  const pieces: string[] = [];
  const links: string[] = [];
  const roots: ShadowRoot[] = [];
  let unfinished = false;

  function read(node: Node): void {
    if (pieces.length >= MOST) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node as Text).data;
      if (text) pieces.push(text);
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element);
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType !== Node.ELEMENT_NODE || !(child as Element).matches(SKIPPED)) read(child);
  }

  function readElement(element: Element): void {
    const alt = element.localName === 'img' && element.getAttribute('alt');
    if (alt) pieces.push(alt);
    const href = element.localName === 'a' && element.getAttribute('href');
    if (href) links.push(href);
    const { shadowRoot } = element;
    if (shadowRoot) {
      roots.push(shadowRoot);
      read(shadowRoot);
    } else if (element.localName.includes('-')) unfinished = true;
  }

  read(item);
  // a word may be cut by elements, and elements that touch may hold two
  return { texts: [pieces.join(' '), pieces.join('')], links, roots, unfinished };
}
