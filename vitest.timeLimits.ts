/**
 * After so long a test counts as hanging. It is no measure of speed: laws bound their work (runs, steps, sizes), and none of them fails
 * because the machine is busy with something else.
 */
export const timeLimits = { testTimeout: 300_000, hookTimeout: 300_000 } as const;
