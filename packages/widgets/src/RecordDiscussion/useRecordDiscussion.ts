import { useCallback, useRef, useState } from 'react';
import type { Problem } from '@puheeksi/client';
import { parseUuid, type EntryId, type ProcessId, type UnitId } from '@puheeksi/core';
import type { DayDoubt } from '@puheeksi/core/kernel';
import type { CommandReceipt } from '@puheeksi/core/wire';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { useSendCommands } from '../queries/useSendCommands.js';
import { doubtKey, impossibleDays, unlikelyDays } from './days.js';
import { commandsOf, emptyDraft, shownBack, type Draft, type DraftTarget } from './draft.js';
import { faultsBeside, faultsOfIssues, faultsOfProblem, type Faults } from './faults.js';

/** What came of the last press of the button. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'faults'; readonly faults: Faults }
  /** Days that may well be right, and are asked about once before anything is sent. */
  | { readonly kind: 'doubts'; readonly doubts: readonly DayDoubt[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'recorded'; readonly receipt: CommandReceipt };

/** Where and for whom the form records. */
export interface RecordTarget {
  readonly unit: UnitId;
  /** The process it belongs to; without it a new one is opened. */
  readonly process?: ProcessId | undefined;
  readonly onRecorded?: ((receipt: CommandReceipt) => void) | undefined;
}

/** The state of the form, apart from how it is drawn. */
export interface RecordDiscussionState {
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly busy: boolean;
  /** Grows with every press that has an outcome, also the same one again. */
  readonly attempt: number;
  readonly change: (part: Partial<Draft>) => void;
  readonly submit: () => Promise<void>;
  /** The days that were asked about are right: sends the draft. */
  readonly confirm: () => Promise<void>;
  /** Takes the question away, to put a day right. */
  readonly dismiss: () => void;
}

function idFrom<Id extends ProcessId | EntryId>(newId: () => string): Id {
  const id = parseUuid<Id>(newId());
  if (!id.ok) throw new Error('newId of LpProvider must give a UUID in lower case.');
  return id.value;
}

/** Keeps what is typed until it has been recorded; one draft has the same ids however often it is sent. */
export function useRecordDiscussion({ unit, process, onRecorded }: RecordTarget): RecordDiscussionState {
  const { newId, today, language } = useLp();
  const texts = useTexts();
  const { busy, send } = useSendCommands('lp-process', unit);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [{ outcome, attempt }, setResult] = useState<{ outcome: Outcome; attempt: number }>({
    outcome: { kind: 'none' },
    attempt: 0,
  });
  const ids = useRef<Pick<DraftTarget, 'process' | 'opening' | 'discussion'> | undefined>(undefined);
  const answered = useRef<ReadonlySet<string>>(new Set());
  const show = useCallback(
    (next: Outcome) => setResult((before) => ({ outcome: next, attempt: before.attempt + 1 })),
    [],
  );

  const submit = async (): Promise<void> => {
    if (busy) return;
    ids.current ??= {
      process: process ?? idFrom(newId),
      opening: idFrom(newId),
      discussion: idFrom(newId),
    };
    const now = today();
    const target: DraftTarget = { ...ids.current, unit, opens: process === undefined, today: now };
    setDraft((before) => shownBack(before, now, language));
    const commands = commandsOf(draft, target);
    const impossible = impossibleDays(draft, now, texts);
    if (!commands.ok) {
      const faults = faultsBeside(faultsOfIssues(commands.error, texts), impossible);
      return show({ kind: 'faults', faults });
    }
    if (Object.keys(impossible.byField).length > 0) return show({ kind: 'faults', faults: impossible });
    const doubts = unlikelyDays(commands.value, now).filter(
      (doubt) => !answered.current.has(doubtKey(doubt)),
    );
    if (doubts.length > 0) return show({ kind: 'doubts', doubts });
    const answer = await send(target.process, commands.value);
    if (!answer) return;
    if (!answer.ok) {
      const faults = faultsOfProblem(answer.error, texts);
      return show(faults ? { kind: 'faults', faults } : { kind: 'problem', problem: answer.error });
    }
    // What was asked before the sending is not told again after it
    const warnings = answer.value.warnings.filter((warning) => !answered.current.has(doubtKey(warning)));
    ids.current = undefined;
    answered.current = new Set();
    setDraft(emptyDraft);
    show({ kind: 'recorded', receipt: { ...answer.value, warnings } });
    onRecorded?.(answer.value);
  };

  const confirm = (): Promise<void> => {
    const doubts = outcome.kind === 'doubts' ? outcome.doubts.map(doubtKey) : [];
    answered.current = new Set([...answered.current, ...doubts]);
    return submit();
  };
  const dismiss = useCallback(
    () =>
      setResult((before) =>
        before.outcome.kind === 'doubts' ? { ...before, outcome: { kind: 'none' } } : before,
      ),
    [],
  );
  const change = useCallback(
    (part: Partial<Draft>) => {
      setDraft((before) => ({ ...before, ...part }));
      // A question about a day that is being changed would be about another day
      if (part.on !== undefined || part.concernDay !== undefined) dismiss();
    },
    [dismiss],
  );
  return { draft, outcome, busy, attempt, change, submit, confirm, dismiss };
}
