/** The same tokens and parts inside a shadow root on somebody else's page, where rem, colours and fonts are theirs. */
import base from '../../assets/base.css?inline';
import controls from '../../assets/controls.css?inline';
import tokens from '../../assets/tokens.css?inline';
import stillLines from '../breaks/still-lines.css?inline';
import littleRoom from './little-room.css?inline';
import own from './overlay.css?inline';

/** Beats whatever the page says of its `div`s: from inside a shadow root the important one wins. */
const HOST =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important}';

/** `:root` is the other page's, and its rules reach the host: so tokens stand on our own element inside. */
const inside = (css: string): string => css.replaceAll(':root', '.over');

/** A rem of the page may be anything, in media and container queries too. */
const inPixels = (css: string): string =>
  css.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`);

/** One sheet for `adoptedStyleSheets`. */
export const overlaySheet = (): string =>
  HOST + inPixels(inside(tokens) + base + controls + stillLines + own + littleRoom);
