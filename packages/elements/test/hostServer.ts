import { staticFiles } from '@puheeksi/client';
import { northKareliaTables } from '@puheeksi/view/testing';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.map': 'application/json',
  '.json': 'application/json',
};

/** The strictest policy we know of among intranets. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page of a host, by its path. */
export interface HostPage {
  readonly html: string;
  readonly policy?: string;
}

/** A host of its own: its pages, the built elements under /elements/, and published files under /tables/…. */
export async function startHost(pages: Readonly<Record<string, HostPage>>): Promise<{
  readonly address: string;
  /** Answers every request for a published file with this status until it is set back to 200. */
  readonly failWith: (status: number) => void;
  readonly stop: () => Promise<void>;
}> {
  const files = staticFiles(northKareliaTables());
  let fileStatus = 200;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const page = pages[path];
    if (page) {
      const headers = page.policy ? { 'content-security-policy': page.policy } : {};
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
        .end(page.html);
    }
    if (path.startsWith('/published/')) {
      const text = files[path.slice('/published/'.length)];
      const status = fileStatus === 200 && text === undefined ? 404 : fileStatus;
      return response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(status === 200 ? text : '');
    }
    const [, folder, ...rest] = path.split('/');
    if (folder === 'elements' || folder === 'copy') {
      try {
        const body = readFileSync(join(built, normalize(rest.join('/'))));
        return response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body);
      } catch {
        return response.writeHead(404).end();
      }
    }
    return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failWith: (status) => {
      fileStatus = status;
    },
    stop: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
