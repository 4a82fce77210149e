/**
 * One fault of one input field. `path` leads to the field (`['children']`), `code` names the fault, the rest are facts for
 * the sentence that the view makes of it. All issues of an input are returned at once.
 */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly expected?: string;
  readonly received?: string;
}

/** An expected refusal of a domain rule: a code and facts, never a sentence. */
export interface DomainError {
  readonly code: string;
}
