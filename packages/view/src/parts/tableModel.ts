/** A data table beside a figure: the same numbers, in the same order, as text that is ready to be shown. */
export interface TableModel {
  readonly caption: string;
  /** The first column holds the row headers; the others go with the cells of each row, in order. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly key: string;
    readonly header: string;
    readonly cells: readonly string[];
    /** Set on a row whose number is hidden or missing, for styling and for tests. */
    readonly absent?: 'suppressed' | 'no-data' | 'not-applicable';
    readonly total?: boolean;
  }[];
}
