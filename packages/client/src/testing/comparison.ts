import { auditPublished } from '@puheeksi/core/privacy';
import type { PublishedTable } from '@puheeksi/core';
import { canonicalJson } from '@puheeksi/core/testing';
import { demand } from './expectations.js';

/** The tables of one moment that tell of the same discussions, each by its own codes. */
export type Comparable = readonly PublishedTable[];

interface Cell {
  readonly key: string;
  readonly value: number | undefined;
}

const cellsOf = (table: PublishedTable, moment: number): readonly Cell[] =>
  table.cells.map(({ at, value }) => {
    const [dimension, code] = Object.entries(at)[0] ?? ['', ''];
    const key = `${moment} ${code === 'total' ? 'total' : `${dimension}=${code}`}`;
    return { key, value: value.kind === 'known' ? value.value : undefined };
  });

/**
 * Hidden counts that somebody finds out who lays publications of the same discussions beside each other: by rank and by trying
 * whole numbers. They are told more than a reader knows, namely which counts are the same in every publication.
 * @example foundByComparing([before, after], (key) => key === 'setting=school') // []
 */
export function foundByComparing(
  publications: readonly Comparable[],
  isChanged: (key: string) => boolean,
): readonly string[] {
  const seen = new Map<string, number | undefined>();
  const relations: { terms: { key: string; times: number }[]; lower: number; upper: number }[] = [];
  const equal = (terms: { key: string; times: number }[]): void =>
    void relations.push({ terms, lower: 0, upper: 0 });
  for (const [moment, tables] of publications.entries())
    for (const table of tables) {
      // Not published anew: it says nothing of this moment
      const stayed = publications[moment - 1]?.some(
        (earlier) => canonicalJson(earlier) === canonicalJson(table),
      );
      if (stayed === true) continue;
      const cells = cellsOf(table, moment);
      for (const { key, value } of cells) seen.set(key, seen.get(key) ?? value);
      const total = `${moment} total`;
      const parts = cells.filter(({ key }) => key !== total);
      demand(parts.length < cells.length, 'the table has its total', table.table);
      equal([{ key: total, times: 1 }, ...parts.map(({ key }) => ({ key, times: -1 }))]);
    }
  const newest = new Map<string, string>();
  for (const key of seen.keys()) {
    const name = key.slice(key.indexOf(' ') + 1);
    const earlier = newest.get(name);
    newest.set(name, key);
    if (earlier !== undefined && !isChanged(name))
      equal([
        { key: earlier, times: 1 },
        { key, times: -1 },
      ]);
  }
  const counts = [...seen].map(([key, value]) => ({
    key,
    lower: value ?? 0,
    upper: value ?? null,
    hidden: value === undefined,
  }));
  const { verdict, exact } = auditPublished({ counts, relations });
  demand(verdict !== 'infeasible', 'the publications do not contradict each other', verdict);
  return exact;
}
