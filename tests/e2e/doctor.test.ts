// The doctor tells the truth: in a real browser, of the bones of every network's pages, and of pages as browsers save them.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../../harness/find-browsers.ts';
import { networks } from '../../lib/networks/index.ts';
import { rulesFor } from '../../scripts/doctor/ask.ts';
import { type Looker, openLooker } from '../../scripts/doctor/look.ts';
import { meaning } from '../../scripts/doctor/report.ts';
import { asFile, type Skeletons } from '../fixtures/skeletons/parts.ts';

const all = import.meta.glob<Skeletons>('../fixtures/skeletons/*.ts', { eager: true, import: 'default' });
const skeletonsOf = (id: string) => all[`../fixtures/skeletons/${id}.ts`] as Skeletons;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let looker: Looker;
let folder: string;
beforeAll(async () => {
  looker = await openLooker(needBrowser('chromium'));
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(async () => {
  await looker?.close();
  await rm(folder, { recursive: true, force: true });
});

const lookAt = (address: string, html: string, path?: string) => {
  const url = new URL(address);
  return looker.look({ ...rulesFor(networks, url), url, saved: { html, path } });
};

describe.each(networks)('$name', ({ id }) => {
  const { pages, signedOut } = skeletonsOf(id);
  test.each(pages)('$url $layout: what is there is printed', async ({ url, body, layout, videos = 0 }) => {
    const facts = await lookAt(url, asFile(url, body));
    const ids = [...body.matchAll(/data-want="([^"]*)"/g)].map(([, one]) => one ?? '');
    expect(Object.values(facts.counts)).not.toContain(null);
    expect(facts.items).toMatchObject({ found: ids.length, ids: new Set(ids.filter(Boolean)).size });
    if (ids.length) expect(facts.items?.shown).toBeGreaterThan(0);
    expect(facts).toMatchObject({ layouts: layout ? [layout] : [], videos, loggedOut: false });
    expect(meaning(facts).join(' ')).not.toMatch(/changed|signed in|not counted|slip/);
  });
  test('nobody is signed in', async () => {
    const url = pages[0]?.url ?? '';
    const facts = await lookAt(url, asFile(url, signedOut));
    expect(facts.loggedOut).toBe(true);
    expect(meaning(facts).join(' ')).toMatch(/prove nothing/);
    expect(meaning(facts).join(' ')).not.toMatch(/changed/);
  });
});

test('what is taken for a story on Instagram is no other viewer, and no dialog', async () => {
  const { pages } = skeletonsOf('instagram');
  const story = pages.find(({ surface }) => surface === 'stories')?.url ?? '';
  for (const page of pages) {
    const { items } = await lookAt(story, asFile(story, page.body));
    expect(items?.found, page.url).toBe(page.surface === 'stories' ? 1 : 0);
  }
});

describe('a page as it was saved', () => {
  const home = 'https://x.com/home';
  const post = skeletonsOf('x').pages[0]?.body ?? '';

  test('a style for browsers without scripts hides nothing, and no script runs', async () => {
    const hidden = '<noscript><style>body{display:none}</style></noscript>';
    const script = '<script>document.body.remove()</script><img src="x" onerror="document.body.remove()">';
    const { items } = await lookAt(home, asFile(home, hidden + post + script));
    expect(items).toMatchObject({ found: 4 });
    expect(items?.shown).toBeGreaterThan(0);
  });

  test('its own styles say what is in sight, in the page and beside it', async () => {
    const path = join(folder, 'Home.html');
    await mkdir(join(folder, 'Home_files'));
    await writeFile(join(folder, 'Home_files', 'all.css'), 'article{display:none}');
    const beside = '<link rel="stylesheet" href="./Home_files/all.css">';
    expect((await lookAt(home, asFile(home, beside + post), path)).items).toMatchObject({ found: 4, shown: 0 });
    const within = '<style>article{display:none}</style>';
    expect((await lookAt(home, asFile(home, within + post))).items).toMatchObject({ found: 4, shown: 0 });
  });

  test('messages are not counted, whatever is in them', async () => {
    const facts = await lookAt('https://x.com/messages', asFile('https://x.com/messages', post));
    expect(facts.items).toBeNull();
    expect(meaning(facts)).toEqual(['This place is not counted, so posts need not be found on it.']);
  });

  test('a whole folder is one table', async () => {
    await writeFile(join(folder, 'a.html'), asFile(home, post));
    await writeFile(join(folder, 'b.html'), asFile('https://cats.example/', '<p>cats</p>'));
    await rm(join(folder, 'Home_files'), { recursive: true, force: true });
    const { stdout } = await promisify(execFile)('node', ['scripts/doctor.ts', '--all', folder], { cwd: ROOT });
    expect(stdout.split('\n')[1]).toMatch(
      /^a\.html +x +feed, home +4 +\d +4 +1 +Posts are found and can be told apart\.$/,
    );
    expect(stdout.split('\n')[2]).toMatch(/^b\.html .*no network that Enough knows/);
  });
});
