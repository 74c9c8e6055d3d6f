/** Pages to measure on, under the name of a network whose feed they are: what is measured on them is not their own. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../../harness/practice-feed/certificate.ts';
import { picture } from '../../../harness/practice-feed/picture.ts';
import { growing, renamed } from './growing.ts';
import { heavy } from './heavy.ts';
import { still } from './still.ts';

export const PAGES = {
  still: 'a light page of two hundred posts that stand still',
  growing: 'a light page whose feed grows',
  renamed: 'the light page that grows, with posts that no rule of ours fits',
  heavy: 'a heavier page: pictures, a framework, recycled nodes',
};
export type PageName = keyof typeof PAGES;

/** The name under which they are served, so that they count as a feed. */
export const SITE = { url: 'https://www.instagram.com/', network: 'instagram', matches: ['*://*.instagram.com/*'] };

export const addressOf = (name: PageName): string => `${SITE.url}?page=${name}`;

export async function servePages(): Promise<{ port: number; close(): void }> {
  const pages: Record<PageName, string> = { still, growing, renamed, heavy: await heavy() };
  const server = createServer(makeCertificate(), (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', SITE.url);
    const number = /^\/picture\/(\d+)\.svg$/.exec(pathname)?.[1];
    const type = number ? 'image/svg+xml' : 'text/html';
    const name = searchParams.get('page') as PageName | null;
    const body = number ? picture(Number(number)) : pages[name ?? 'still'];
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
