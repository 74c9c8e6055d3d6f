/** Stands between the browser and the world: every host is the practice feed, and every request is written down. So no
 *  test touches the network, and "nothing left the extension" can be read off. */
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Relay {
  port: number;
  /** `host:port` of each connection that the browser asked for, in order */
  asked: string[];
  close(): void;
}

/** @param site port of the https server that plays every site */
export async function openRelay(site: number): Promise<Relay> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://relay').host);
    response.writeHead(502).end(); // plain http: seen, never answered
  });
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    asked.push(request.url ?? '');
    const target = connect(site, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
