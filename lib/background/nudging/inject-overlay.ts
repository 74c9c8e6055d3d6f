/** Brings the overlay into a tab: its script is injected only now, so a page where nothing is shown carries none of it. */
import { browser } from 'wxt/browser';
import { languageFiles } from '../../i18n/language-files.ts';

const SCRIPT = '/content-scripts/nudge.js';

/** What it shows goes with the verdict, to a script that is there already too. A tab that cannot be reached any more has
 *  closed, or its permission was taken away. @param language the setting: in front of the script, a file says it */
export const injectOverlay = (tabId: number, language: string): Promise<unknown> =>
  browser.scripting
    .executeScript({
      target: { tabId },
      files: [...languageFiles(language), SCRIPT] as never[],
      injectImmediately: true,
    })
    .catch(() => undefined);
