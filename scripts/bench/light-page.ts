/** A page that does nothing by itself: two hundred posts, no script, no picture. What is measured on it is not its own. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../harness/practice-feed/certificate.ts';

/** The name under which it is served, so that it counts as a feed. */
export const LIGHT = { url: 'https://www.instagram.com/', network: 'instagram', matches: ['*://*.instagram.com/*'] };

const POSTS = 200;

const post = (i: number) =>
  `<article><h2><a href="/p/post-${i}/">A post, number ${i}</a></h2><p>${'Something about nothing much. '.repeat(6)}</p></article>`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A light page</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main{max-width:600px;margin:auto}article{height:380px;border-bottom:1px solid #ccc}</style>
<main>${Array.from({ length: POSTS }, (_, i) => post(i)).join('')}</main></html>`;

export async function serveLightPage(): Promise<{ port: number; close(): void }> {
  const server = createServer(makeCertificate(), (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
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
