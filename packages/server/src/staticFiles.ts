import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { policyOfPath } from './contentPolicy.js';

/** A folder of built files and the address it is served under ('/', '/elements/'). */
export interface StaticFolder {
  readonly prefix: string;
  readonly folder: string;
}

/** Built files beside the API: a demo, the elements. */
export interface StaticFiles {
  readonly folders: readonly StaticFolder[];
  /** Content security policies by path, 'strict' for the strictest; the rest get the usual one. */
  readonly policies: Readonly<Record<string, string>>;
}

/** Names with a content hash never change; everything else is asked for again. */
const hashedName = /[.-][\dA-Za-z_-]{8,}\.(?:js|css|woff2|svg|png)(?:\.gz)?$/;

/** Serves the folders. Only files that are there, no listing, no dotfiles; each page with its content security policy. */
export async function serveFolders(app: FastifyInstance, files: StaticFiles): Promise<void> {
  for (const [index, { prefix, folder }] of files.folders.entries())
    await app.register(fastifyStatic, {
      root: folder,
      prefix,
      prefixAvoidTrailingSlash: false,
      decorateReply: index === 0,
      dotfiles: 'ignore',
      cacheControl: false,
      preCompressed: true,
      schemaHide: true,
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  app.addHook('onSend', async (request, reply) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (type.startsWith('text/html'))
      reply.header('content-security-policy', policyOfPath(request.url.split('?')[0] ?? '/', files.policies));
  });
}
