/** The form of a code on an axis of a table, such as `early-education` or `2026-11`. @example axisCode.test('early-education') // true */
export const axisCode = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
