/** Finds Chromium and Firefox, or installs them from Debian's packages; says plainly where neither can be. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

export type Kind = 'chromium' | 'firefox';

interface Ways {
  /** environment variables, the first that is set wins */
  env: string[];
  /** commands on the PATH */
  commands: string[];
  /** where installers put it on other systems */
  places: string[];
  /** Debian's package */
  packages: string[];
}

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/** A browser that a person names for everything, whichever of the two it is. */
const ANY = 'ENOUGH_BROWSER_PATH';

/** Branded Chrome takes an extension from a driver only, which is how we give it one; it stays a last resort. */
const WAYS: Record<Kind, Ways> = {
  chromium: {
    env: ['ENOUGH_CHROMIUM', 'CHROMIUM_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
      ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    packages: ['chromium'],
  },
  firefox: {
    env: ['ENOUGH_FIREFOX', 'FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    packages: ['firefox-esr'],
  },
};

/** What windows need where there is no screen: headless Chromium says of every window that it is focused. */
const SCREEN = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** @returns the path of the browser; null where it is not there */
export function findBrowser(kind: Kind): string | null {
  const { env, commands, places } = WAYS[kind];
  const name = [ANY, ...env].find((one) => process.env[one] && (one !== ANY || namedKind() === kind));
  if (name) {
    const named = process.env[name] as string;
    if (runs(named)) return named;
    throw new Error(`${name} names ${named}, and nothing can be started there.`);
  }
  return [...commands.map(onPath), ...places].find((path) => path !== null && runs(path)) ?? null;
}

/** The browser to show things in: the one that is named, else one that is here, else Chromium. */
export function anyKind(): Kind {
  const here = (['chromium', 'firefox'] as const).find((kind) => findBrowser(kind) !== null);
  return namedKind() ?? here ?? 'chromium';
}

function namedKind(): Kind | null {
  const path = process.env[ANY];
  if (!path) return null;
  return /firefox/i.test(basename(path)) ? 'firefox' : 'chromium';
}

/** @returns the path of the browser, which is installed first if need be @throws Error that says what helps */
export function needBrowser(kind: Kind): string {
  const found = findBrowser(kind);
  if (found) return found;
  install(WAYS[kind].packages, kind);
  const fresh = findBrowser(kind);
  if (fresh) return fresh;
  throw new Error(`No ${kind} was found, and it could not be installed here. Install it, or set ${ANY} to its path.`);
}

/** Makes sure that a screen with a window manager can be had, for tests of windows. */
export function needScreen(): void {
  const missing = Object.entries(SCREEN).filter(([command]) => onPath(command) === null);
  if (missing.length > 0)
    install(
      missing.map(([, name]) => name),
      'a screen for the tests',
    );
}

function install(packages: string[], what: string): void {
  const apt = onPath('apt-get');
  const root = process.getuid?.() === 0;
  if (!apt || (!root && spawnSync('sudo', ['-n', 'true']).status !== 0)) return;
  console.log(`Installing ${what} from Debian's packages (${packages.join(', ')}). This takes a minute.`);
  const run = (...args: string[]) => {
    const [command, ...rest] = root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    execFileSync(command as string, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch (error) {
    throw new Error(`Installing ${packages.join(', ')} did not work. By hand: apt-get install ${packages.join(' ')}`, {
      cause: error,
    });
  }
}

function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(runs) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
