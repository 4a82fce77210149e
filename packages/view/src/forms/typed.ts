/**
 * What has been typed into a form so far, exactly as typed: for each control its values, as a browser posts them. One shape serves
 * a draft in memory and a form that was sent without script. Names of controls are names of fields; a field within another stands
 * behind a dot (`place.area.code`), a field of a row behind the row's id (`visits.r1.on`), so that removing a row moves no other.
 */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** Between the steps of a control's name; it occurs neither in names of fields nor in codes nor in ids of rows. */
const separator = '.';

/** The name of a control within another. @example within('visits', 'r1', 'on') // 'visits.r1.on' */
export const within = (...steps: readonly string[]): string =>
  steps.filter((step) => step !== '').join(separator);

/** All values of a control. */
export const valuesOf = (typed: Typed, name: string): readonly string[] =>
  Object.hasOwn(typed, name) ? (typed[name] ?? []) : [];

/** The one value of a control, as typed; empty when nothing was. */
export const textOf = (typed: Typed, name: string): string => valuesOf(typed, name)[0] ?? '';

/** The typed values with those of one control changed; a control without values is no longer there. */
export function withTyped(typed: Typed, name: string, values: readonly string[]): Typed {
  const { [name]: _before, ...rest } = typed;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

/** A row more at the end of a list. @example withRow({}, 'visits', 'r1') // { visits: ['r1'] } */
export const withRow = (typed: Typed, name: string, row: string): Typed =>
  withTyped(typed, name, [...valuesOf(typed, name), row]);

/** One row less, with everything typed in it; its neighbours keep what they have. */
export function withoutRow(typed: Typed, name: string, row: string): Typed {
  const inRow = `${within(name, row)}${separator}`;
  const kept = Object.entries(typed).filter(([control]) => !control.startsWith(inRow));
  return withTyped(
    Object.fromEntries(kept),
    name,
    valuesOf(typed, name).filter((id) => id !== row),
  );
}

/**
 * What a browser posted.
 * @example typedFrom(new URLSearchParams('on=1.12.&about=home&about=school')) // { on: ['1.12.'], about: ['home', 'school'] }
 */
export function typedFrom(posted: Iterable<readonly [string, string]>): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of posted) typed.set(name, [...(typed.get(name) ?? []), value]);
  return Object.fromEntries(typed);
}
