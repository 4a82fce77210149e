/** The tables without which nothing is published: the discussions themselves, by setting and by month. They come first. */
export const indispensableTables: ReadonlySet<string> = new Set([
  'discussions-by-setting',
  'discussions-by-month',
]);
