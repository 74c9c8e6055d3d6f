/** Gathers every text a person may read: all that lies in `locales/en`. The folders are the list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Line } from './line.ts';

/** Areas of strings that are shown on other people's pages: the shortest ones. */
const ON_PAGES = ['nudge', 'nudges', 'door', 'note', 'overlay'];
/** Areas with more to explain: these may name illness, as pages of help do. */
const PAGES = ['help', 'about', 'why', 'privacy', 'docs'];
/** Content that is a page of help all through: what a help line is for is named there. */
const OF_PAGES = /(^|\/)help-lines\.json$/;
/** Names of papers: not ours to word. */
const NOT_READ = new Set(['sources']);
const KIND_OF: Record<string, Kind> = {
  name: 'name',
  hint: 'name',
  feeling: 'name',
  title: 'name',
  thoughts: 'thought',
  questions: 'question',
  ask: 'question',
  reframes: 'reframe',
  steps: 'step',
  still: 'step',
  taps: 'name',
  caution: 'caution',
  note: 'words',
  about: 'page',
  says: 'page',
  because: 'page',
  opening: 'page',
  closing: 'page',
  first: 'name',
  second: 'name',
  moments: 'name',
  acts: 'name',
  goal: 'name',
  heavy: 'name',
  ordinary: 'name',
  room: 'name',
  text: 'words',
};

const kindOfArea = (area: string): Kind => (ON_PAGES.includes(area) ? 'nudge' : PAGES.includes(area) ? 'page' : 'ui');

/** Strings of one file of a locale: plain, nested, plural, or `{ message, description }`. */
export function linesOfStrings(file: string, source: string): Line[] {
  const area =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '') ?? '';
  const rows = source.split('\n');
  const lines: Line[] = [];
  let from = 0;
  const walk = (value: unknown, path: string[]) => {
    if (typeof value === 'string') {
      const written = JSON.stringify(value).slice(1, -1);
      const at = rows.findIndex((row, i) => i >= from && row.includes(`"${written}"`));
      if (at >= 0) from = at;
      lines.push({ file, key: path.join('.'), line: at + 1, kind: kindOfArea(area), text: value });
    } else if (value && typeof value === 'object') {
      const entries = Object.entries(value);
      const message = entries.find(([key, inner]) => key === 'message' && typeof inner === 'string');
      for (const [key, inner] of message ? [message] : entries) walk(inner, key === 'message' ? path : [...path, key]);
    }
  };
  walk(JSON.parse(source), []);
  return lines;
}

/** Texts of one content item, told apart by the fields they stand in. */
export function linesOfContent(file: string, item: unknown, source = ''): Line[] {
  const lines: Line[] = [];
  const rows = source.split('\n');
  const walk = (value: unknown, path: string[], kind: Kind) => {
    if (typeof value === 'string') {
      const at = rows.findIndex((row) => row.includes(JSON.stringify(value).slice(1, 25)));
      lines.push({ file, key: path.join('.'), line: at + 1, kind, text: value });
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (NOT_READ.has(key)) continue;
        const own = Array.isArray(value) ? undefined : KIND_OF[key];
        // inside steps, questions and reframes the outer field says what it is
        const settled = kind === 'step' || kind === 'reframe' || OF_PAGES.test(file) ? kind : (own ?? kind);
        walk(inner, [...path, key], settled);
      }
    }
  };
  walk(item, [], OF_PAGES.test(file) ? 'page' : 'words');
  return lines;
}

/** Paragraphs, table rows and list items of a page of the repository, as they read: no code, no addresses. */
export function linesOfMarkdown(file: string, source: string): Line[] {
  const lines: Line[] = [];
  let code = false;
  let open: Line | null = null;
  for (const [i, row] of source.split('\n').entries()) {
    if (row.startsWith('```')) code = !code;
    const text = code || row.startsWith('```') ? '' : asRead(row);
    if (text && open && !/^\s*(?:[-*#|>•]|\d+\.)/.test(row)) open.text += ` ${text}`;
    else {
      open = text ? { file, key: `line ${i + 1}`, line: i + 1, kind: 'doc', text } : null;
      if (open) lines.push(open);
    }
  }
  return lines;
}

const asRead = (row: string): string =>
  row
    .replace(/`[^`]*`/g, '…')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\S+/g, '…')
    .trim();

/** Beside these, all that lies in `docs/` and in `store/`, which is what the stores show. */
const PAGES_OF_REPOSITORY = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md'];

function pagesOfRepository(root: string): string[] {
  const written = ['docs', 'store'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return [...PAGES_OF_REPOSITORY, ...written.filter((name) => /\.(md|txt)$/.test(name))];
}

/** Every line of the product in English, and of the pages of the repository. In the locales, what lies deeper than one folder is
 *  content: one file, one card. */
export async function collect(root: string): Promise<Line[]> {
  const pages = pagesOfRepository(root).flatMap((file) =>
    linesOfMarkdown(file, readFileSync(join(root, file), 'utf8')),
  );
  return [...linesOfLocale(root), ...pages];
}

function linesOfLocale(root: string): Line[] {
  const files = readdirSync(join(root, 'locales/en'), { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const file = `locales/en/${name}`;
      const source = readFileSync(join(root, file), 'utf8');
      return name.includes('/') ? linesOfContent(file, JSON.parse(source), source) : linesOfStrings(file, source);
    });
}
