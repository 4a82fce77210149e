import { useQuery } from '@tanstack/react-query';
import type { UnitId, WorkView } from '@puheeksi/core';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { askingOptions } from './createQueryClient.js';
import { lpKeys } from './keys.js';
import { valueOrThrow } from './queryProblem.js';

/**
 * The discussions of a unit for the signed-in worker.
 * @example useUnitDiscussions(unit) // { state: 'problem', problem: { kind: 'not-signed-in' }, … }
 */
export function useUnitDiscussions(unit: UnitId): Answer<WorkView> {
  const { source } = useLp();
  return answerOf(
    useQuery({
      ...askingOptions,
      queryKey: lpKeys.unitDiscussions(unit),
      queryFn: async ({ signal }) => valueOrThrow(await source.unitDiscussions(unit, { signal })),
    }),
  );
}
