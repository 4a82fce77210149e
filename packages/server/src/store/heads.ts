import type { StreamVersion } from '@puheeksi/core/stored';
import type { RegionTransaction } from './inRegion.js';

/** A stream has moved since it was read: what was decided on it holds no longer. Nothing is written; the newest may be read anew. */
export class StreamMoved extends Error {
  override readonly name = 'StreamMoved';
}

/** Streams in the one order in which everybody takes them, so that two who want the same never wait for each other in a ring. */
const inOrder = (streams: readonly StreamVersion[]): readonly StreamVersion[] =>
  [...streams].sort((a, b) => {
    const [first, second] = [`${a.stream}/${a.key}`, `${b.stream}/${b.key}`];
    return first < second ? -1 : first > second ? 1 : 0;
  });

/**
 * Holds the stream that is about to be written, and those that were read for the decision, until the transaction ends: others may
 * read them, nobody moves them. Rejects with `StreamMoved` when one is not at the version that was read any more. A stream that has
 * not begun is at 0 and is held too, so that it does not begin meanwhile.
 */
export async function holdHeads(
  { region, tx }: RegionTransaction,
  own: StreamVersion,
  read: readonly StreamVersion[],
): Promise<void> {
  const isOwn = ({ stream, key }: StreamVersion): boolean => stream === own.stream && key === own.key;
  for (const wanted of inOrder([own, ...read.filter((version) => !isOwn(version))])) {
    const { stream, key, version } = wanted;
    await tx
      .insertInto('stream_heads')
      .values({ region, stream, key, version: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const head = tx
      .selectFrom('stream_heads')
      .select('version')
      .where('region', '=', region)
      .where('stream', '=', stream)
      .where('key', '=', key);
    const locked = isOwn(wanted) ? head.forUpdate() : head.forShare();
    if ((await locked.executeTakeFirstOrThrow()).version !== version) throw new StreamMoved();
  }
}
