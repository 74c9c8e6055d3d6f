/** What every page of ours does first: speak the person's language, take the light or dark that they chose, and show itself. */
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { startSeam } from '../clock/index.ts';
import { hasLine, speakOn, t, useLanguage } from '../i18n/index.ts';
import { getSettings, watchSettings } from '../store/settings.ts';
import { watchErasures } from './erase-everything.ts';
import { openLedger } from './ledger.ts';

/** @param page made once words are there; it takes the place of what stands in `#app` */
export async function start(page: () => ComponentChild): Promise<void> {
  const applyTheme = ({ theme }: { theme: string }) => {
    document.documentElement.dataset.theme = theme;
  };
  openLedger(); // what was chosen lies there
  watchSettings(applyTheme);
  watchErasures();
  await Promise.all([startSeam(browser.storage.local as never), useLanguage(), getSettings().then(applyTheme)]);
  speakOn(document.documentElement);
  const name = `common.page.${location.pathname.replace(/^\/|\.html$/g, '')}`;
  if (hasLine(name)) document.title = t(name);
  const app = document.getElementById('app') as HTMLElement;
  app.replaceChildren();
  render(page(), app);
}
