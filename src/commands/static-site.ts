import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { SiteSettings } from './site-settings.ts';

export interface ServedSite {
  /** Where a browser finds the home page. */
  url: string;
  port: number;
  close: () => void;
}

/**
 * Serves a folder of built pages on this computer only, as a host for static sites would: an address
 * without its last slash leads to the one with it, and an unknown address gets the site's own 404 page.
 * Port 0 takes any free port. Rejects with `EADDRINUSE` when the port is taken.
 */
export async function serveSite(site: SiteSettings): Promise<ServedSite> {
  const answer = answerFrom(site);
  // `localhost` means either address, so a port is free only if it is free on both.
  const first = await listen(answer, '127.0.0.1', site.port);
  const { port } = first.address() as AddressInfo;
  const servers = [first];
  try {
    servers.push(await listen(answer, '::1', port));
  } catch (error) {
    if (isTaken(error)) {
      first.close();
      throw error;
    }
  }
  return {
    url: `http://localhost:${port}${site.base}`,
    port,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** As `serveSite`, on the first free one of twenty ports; `undefined` when none is free. */
export async function serveOnFreePort(site: SiteSettings): Promise<ServedSite | undefined> {
  for (let port = site.port; port < site.port + 20; port++) {
    try {
      return await serveSite({ ...site, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return undefined;
}

function answerFrom({ directory, base }: SiteSettings): RequestListener {
  const serveFile = sirv(directory, { dev: true, etag: true });
  return (request, response) => {
    const address = URL.parse(`http://localhost${request.url}`);
    const path = address?.pathname.replace(/\/{2,}/g, '/') ?? '';
    const query = address?.search ?? '';

    if (path === '/' && base !== '/') return redirect(response, 302, `${base}${query}`);
    if (`${path}/` === base) return redirect(response, 301, `${base}${query}`);
    if (!path.startsWith(base)) return sendNotFound(response, directory);

    const inside = path.slice(base.length - 1);
    if (!inside.endsWith('/') && existsSync(join(directory, decode(inside), 'index.html'))) {
      return redirect(response, 301, `${path}/${query}`);
    }
    request.url = inside;
    try {
      serveFile(request, response, () => sendNotFound(response, directory));
    } catch {
      // A build that runs meanwhile may remove the file between two looks at it.
      sendNotFound(response, directory);
    }
  };
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { location, 'cache-control': 'no-cache' }).end();
}

function sendNotFound(response: ServerResponse, directory: string): void {
  const page = join(directory, '404.html');
  const isBuilt = existsSync(page);
  response.writeHead(404, { 'content-type': `text/${isBuilt ? 'html' : 'plain'};charset=utf-8` });
  response.end(isBuilt ? readFileSync(page) : 'There is no page here.\n');
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function listen(answer: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
