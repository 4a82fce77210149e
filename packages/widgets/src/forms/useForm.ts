import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '@puheeksi/client';
import { parseUuid, type Issue, type Result } from '@puheeksi/core';
import type { CommandReceipt } from '@puheeksi/core/wire';
import type { CodeWithFacts } from '@puheeksi/view';
import {
  faultsOf,
  faultsTogether,
  formModel,
  guardFaults,
  hasFaults,
  newRowId,
  noFaults,
  readForm,
  shownBack,
  withoutRow,
  withRow,
  withTyped,
  type Choices,
  type FormFaults,
  type FormModel,
  type FormSpec,
  type Typed,
} from '@puheeksi/view/forms';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';

/** What came of the last press of the button. */
export type Outcome<Receipt> =
  | { readonly kind: 'none' }
  | { readonly kind: 'faults'; readonly faults: FormFaults }
  /** What deserves a second look is asked about once, before anything is recorded. */
  | { readonly kind: 'doubts'; readonly doubts: readonly CodeWithFacts[] }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly receipt: Receipt };

/** What a form records, and by which rules. */
export interface FormTask<Value, Receipt extends Pick<CommandReceipt, 'warnings'>> {
  readonly spec: FormSpec;
  readonly choices?: Choices;
  /** What it begins with. */
  readonly initial: Typed;
  /**
   * The draft is kept under it in the page's memory until it has been sent; two forms must not share one. Without it the form is a
   * short question: it is forgotten when it closes, and nobody is asked about leaving it.
   */
  readonly draftKey?: string;
  /** What was read from the form as it is sent, or every issue. Ids asked for by name are the same until it has been recorded. */
  readonly read: (
    record: Readonly<Record<string, unknown>>,
    idOf: (name: string) => string,
  ) => Result<Value, readonly Issue[]>;
  /** Rules that can be judged here, so that all their faults are told at once. */
  readonly refusals?: (record: Readonly<Record<string, unknown>>) => readonly CodeWithFacts[];
  /** The control that a refusal is about, where it has no fact `field`. */
  readonly fieldOf?: (refusal: CodeWithFacts) => string | undefined;
  /** A refusal in the words of this form. @default the texts of refusals */
  readonly refusal?: (refusal: CodeWithFacts) => string;
  /** Sends it; nothing is recorded in a dry run. Nothing while an earlier one is under way. */
  readonly send: (
    value: Value,
    options: { readonly dryRun: boolean },
  ) => Promise<Result<Receipt, Problem> | undefined>;
  readonly onDone?: (receipt: Receipt) => void;
}

/** A form in use, apart from how it is drawn. */
export interface FormState<Receipt> {
  readonly model: FormModel;
  readonly outcome: Outcome<Receipt>;
  readonly busy: boolean;
  /** Grows with every press that has an outcome, also the same one again. */
  readonly attempt: number;
  /** Something has been typed that was not sent. */
  readonly unfinished: boolean;
  /** It began with what was typed earlier and never sent. */
  readonly restored: boolean;
  readonly change: (name: string, values: readonly string[]) => void;
  readonly addRow: (name: string) => void;
  readonly removeRow: (name: string, row: string) => void;
  readonly submit: () => Promise<void>;
  /** What was asked about is right: sends the form. */
  readonly confirm: () => Promise<void>;
  /** Takes the question away, to put something right. */
  readonly dismiss: () => void;
  /** Empties the form. */
  readonly reset: () => void;
}

const none = { outcome: { kind: 'none' as const }, attempt: 0 };
const asKey = (doubt: CodeWithFacts): string => JSON.stringify(doubt);

/** Two commands of one sending may deserve the same second look. */
const onceEach = (doubts: readonly CodeWithFacts[]): readonly CodeWithFacts[] => [
  ...new Map(doubts.map((doubt) => [asKey(doubt), doubt])).values(),
];

/**
 * Keeps what is typed until it has been recorded: through faults, refusals, a server that does not answer, and the way to another
 * page and back. One draft has the same ids however often it is sent, so that nothing is recorded twice.
 */
