/** What sites lay beside or over a feed at its own address: a composer that takes the focus, a panel to write in, a picture that is
 *  opened. None of it says what it is by its address. */
import { el } from './build.ts';
import { is } from './switches.ts';

const editor = (label: string): HTMLElement =>
  el('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label, class: 'editor' });

/** A composer in a popover, without `aria-modal`. Its editor is mounted late, and takes the focus then. */
function compose(): void {
  const close = el('button', { type: 'button', class: 'close' }, 'Cancel');
  const layer = el('div', { class: 'composer', role: 'dialog', popover: 'manual', tabindex: '-1' }, close);
  close.addEventListener('click', () => layer.remove());
  document.body.append(layer);
  layer.showPopover();
  layer.focus();
  setTimeout(() => {
    const field = editor('What is on your mind?');
    layer.append(field);
    field.focus();
  }, 100);
}

/** A picture over the whole page, in nothing but boxes. */
function openPicture({ src }: HTMLImageElement): void {
  const close = el('button', { type: 'button', class: 'close' }, 'Close');
  const layer = el('div', { class: 'picture' }, close, el('img', { src, alt: '' }));
  close.addEventListener('click', () => layer.remove());
  document.body.append(layer);
}

/** @param nav the site's own navigation */
export function putBeside(nav: HTMLElement): void {
  if (is('composer')) {
    const pencil = el('button', { type: 'button', class: 'pencil' }, 'Write');
    pencil.addEventListener('click', compose);
    nav.append(pencil);
  }
  if (is('panel')) nav.append(el('form', { class: 'panel' }, el('textarea', { rows: '4', 'aria-label': 'Write' })));
  if (is('pictures'))
    document.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLImageElement && target.closest('.post')) openPicture(target);
    });
}
