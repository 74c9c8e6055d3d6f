/** Draws one state by itself: `?state=popup/a visit`, `&theme=dark`, `&pseudo=rtl`. */
import { render } from 'preact';
import { speakOn, useLanguage } from '../../lib/i18n/index.ts';
import { parts } from './states.ts';

const query = new URLSearchParams(location.search);
const [part = '', first = ''] = (query.get('state') ?? '').split('/');
const root = document.documentElement;
const app = document.getElementById('app') as HTMLElement;

root.dataset.theme = query.get('theme') ?? 'system';
await useLanguage(['en-GB']);
speakOn(root);
const { states } = (await parts[part]?.()) ?? { states: {} };

globalThis.drawState = (name) => {
  const draw = states[name];
  if (!draw) throw new Error(`No state ${part}/${name}.`);
  render(null, app);
  render(draw(), app);
};
globalThis.drawState(first);
root.dataset.ready = String(performance.now());

declare global {
  /** Draws another state of the same part in the place of this one, which is sooner done than to open it. */
  var drawState: (name: string) => void;
}
