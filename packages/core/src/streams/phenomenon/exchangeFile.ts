/**
 * Why a file of observations or phenomena is not read at all; bad rows of a good file are refused one by one. `line` is the line
 * of the text from 1, `limit` how much is read, `columns` are those of the format.
 * @source R0-K8, F105
 */
export type ExchangeFileError =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly limit: number }
  | { readonly code: 'too-many-rows'; readonly limit: number }
  | { readonly code: 'too-many-cells'; readonly limit: number }
  | { readonly code: 'quote-open'; readonly line: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly code: 'column-twice'; readonly columns: readonly string[] };
