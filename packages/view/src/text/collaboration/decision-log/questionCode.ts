const guidingQuestion = /^[ABC]\d{1,2}$/;

/** The letter and number of a guiding question after a space; empty for a body's own question, whose id says nothing to a reader. */
export function questionCode(fact: unknown): string {
  return typeof fact === 'string' && guidingQuestion.test(fact) ? ` ${fact}` : '';
}
