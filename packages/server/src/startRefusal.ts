/**
 * The server cannot start, and the reason is the operator's to change: one sentence with the way out, without secrets.
 * Everything else that goes wrong at start is a bug and keeps its stack.
 */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly code: string;

  constructor(code: string, sentence: string, options?: { readonly cause?: unknown }) {
    super(sentence, options);
    this.code = code;
  }
}
