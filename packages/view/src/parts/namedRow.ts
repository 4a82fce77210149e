/** A row that a sentence names, with its numbers as they stand in the table. */
export interface NamedRow {
  readonly code: string;
  readonly label: string;
  /** Absent where the table gives none. */
  readonly count?: string;
  readonly share?: string;
  readonly interval?: string;
  readonly n?: string;
}
