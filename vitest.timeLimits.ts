/**
 * After so long a test counts as hanging, and after so long what a test waits for counts as not coming. They are no measures of
 * speed: laws bound their work (runs, steps, sizes), and no test fails because the machine is busy with something else.
 */
export const timeLimits = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
} as const;

/** The same for the helpers that wait in other ways: Testing Library's `waitFor` and `findBy…`, Playwright's pages. */
export const waitLimitMs = timeLimits.expect.poll.timeout;
