/** Whether a number counts something: whole, and not below zero. @example isCount(-5) // false */
export function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
