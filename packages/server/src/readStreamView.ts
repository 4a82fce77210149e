import { err, ok, type Day, type Instant, type RegionCode, type Result } from '@puheeksi/core';
import type { AccessRefusal, Assignment } from '@puheeksi/core/access';
import type { StoredStream } from '@puheeksi/core/stored';
import type { StreamView } from '@puheeksi/core/wire';
import { resourceOf } from './recordCommands.js';
import { appendRight } from './store/audit.js';
import { readStream } from './store/events.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, readControllers } from './store/inputs.js';
import type { Store } from './store/store.js';

/** Who asks for which stream, and when. */
export interface StreamViewRequest {
  readonly stream: StoredStream;
  readonly key: string;
  readonly subject: string;
  readonly posts: readonly Assignment[];
  readonly now: Instant;
  readonly today: Day;
}

/** Why one stream is not shown. */
export type StreamViewRefusal =
  { readonly kind: 'not-allowed'; readonly reason: AccessRefusal } | { readonly kind: 'not-found' };

/**
 * One stream as it stands, by the fields of its allow-list. Every look, also a refused one, leaves an audit row in the same
 * transaction. Refuses with `not-allowed`, and with `not-found` where the stream has not begun.
 */
export function readStreamView(
  store: Store,
  region: RegionCode,
  { stream, key, subject, posts, now, today }: StreamViewRequest,
): Promise<Result<StreamView, StreamViewRefusal>> {
  return inRegion(store, region, async (inside): Promise<Result<StreamView, StreamViewRefusal>> => {
    const history = await readStream(inside, stream, key);
    const { right, content } = stream.view(history, {
      posts,
      region,
      controllerOf: await readControllers(inside),
    });
    await appendRight(inside, right, {
      at: now,
      subject,
      resource: resourceOf(stream, key, history.length > 0),
      outcome: content.ok ? 'allowed' : 'refused',
    });
    if (!content.ok) return err({ kind: 'not-allowed', reason: content.error });
    if (content.value === undefined) return err({ kind: 'not-found' });
    return ok({
      format: 1,
      stream: stream.id,
      key,
      version: history.length,
      asOf: now,
      synthetic: await isSynthetic(inside, today),
      content: content.value,
    });
  });
}
