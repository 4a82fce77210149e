/** What stands in a stream, or nothing where it has not begun. @example standing({ status: 'none' }) // undefined */
export const standing = <Now extends { readonly status: string }>(
  now: Now,
): Exclude<Now, { readonly status: 'none' }> | undefined =>
  now.status === 'none' ? undefined : (now as Exclude<Now, { readonly status: 'none' }>);
