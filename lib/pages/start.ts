/** What every page of ours does first: speak the person's language, take the light or dark that they chose, and show itself. */
import { type ComponentChild, createElement, Fragment, render } from 'preact';
import { browser } from 'wxt/browser';
import { startSeam } from '../clock/index.ts';
import { hasLine, speakOn, t, useLanguage } from '../i18n/index.ts';
import { getSettings, type Settings, watchSettings } from '../store/settings.ts';
import { watchErasures } from './erase-everything.ts';
import { openLedger } from './ledger.ts';

/** @param page made once words are there, and again in another language; it takes the place of what stands in `#app` */
export async function start(page: () => ComponentChild): Promise<void> {
  let language: string | undefined;
  /** @returns whether the words are others now */
  const follow = async (settings: Settings): Promise<boolean> => {
    document.documentElement.dataset.theme = settings.theme;
    if (settings.language === language) return false;
    language = settings.language;
    await useLanguage(navigator.languages, location.search, language);
    speakOn(document.documentElement);
    const name = `common.page.${location.pathname.replace(/^\/|\.html$/g, '')}`;
    if (hasLine(name)) document.title = t(name);
    return true;
  };
  openLedger(); // what was chosen lies there
  watchErasures();
  await Promise.all([startSeam(browser.storage.local as never), getSettings().then(follow)]);
  const app = document.getElementById('app') as HTMLElement;
  app.replaceChildren();
  const draw = () => render(createElement(Fragment, { key: language }, page()), app);
  draw();
  // all of it again: a part that takes nothing from outside would keep the words it has
  watchSettings(async (settings) => (await follow(settings)) && draw());
}
