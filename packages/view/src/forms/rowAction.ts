import { newRowId } from './kinds/containers.js';
import { textOf, withoutRow, withRow, withTyped, type Typed } from './typed.js';

/** The name of the buttons that add and remove rows on a page without script. */
export const rowAction = 'row-action';

/**
 * What was posted by a button that adds or removes a row: the form as it is to be drawn again, with everything typed. Nothing where
 * the form was sent to be saved.
 * @example afterRowAction({ 'row-action': ['add visits'] }) // { visits: ['r1'] }
 */
export function afterRowAction(posted: Typed): Typed | undefined {
  const [action, name, row] = textOf(posted, rowAction).split(' ');
  const typed = withTyped(posted, rowAction, []);
  if (name === undefined) return undefined;
  if (action === 'add') return withRow(typed, name, newRowId(typed, name));
  return action === 'remove' && row !== undefined ? withoutRow(typed, name, row) : undefined;
}
