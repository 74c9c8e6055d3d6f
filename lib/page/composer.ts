/** Whether somebody is writing on this page, known by what is on screen: nothing counts then, and nothing is put over it. Nothing of
 *  what they write is looked at. */
import { createComposing } from '../attention/composing.ts';

const EDITOR = 'textarea,[contenteditable],[role=textbox]';
const LAYER = 'dialog,[role=dialog],[aria-modal],[popover]';
const SEARCH = 'search,[role=search],[role=searchbox]';

/** The element with focus, through open shadow roots. */
export function focused(doc: Document): Element | null {
  let at = doc.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What is written in; a field of one line only beside an editor, as for a title: by itself it looks for something. */
const editorOf = (at: Element | null): Element | null =>
  at?.matches(EDITOR) || (at?.matches('input') && at.closest(`form,${LAYER}`)?.querySelector(EDITOR))
    ? at.closest(SEARCH)
      ? null
      : at
    : null;

export function createComposer(win: Window, mono: () => number) {
  const { focus, isWriting, key, press, scroll } = createComposing();
  let editor: Element | null = null;
  /** the site's own modal with an editor in it, for as long as it is open: focus may move about in it */
  let modal: Element | null = null;

  /** One over the page's middle: a chat at the edge is none. */
  const isModal = (layer: Element): boolean =>
    !!layer.querySelector(EDITOR) &&
    layer.contains(win.document.elementFromPoint(win.innerWidth / 2, win.innerHeight / 2));

  return {
    /** @param scrolled the place is read by scrolling: in a viewer that is swiped, a field for replies stands beside each post */
    isComposing(scrolled: boolean): boolean {
      editor = editorOf(focused(win.document));
      focus(editor, mono());
      modal = editor?.closest(LAYER) ?? modal;
      if (modal && !isModal(modal)) modal = null;
      return (scrolled && !!modal) || isWriting(mono());
    },
    key,
    press,
    /** @param target where; none: the page itself moved */
    scroll(target?: EventTarget | null): void {
      const around = editor?.closest(`form,${LAYER}`) ?? editor;
      if (!target || !around?.contains(target as Node)) scroll();
    },
  };
}
