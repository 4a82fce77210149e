import { useQuery } from '@tanstack/react-query';
import type { TableQuery } from '@puheeksi/client';
import type { PublishedTable } from '@puheeksi/core';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { tableOptions } from './useAnswers.js';

/**
 * One published table from the provider's data source. The request is cancelled when nobody needs its answer any more.
 * @example usePublishedTable({ table: 'discussions-by-setting', place }) // { state: 'ready', value: … }
 */
export function usePublishedTable(query: TableQuery): Answer<PublishedTable> {
  const { source } = useLp();
  return answerOf(useQuery(tableOptions(source, query)));
}
