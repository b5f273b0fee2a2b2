import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { browser } from './tools.ts';

/** Headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return launch({
    executablePath: browser,
    // Inside a container there is no sandbox to be had, and little shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
    timeout: 60_000,
  });
}

/** A web server on the loopback interface. */
export interface Served {
  /** 'http://127.0.0.1:PORT', no slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves folders, each under a name: `/name/path`. Pages written in a test stand under `/pages/name`. */
export async function serve(
  folders: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const [, name = '', ...rest] = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname).split(
      '/',
    );
    const page = name === 'pages' ? pages[rest.join('/')] : undefined;
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const folder = folders[name];
    const path = folder === undefined ? null : join(folder, normalize(`/${rest.join('/')}`));
    if (path === null || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};
