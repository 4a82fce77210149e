import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { acceptedCodings } from './contentCoding.js';
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

/**
 * Names with a content hash never change; everything else is asked for again. Words are no hash: `views/family-feedback.js` is another
 * file after the next release.
 */
const hashedName = /[.-](?=[a-z_-]*[\dA-Z])[\dA-Za-z_-]{8,}\.(?:js|css|woff2|svg|png)(?:\.gz|\.br)?$/;

/**
 * Serves the folders. Only files that are there, no listing, no dotfiles; each page with its content security policy. A file that
 * was prepared in a coding (`.br`, `.gz` beside it) is sent so to whoever takes it, with the entity tag of that very file.
 */
export async function serveFolders(app: FastifyInstance, files: StaticFiles): Promise<void> {
  await app.register(async (site) => {
    // The plugin takes an asterisk for gzip and leaves out how welcome a file is as it is; it gets the codings in our order
    site.addHook('onRequest', async ({ headers }) => {
      const codings = acceptedCodings(headers['accept-encoding']);
      headers['accept-encoding'] = codings.map((coding, index) => `${coding};q=${1 - index / 10}`).join();
    });
    for (const [index, { prefix, folder }] of files.folders.entries())
      await site.register(fastifyStatic, {
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
    site.addHook('onSend', async (request, reply) => {
      const type = String(reply.getHeader('content-type') ?? '');
      const path = request.url.split('?')[0] ?? '/';
      if (type.startsWith('text/html'))
        reply.header('content-security-policy', policyOfPath(path, files.policies));
    });
  });
}
