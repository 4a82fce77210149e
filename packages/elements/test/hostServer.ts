import { staticFiles } from '@puheeksi/client';
import { placeKey } from '@puheeksi/core';
import { northKareliaTables } from '@puheeksi/view/testing';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
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

/** What was asked of the host, and with which token. */
export interface Asked {
  readonly path: string;
  readonly token: string | undefined;
}

/** A host that has been started. */
export interface Host {
  readonly address: string;
  /** Answers every request for a published file with this status until it is set back to 200. */
  readonly failWith: (status: number) => void;
  /** Every request for figures, oldest first. */
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
}

const tables = northKareliaTables();
const files = staticFiles(tables);
/** Far more than a page reads at once. */
const hugeBytes = 64_000_000;

/** Sends blanks as long as anybody reads them. */
const sendWithoutEnd = (response: ServerResponse): void => {
  const chunk = Buffer.alloc(100_000, ' ');
  let sent = 0;
  const write = (): void => {
    while (!response.destroyed && sent < hugeBytes) {
      sent += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', write);
        return;
      }
    }
    response.end();
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  write();
};

/**
 * A server's answer for a table: /api/v1/… to those with a token, /open/v1/… to everybody, /huge/v1/… more than can be read.
 */
const answerTable = (path: string, token: string | undefined, response: ServerResponse): void => {
  const [, door, , , name, place] = path.split('/').map(decodeURIComponent);
  if (door === 'huge') return sendWithoutEnd(response);
  const table = tables.find((one) => one.table === name && placeKey(one.place) === place);
  const kind = door === 'api' && token === undefined ? 'not-signed-in' : table ? undefined : 'not-found';
  const status = kind === undefined ? 200 : kind === 'not-found' ? 404 : 401;
  const body = kind === undefined ? table : { type: 'about:blank', title: kind, status, kind };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/**
 * A host of its own: its pages, the built elements under /elements/, published files under /published/…, and the tables of a
 * server under /api/, /open/ and /huge/.
 */
export async function startHost(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const asked: Asked[] = [];
  let fileStatus = 200;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const token = request.headers.authorization?.replace('Bearer ', '');
    const page = pages[path];
    if (page) {
      const headers = page.policy ? { 'content-security-policy': page.policy } : {};
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
        .end(page.html);
    }
    if (/^\/(api|open|huge)\/v1\/tables\//.test(path)) {
      asked.push({ path, token });
      return answerTable(path, token, response);
    }
    if (path.startsWith('/published/')) {
      asked.push({ path, token });
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
    asked,
    stop: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
