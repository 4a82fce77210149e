import type { PublishedTable } from '@puheeksi/core';
import type { TableAnswer } from '../views/answers.js';

/** What is made of the table of an answer; an answer without one stays as it is, with its reason. */
export function ofTable<T>(
  answer: TableAnswer,
  make: (table: PublishedTable) => T,
): T | Extract<TableAnswer, { kind: 'not-published' }> {
  return answer.kind === 'table' ? make(answer.table) : answer;
}