export function useForm<Value, Receipt extends Pick<CommandReceipt, 'warnings'>>(
  task: FormTask<Value, Receipt>,
): FormState<Receipt> {
  const { spec, choices, initial, draftKey, read, refusals, fieldOf, send, onDone } = task;
  const { drafts, newId, today } = useLp();
  const texts = useTexts();
  const sentenceOf = task.refusal ?? texts.refusal;
  const [draft] = useState(() => (draftKey === undefined ? undefined : drafts.get(draftKey)));
  const [restored, setRestored] = useState(draft !== undefined);
  const [touched, setTouched] = useState(draft !== undefined);
  const [kept, setKept] = useState<Typed>(draft?.typed ?? initial);
  // A form that nobody has touched is what it begins with, also when that is read anew
  const typed = touched ? kept : initial;
  const latest = useRef(typed);
  useLayoutEffect(() => {
    latest.current = typed;
  }, [typed]);
  const ids = useRef<Readonly<Record<string, string>>>(draft?.ids ?? {});
  const answered = useRef<ReadonlySet<string>>(new Set());
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [{ outcome, attempt }, setResult] = useState<{ outcome: Outcome<Receipt>; attempt: number }>(none);

  const keep = useCallback(
    (next: Typed) => {
      if (draftKey !== undefined) drafts.set(draftKey, { typed: next, ids: ids.current });
      return next;
    },
    [drafts, draftKey],
  );
  const show = (next: Outcome<Receipt>): void =>
    setResult((before) => ({ outcome: next, attempt: before.attempt + 1 }));
  const idOf = (name: string): string => {
    const id = parseUuid(ids.current[name] ?? newId());
    if (!id.ok) throw new Error('newId of LpProvider must give a UUID in lower case.');
    ids.current = { ...ids.current, [name]: id.value };
    return id.value;
  };
  const faultsOfRefusals = (refused: readonly CodeWithFacts[]): FormFaults =>
    refused
      .map((refusal): FormFaults => {
        const sentence = sentenceOf(refusal);
        const name = fieldOf?.(refusal) ?? refusal['field'];
        const isField = typeof name === 'string' && Object.hasOwn(spec.fields, name);
        return isField ? { byName: { [name]: sentence }, others: [] } : { byName: {}, others: [sentence] };
      })
      .reduce(faultsTogether, noFaults);
  const faultsOfProblem = (problem: Problem, sent: Typed): FormFaults | undefined => {
    if (problem.kind === 'invalid' || problem.kind === 'conflict') {
      // A conflict without issues is about the whole, and belongs to no field
      return problem.issues && faultsOf(spec, sent, problem.issues);
    }
    return problem.kind === 'refused' ? faultsOfRefusals([problem.error]) : undefined;
  };
  const begin = (): void => {
    ids.current = {};
    answered.current = new Set();
    if (draftKey !== undefined) drafts.delete(draftKey);
    setRestored(false);
    setTouched(false);
  };

  const attemptToSend = async (): Promise<Outcome<Receipt> | undefined> => {
    const sent = shownBack(spec, typed, today());
    const reading = { today: today(), idOf: (name: string) => idOf(`field ${name}`) };
    const { record } = readForm(spec, sent, reading);
    const value = read(record, idOf);
    if (touched) setKept(keep(sent));
    const wrong = [
      value.ok ? noFaults : faultsOf(spec, sent, value.error),
      faultsOfRefusals(refusals?.(record) ?? []),
      guardFaults(spec, sent),
    ].reduce(faultsTogether);
    if (!value.ok || hasFaults(wrong)) return { kind: 'faults', faults: wrong };
    const answer = async (dryRun: boolean): Promise<Outcome<Receipt> | undefined> => {
      const given = await send(value.value, { dryRun });
      if (!given) return undefined;
      if (given.ok) return { kind: 'done', receipt: given.value };
      const faults = faultsOfProblem(given.error, sent);
      return faults ? { kind: 'faults', faults } : { kind: 'problem', problem: given.error };
    };
    const tried = await answer(true);
    if (tried?.kind !== 'done') return tried;
    const doubts = onceEach(tried.receipt.warnings).filter((doubt) => !answered.current.has(asKey(doubt)));
    return doubts.length > 0 ? { kind: 'doubts', doubts } : answer(false);
  };

  const submit = async (): Promise<void> => {
    // A ref beside the state: two presses in one frame both see busy === false
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      const next = await attemptToSend();
      if (!next) return;
      if (next.kind === 'done') begin();
      show(next);
      if (next.kind === 'done') onDone?.(next.receipt);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  const confirm = (): Promise<void> => {
    const doubts = outcome.kind === 'doubts' ? outcome.doubts.map(asKey) : [];
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
  const edit = useCallback(
    (next: (before: Typed) => Typed) => {
      // A question about what is being changed would be about something else
      dismiss();
      // Two changes in one moment build on each other
      latest.current = keep(next(latest.current));
      setTouched(true);
      setKept(latest.current);
    },
    [dismiss, keep],
  );
  const change = useCallback(
    (name: string, values: readonly string[]) => edit((before) => withTyped(before, name, values)),
    [edit],
  );
  const addRow = useCallback(
    (name: string) => edit((before) => withRow(before, name, newRowId(before, name))),
    [edit],
  );
  const removeRow = useCallback(
    (name: string, row: string) => edit((before) => withoutRow(before, name, row)),
    [edit],
  );
  const reset = (): void => {
    begin();
    setResult(none);
  };

  const faults = outcome.kind === 'faults' ? outcome.faults : noFaults;
  const model = useMemo(
    () => formModel(spec, typed, { faults, ...(choices && { choices }) }),
    [spec, typed, faults, choices],
  );
  return {
    model,
    outcome,
    busy,
    attempt,
    unfinished: touched && draftKey !== undefined,
    restored: restored && touched,
    change,
    addRow,
    removeRow,
    submit,
    confirm,
    dismiss,
    reset,
  };
}

/** Asks before a form that is not finished is left: reloading and closing by the browser, everything else by the guard's router. */
export function useLeaving(unfinished: boolean, ask: () => Promise<boolean>): void {
  const { leaveGuard } = useLp();
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  }, [ask]);
  useEffect(() => {
    if (!unfinished) return undefined;
    const held = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', held);
    const letGo = leaveGuard.hold(() => asking.current());
    return () => {
      window.removeEventListener('beforeunload', held);
      letGo();
    };
  }, [unfinished, leaveGuard]);
}
