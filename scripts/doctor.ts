/** `npm run doctor -- <address | saved page.html>`: which facts of a network hold on a page. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { needBrowser } from '../harness/find-browsers.ts';
import { readNetworks } from './build/network-files.ts';
import { addressOf, cameFrom, readAsk, rulesFor, Unclear } from './doctor/ask.ts';
import { look } from './doctor/look.ts';
import { report } from './doctor/report.ts';

try {
  const ask = readAsk(process.argv.slice(2));
  const web = addressOf(ask.target);
  const html = web ? undefined : await saved(ask.target);
  const url = web ?? (ask.address ? addressOf(ask.address) : cameFrom(html ?? ''));
  if (!url) throw new Unclear('This page does not say where it was saved from. Say it: --address https://…');
  const { rules, place } = rulesFor(await readNetworks(), url, ask.network);
  console.log(report(rules, url, place, await look(rules, url, needBrowser('chromium'), html)));
} catch (error) {
  console.error(
    error instanceof Unclear ? error.message : `The page could not be looked at. ${(error as Error).message}`,
  );
  process.exitCode = 1;
}

async function saved(path: string): Promise<string> {
  if (!existsSync(path)) throw new Unclear(`There is no file "${path}". An address begins with https://`);
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!/<(?:!doctype|html|head|body|!--)/i.test(text.slice(0, 5000)))
    throw new Unclear(`"${path}" is no web page. Save the page as HTML ("complete" or "only HTML") and try again.`);
  return text;
}
