/** The own row of a code; `undefined` for every other text, also for names that objects inherit ('constructor'). */
export function rowOf<Row>(rows: Readonly<Record<string, Row>>, code: string): Row | undefined {
  return Object.hasOwn(rows, code) ? rows[code] : undefined;
}
