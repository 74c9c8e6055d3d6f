/** Our panel beside the page: Chromium's side panel, Firefox's sidebar. A phone has neither. A browser opens it only within a
 *  person's press, so whoever calls this waits for nothing before. */
import { browser } from 'wxt/browser';

/** Each is there in one of the browsers, so each is asked for before it is used. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = () => browser as Panels;

export const hasPanel = (): boolean => !!(panels().sidePanel ?? panels().sidebarAction);

/** @param windowId where it opens; without one, in the window in front @returns once it is open, or its page in a tab instead */
export async function openPanel(windowId?: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (sidePanel)
      await sidePanel.open({ windowId: windowId ?? ((await browser.windows?.getCurrent())?.id as number) });
    else throw new Error('no panel here');
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/break.html#thought' as '/') });
  }
}
