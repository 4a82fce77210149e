import { err, ok, type Day, type Instant, type RegionCode, type Result } from '@puheeksi/core';
import type { AccessRefusal, Assignment } from '@puheeksi/core/access';
import type { StoredStream } from '@puheeksi/core/stored';
import type { TextRef } from '@puheeksi/core/kernel';
import type { StreamView, TextView } from '@puheeksi/core/wire';
import { resourceOf } from './recordCommands.js';
import { appendRight } from './store/audit.js';
import { readStream } from './store/events.js';
import { inRegion } from './store/inRegion.js';
import { isSynthetic, readControllers } from './store/inputs.js';
import type { Store } from './store/store.js';
import { readText } from './store/texts.js';

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
 * One free text of a stream, for those who may read its texts. Every look, also a refused one, leaves an audit row in the same
 * transaction. Refuses with `not-allowed`, and with `not-found` where the text has been deleted or is none of this stream's.
 */
export function readStreamText(
  store: Store,
  region: RegionCode,
  { stream, key, textRef, subject, posts, now, today }: StreamViewRequest & { readonly textRef: TextRef },
): Promise<Result<TextView, StreamViewRefusal>> {
  return inRegion(store, region, async (inside): Promise<Result<TextView, StreamViewRefusal>> => {
    const history = await readStream(inside, stream, key);
    const controllerOf = await readControllers(inside);
    const { right, refusal } = stream.textRight(history, { posts, region, controllerOf });
    await appendRight(inside, right, {
      at: now,
      subject,
      resource: resourceOf(stream, key, history.length > 0),
      outcome: refusal ? 'refused' : 'allowed',
    });
    if (refusal) return err({ kind: 'not-allowed', reason: refusal });
    const text = await readText(inside, { stream: stream.id, key }, textRef);
    if (text === undefined) return err({ kind: 'not-found' });
    const synthetic = await isSynthetic(inside, today);
    return ok({ format: 1, stream: stream.id, key, textRef, text, synthetic });
  });
}

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
