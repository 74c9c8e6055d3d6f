/** The same tokens and parts inside a shadow root on somebody else's page, where rem, colours and fonts are theirs. */
import base from '../../assets/base.css?inline';
import tokens from '../../assets/tokens.css?inline';

/** `:root` is the other page's: the host stands in for it, and starts from nothing. */
export const onHost = (css: string): string =>
  css.replace(/:root((?:\[[^\]]*\])+)/g, ':host($1)').replaceAll(':root', ':host');

/** One sheet for `adoptedStyleSheets`. `--rem` comes after the tokens, since there it is the page's own rem.
 * @param own rules of the overlay itself */
export const overlaySheet = (own = ''): string =>
  `:host{all:initial}${onHost(tokens)}:host{--rem:16px;font:var(--size-body)/var(--leading-read) var(--hand);color:var(--ink)}${base}${own}`;
