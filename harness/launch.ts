/** Starts the browser that this run is about. */
import { type Browser, kind, type LaunchOptions } from './browser.ts';

export async function launch(options: LaunchOptions): Promise<Browser> {
  const driver = kind === 'firefox' ? await import('./firefox.ts') : await import('./chromium.ts');
  return driver.launch(options);
}
