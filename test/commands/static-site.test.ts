import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveOnFreePort, serveSite } from '../../src/commands/static-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-site-'));
const directory = path.join(folder, 'dist');
const open: ServedSite[] = [];

const serve = async (base: string) => {
  const served = await serveSite({ directory, base, port: 0 });
  open.push(served);
  return served;
};

beforeAll(() => {
  const files = {
    'dist/index.html': 'home',
    'dist/404.html': 'not here',
    'dist/causes/index.html': 'causes',
    'dist/_astro/page.js': 'let a;',
    'secret.txt': 'secret',
    'dist-secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});

afterAll(() => {
  for (const served of open) served.close();
  rmSync(folder, { recursive: true });
});

describe('at the top of a host', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serve('/');
  });

  test.each([
    ['/', 200, 'home'],
    ['/causes/', 200, 'causes'],
    ['/causes', 301, '/causes/'],
    ['/causes?q=1', 301, '/causes/?q=1'],
    ['//causes', 301, '/causes/'],
    ['/nothing', 404, 'not here'],
    ['/_astro', 404, 'not here'],
    ['/%ff', 404, 'not here'],
    ['/../secret.txt', 404, 'not here'],
    ['/..%2fsecret.txt', 404, 'not here'],
    ['/..%5csecret.txt', 404, 'not here'],
    ['/../dist-secret.txt', 404, 'not here'],
  ])('%s is answered with %i %s', async (address, status, answer) => {
    const response = await get(site.port, address);
    expect([response.status, response.location ?? response.text]).toEqual([status, answer]);
  });

  test('a file has its type, and is asked for again at the next visit', async () => {
    const { headers } = await get(site.port, '/_astro/page.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'no-cache',
    });
  });
});

describe('under a path', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serve('/playbook/');
  });

  test.each([
    ['/playbook/', 200, 'home'],
    ['/playbook/causes', 301, '/playbook/causes/'],
    ['/playbook', 301, '/playbook/'],
    ['/', 302, '/playbook/'],
    ['/causes/', 404, 'not here'],
    ['/playbookcauses/', 404, 'not here'],
  ])('%s is answered with %i %s', async (address, status, answer) => {
    const response = await get(site.port, address);
    expect([response.status, response.location ?? response.text]).toEqual([status, answer]);
  });

  test('its address names the path', () => {
    expect(site.url).toBe(`http://localhost:${site.port}/playbook/`);
  });
});

test('a taken port is refused, and the next free one is found', async () => {
  const { port } = await serve('/');
  await expect(serveSite({ directory, base: '/', port })).rejects.toThrow('EADDRINUSE');
  const next = await serveOnFreePort({ directory, base: '/', port });
  if (next) open.push(next);
  expect(next?.port).toBeGreaterThan(port);
});

interface Answer {
  status: number | undefined;
  location: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

/** `fetch` would tidy the address and follow redirects. */
function get(port: number, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: address }, (response) => {
      const { statusCode: status, headers } = response;
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status, location: headers.location, headers, text }));
    });
    sent.on('error', reject).end();
  });
}
