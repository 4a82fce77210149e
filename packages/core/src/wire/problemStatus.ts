/** Every problem the server reports, by HTTP status. */
export const problemStatus = {
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  refused: 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

/** The kind of a problem. */
export type ProblemKind = keyof typeof problemStatus;
