/** A screen with a window manager that nobody sees. Headless Chromium tells every window that it is focused; headed it
 *  tells the truth, and each browser gets a screen of its own, so that none takes the focus of another. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Display {
  /** such as ":99" */
  name: string;
  close(): void;
}

/** A key of the keyboard itself, which the browser's own windows hear too. @param screen such as ":99" @param key "Return" */
export const strike = (screen: string, key: string): void =>
  void execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: screen } });

/** @throws Error where Xvfb or openbox is missing */
export async function openDisplay(): Promise<Display> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = once(screen, 'error').then(([error]) => {
    throw new Error('Xvfb could not start. Debian has it as xvfb and openbox.', { cause: error });
  });
  const said = createInterface({ input: screen.stdio[3] as NodeJS.ReadableStream });
  const [number] = await Promise.race([once(said, 'line'), failed]);
  const name = `:${number}`;
  const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  await once(manager, 'spawn');
  return {
    name,
    close() {
      manager.kill();
      screen.kill();
    },
  };
}
