import type { Brand } from '../kernel/brand.js';

/** A made-up UUID of a number, the same every time: for tests and fixtures only. @example testUuid(7) // '00000000-0000-4000-8000-000000000007' */
export function testUuid<Id extends Brand<string, string>>(number: number): Id {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as Id;
}
