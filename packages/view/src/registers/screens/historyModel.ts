import type { AnyRecord, EntryEventView } from '@puheeksi/core/registers';
import type { TextsByRef } from '@puheeksi/core/wire';
import { formatDay } from '../../format/day.js';
import { ownSentence } from '../../text/byCode.js';
import { printed, screenWordsOf, shownFields, type RegisterView } from './registerView.js';

/** What an event changed in one field. */
export interface ShownChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One step of an entry's history, newest first. */
export interface HistoryStep {
  readonly version: number;
  readonly title: string;
  readonly reason?: string;
  readonly changes: readonly ShownChange[];
}

/**
 * What has happened to an entry, newest first, each step with what it changed.
 * @example historyModel(view, events, texts)[0].title // 'Muutettu 1.12.2026'
 */
export function historyModel(
  view: RegisterView,
  events: readonly EntryEventView[],
  texts: TextsByRef,
): readonly HistoryStep[] {
  const screen = screenWordsOf(view);
  const reasons = { ...screen.changeReasons, ...screen.withdrawalReasons };
  const printedOf = (record: AnyRecord) =>
    shownFields(view, record, texts).map(({ name, label, control }) => ({
      name,
      label,
      text: printed(control),
    }));
  const steps = events.map(({ version, type, on, record, reason }, index): HistoryStep => {
    const before = new Map(
      printedOf(events[index - 1]?.record ?? {}).map(({ name, text }) => [name, text] as const),
    );
    const changes = printedOf(record)
      .filter(({ name, text }) => text !== (before.get(name) ?? ''))
      .map(({ name, label, text }) => ({
        label,
        before: before.get(name) || screen.nothing,
        after: text || screen.nothing,
      }));
    const why = reason === undefined ? undefined : ownSentence(reasons, reason);
    return {
      version,
      title: `${screen.events[type]} ${formatDay(on, view.language)}`,
      ...(why !== undefined && { reason: why }),
      changes: type === 'withdrawn' ? [] : changes,
    };
  });
  return steps.reverse();
}
