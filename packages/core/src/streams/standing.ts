/** What stands in a stream, or nothing where it has not begun. @example standing({ status: 'none' }) // undefined */
export const standing = <State extends { readonly status: string }>(
  state: State,
): Exclude<State, { readonly status: 'none' }> | undefined =>
  state.status === 'none' ? undefined : (state as Exclude<State, { readonly status: 'none' }>);
