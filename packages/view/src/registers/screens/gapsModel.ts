import type { Gap } from '@puheeksi/core/registers';
import { formModel, typedOf } from '../../forms/formSpec.js';
import { ownSentence } from '../../text/byCode.js';
import type { Typed } from '../../forms/typed.js';
import { entryForm, printed, screenWordsOf, type RegisterView } from './registerView.js';

/** Entries for which the same sentence holds. */
export interface FlagGap {
  readonly flag: string;
  readonly sentence: string;
  readonly count: string;
  readonly entries: readonly string[];
}

/** Values that should have an entry and have none. */
export interface CoverGap {
  readonly cover: string;
  readonly sentence: string;
  readonly cells: readonly {
    readonly name: string;
    /** The form of the entry that is missing, begun. */
    readonly typed: Typed;
  }[];
}

/** What is missing or stale in a register, ready to be drawn: what to do first stands first. */
export interface GapsModel {
  /** Entries in which something no longer fits. */
  readonly misfits: readonly { readonly entry: string; readonly sentence: string }[];
  readonly flags: readonly FlagGap[];
  readonly covers: readonly CoverGap[];
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/**
 * What is missing or stale, told once each: values that no longer fit, flags with their entries, and what has no entry at all.
 * @example gapsModel(view, summary.gaps).covers[0].cells[0].name // 'Esihenkilöt'
 */
export function gapsModel(view: RegisterView, gaps: readonly Gap[]): GapsModel {
  const { words, choices } = view;
  const screen = screenWordsOf(view);
  const spec = entryForm(view);
  const ofKind = <K extends Gap['kind']>(kind: K) =>
    gaps.filter((gap): gap is Extract<Gap, { readonly kind: K }> => gap.kind === kind);
  return {
    misfits: ofKind('misfit').map(({ entry, faults }) => ({ entry, sentence: screen.misfit(faults.length) })),
    flags: [...grouped(ofKind('flag'), ({ code }) => code)].map(([flag, found]) => ({
      flag,
      sentence: ownSentence(words.flags, flag) ?? flag,
      count: screen.gapEntries(found.length),
      entries: found.map(({ entry }) => entry),
    })),
    covers: [...grouped(ofKind('cover'), ({ code }) => code)].map(([cover, found]) => ({
      cover,
      sentence: ownSentence(words.covers, cover) ?? cover,
      cells: found.map(({ cell }) => {
        const typed = typedOf(spec, cell);
        const named = formModel(spec, typed, { choices }).fields.filter(({ name }) =>
          Object.hasOwn(cell, name),
        );
        return { name: named.map(({ control }) => printed(control)).join(', '), typed };
      }),
    })),
  };
}
