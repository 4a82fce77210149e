import { useQuery } from '@tanstack/react-query';
import type { StreamId, StreamViewOf } from '@puheeksi/client';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { askingOptions } from './createQueryClient.js';
import { lpKeys } from './keys.js';
import { valueOrThrow } from './queryProblem.js';

/**
 * One stream as it stands, for the signed-in person.
 * @example useStream('team', 'liperi-team') // { state: 'ready', value: { version: 3, content: { … } }, … }
 */
export function useStream<Id extends StreamId>(stream: Id, key: string): Answer<StreamViewOf<Id>> {
  const { source } = useLp();
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.stream(stream, key),
      queryFn: async ({ signal }) => valueOrThrow(await source.stream(stream, key, { signal })),
    }),
  );
}
