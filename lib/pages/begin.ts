/** What every page of ours does first: speak the person's language, and take the light or dark that they chose. */
import { speakOn, useLanguage } from '../i18n/index.ts';
import { getSettings, watchSettings } from '../store/settings.ts';

/** Resolves once words can be shown; the theme follows by itself, now and when it is changed. */
export async function begin(): Promise<void> {
  const look = document.documentElement.dataset;
  const wear = ({ theme }: { theme: string }) => {
    look.theme = theme;
  };
  watchSettings(wear);
  await Promise.all([useLanguage(), getSettings().then(wear)]);
  speakOn(document.documentElement);
}
