/** Whether somebody is writing on this page, known by what is on screen: nothing counts then, and nothing is put over it. Nothing of
 *  what they write is looked at. */
import { createComposing } from '../attention/composing.ts';

const EDITOR = 'textarea,[contenteditable],[role=textbox]';
const LAYER = 'dialog,[role=dialog],[aria-modal],[popover]';
const SEARCH = 'search,[role^=search]';

/** The element with focus, through open shadow roots. */
export function focused(doc: Document): Element | null {
  let at = doc.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const formOf = (at: Element): Element | null => at.closest(`form,${LAYER}`);

/** A field of one line is an editor only beside one, as for a title: by itself it looks for something. */
const isEditor = (at: Element) =>
  !at.closest(SEARCH) && (at.matches(EDITOR) || (at.matches('input') && formOf(at)?.querySelector(EDITOR)));

export function createComposer(win: Window, mono: () => number) {
  const { focus, isWriting, key, press, scroll } = createComposing();
  let editor: Element | null = null;
  /** the site's own modal with an editor in it, for as long as it is open: focus may move about in it */
  let modal: Element | null = null;

  return {
    /** @param scrolled the place is read by scrolling: in a viewer that is swiped, a field for replies stands beside each post */
    isComposing(scrolled: boolean): boolean {
      const { document: doc, innerWidth, innerHeight } = win;
      const at = focused(doc);
      editor = at && isEditor(at) ? at : null;
      focus(editor, mono());
      modal = editor?.closest(LAYER) ?? modal;
      // over the page's middle: a chat at the edge is none
      if (!modal?.contains(doc.elementFromPoint(innerWidth / 2, innerHeight / 2))) modal = null;
      return (scrolled && !!modal) || isWriting(mono());
    },
    key,
    press,
    /** @param target where; none: the page itself moved */
    scroll(target?: EventTarget | null): void {
      if (!target || !(editor && (formOf(editor) ?? editor))?.contains(target as Node)) scroll();
    },
  };
}
