/** `npm run bench`: what Enough costs, each figure with its runs and spread and its budget beside it; in Chromium where no other
 *  browser is named.
 *
 *    --runs 8        rounds of each part
 *    --seconds 10    of scrolling in each run
 *    --only growing,popup   some parts: growing, heavy, still, corrections, soft, heartbeats, firefox, messages, popup,
 *                           thought, ledger, overlay, bytes
 *    --keep FILE     adds this run's values to FILE and reports all of them: a long bench in several short ones
 *    --built         the build that is there already */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../harness/builds.ts';
import { bytesRows } from './bytes.ts';
import { correctionRows, runCorrections } from './corrections.ts';
import { firefoxRows, runFirefox } from './firefox.ts';
import { heartbeatRows, runHeartbeats } from './heartbeats.ts';
import { ledgerRows, runLedger } from './ledger.ts';
import { messageRows, runMessages } from './messages.ts';
import { overlayRows, runOverlay } from './overlay.ts';
import { pageCostRows, runPageCost } from './page-cost.ts';
import { PAGES, type PageName, servePages } from './pages/serve.ts';
import { popupRows, runPopup } from './popup.ts';
import { lines, type Raw, type Row } from './report.ts';
import { runSoft, softRows } from './soft.ts';
import { runThought, thoughtRows } from './thought.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '10' },
    only: { type: 'string' },
    keep: { type: 'string' },
    built: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const seconds = Number(values.seconds);
const only = values.only?.split(',');

interface Part {
  title: string;
  run?(site: number, raw: Raw): Promise<void>;
  rows(raw: Raw): Row[] | Promise<Row[]>;
}

const page = (name: PageName): Part => ({
  title: `${PAGES[name]}: load, ${seconds} s of scrolling, stillness`,
  run: (site, raw) => runPageCost(name, site, runs, seconds, raw),
  rows: (raw) => pageCostRows(name, raw),
});

/** Each part adds its values to what is there, and then prints all of it. */
const parts: Record<string, Part> = {
  bytes: { title: 'Bytes', rows: bytesRows },
  popup: { title: 'The popup', run: (site, raw) => runPopup(site, runs, raw), rows: popupRows },
  thought: { title: 'A typed line', run: (site, raw) => runThought(site, runs, raw), rows: thoughtRows },
  ledger: { title: 'A long ledger', run: (site, raw) => runLedger(site, runs, raw), rows: ledgerRows },
  overlay: { title: 'The door', run: (site, raw) => runOverlay(site, runs, raw), rows: overlayRows },
  messages: { title: 'Messages', run: (site, raw) => runMessages(site, Math.min(runs, 4), raw), rows: messageRows },
  growing: page('growing'),
  heavy: page('heavy'),
  still: page('still'),
  corrections: {
    title: `Corrections on: load, ${seconds} s of scrolling, stillness`,
    run: (site, raw) => runCorrections(site, runs, seconds, raw),
    rows: correctionRows,
  },
  soft: {
    title: `Everything softer: load, ${seconds} s of scrolling, stillness`,
    run: (site, raw) => runSoft(site, runs, seconds, raw),
    rows: softRows,
  },
  heartbeats: {
    title: 'Shorter heartbeats',
    run: (site, raw) => runHeartbeats(site, runs, seconds, raw),
    rows: heartbeatRows,
  },
  firefox: {
    title: `Firefox: load, ${seconds} s of scrolling, stillness`,
    run: (_, raw) => runFirefox(runs, seconds, raw),
    rows: firefoxRows,
  },
};

const unknown = only?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0 || !(runs > 0) || !(seconds > 0))
  throw new Error(`--runs and --seconds are numbers over 0; --only takes some of ${Object.keys(parts).join(', ')}.`);

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = values.keep;
const raw: Raw = file && existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {};
if (!values.built)
  await build(root, !only || only.includes('firefox') ? ['chromium', 'firefox'] : ['chromium'], ['real']);
const site = await servePages();
console.log('Medians ± half the middle range; rounds are interleaved.');
try {
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue;
    try {
      await part.run?.(site.port, raw);
    } finally {
      if (file) await writeFile(file, JSON.stringify(raw));
    }
    console.log(`\n${part.title}\n${lines(await part.rows(raw)).join('\n')}`);
  }
} finally {
  site.close();
}
