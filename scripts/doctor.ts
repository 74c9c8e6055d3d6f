/** `npm run doctor -- <address | saved page.html>`, `--all <folder>`: which facts of a network hold on a page. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { needBrowser } from '../harness/find-browsers.ts';
import { readNetworks } from './build/network-files.ts';
import { type Ask, addressOf, cameFrom, type Patient, readAsk, rulesFor, Unclear } from './doctor/ask.ts';
import { type Looker, openLooker } from './doctor/look.ts';
import { type Line, report, tableOf } from './doctor/report.ts';

let looker: Looker | undefined;
try {
  const ask = readAsk(process.argv.slice(2));
  if (ask.all) console.log(tableOf(await everyPage(ask)));
  else {
    const patient = await patientOf(ask);
    looker = await openLooker(needBrowser('chromium'));
    console.log(report(patient, await looker.look(patient)));
  }
} catch (error) {
  console.error(
    error instanceof Unclear ? error.message : `The page could not be looked at. ${(error as Error).message}`,
  );
  process.exitCode = 1;
} finally {
  await looker?.close();
}

/** @throws Unclear where a page is no network's, or does not say where it came from */
async function patientOf({ target, address, network }: Ask): Promise<Patient> {
  const web = addressOf(target);
  const html = web ? undefined : await readSaved(target);
  const url = web ?? (address ? addressOf(address) : cameFrom(html ?? ''));
  if (!url) throw new Unclear('This page does not say where it was saved from. Say it: --address https://…');
  return {
    ...rulesFor(await readNetworks(), url, network),
    url,
    ...(html !== undefined && { saved: { html, path: target } }),
  };
}

/** @throws Unclear where there is no such folder, or no page in it */
async function everyPage(ask: Ask): Promise<Line[]> {
  if (!existsSync(ask.target)) throw new Unclear(`There is no folder "${ask.target}".`);
  const files = (await readdir(ask.target, { recursive: true })).filter((name) => /\.x?html?$/i.test(name)).sort();
  // "save page as, complete" puts frames of a page, as pages, into the folder beside it
  const pages = files.filter((name) => !/(?:_files|\.files)[/\\]/.test(name));
  if (pages.length === 0) throw new Unclear(`No saved page (.html) lies in "${ask.target}".`);
  looker = await openLooker(needBrowser('chromium'));
  const lines: Line[] = [];
  for (const name of pages) {
    const file = relative('.', join(ask.target, name));
    try {
      const page = await patientOf({ ...ask, target: file });
      lines.push({ file: name, page, facts: await looker.look(page) });
    } catch (error) {
      lines.push({ file: name, problem: (error as Error).message.split('\n')[0] });
    }
  }
  return lines;
}

async function readSaved(path: string): Promise<string> {
  if (!existsSync(path)) throw new Unclear(`There is no file "${path}". An address begins with https://`);
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!/<(?:!doctype|html|head|body|!--)/i.test(text.slice(0, 5000)))
    throw new Unclear(`"${path}" is no web page. Save the page as HTML ("complete" or "only HTML") and try again.`);
  return text;
}
