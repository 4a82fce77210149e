import {
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { CommandReceipt } from '@puheeksi/core/wire';
import type { CodeWithFacts } from '@puheeksi/view';
import { formWordsFor } from '@puheeksi/view/forms';
import { Button } from '../parts/Button.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { Message } from '../parts/Message.js';
import { useLp } from '../provider/useLp.js';
import { FormFields } from './FormFields.js';
import { FormOutcome, type DoubtWords } from './FormOutcome.js';
import { LeaveDialog } from './LeaveDialog.js';
import { useForm, useLeaving, type FormTask } from './useForm.js';

/** A form: what it records, and its own words. */
export interface FormProps<Value, Receipt extends Pick<CommandReceipt, 'warnings'>> {
  readonly task: FormTask<Value, Receipt>;
  readonly submit: string;
  /** The button while it is being sent. @default as above */
  readonly sending?: string;
  readonly done: (receipt: Receipt) => string;
  readonly doubtWords?: (doubts: readonly CodeWithFacts[]) => DoubtWords;
  /** Of the messages above the fields. */
  readonly headingLevel: HeadingLevel;
  /** Further buttons behind the one that sends; `busy` while it is under way. */
  readonly actions?: (busy: boolean) => ReactNode;
}

/**
 * A form drawn of its spec: everything that is wrong at its top with links, and beside the fields; what was typed stays until it has
 * been recorded; what deserves a second look is asked about once; leaving it unfinished asks.
 */
export function Form<Value, Receipt extends Pick<CommandReceipt, 'warnings'>>({
  task,
  submit: submitLabel,
  sending = submitLabel,
  done,
  doubtWords,
  headingLevel,
  actions,
}: FormProps<Value, Receipt>): ReactElement {
  const id = useId();
  const words = formWordsFor(useLp().language);
  const outcomeRef = useRef<HTMLDivElement>(null);
  const form = useForm(task);
  const { model, outcome, busy, attempt, unfinished, restored } = form;
  const { change, addRow, removeRow, submit, confirm, dismiss, reset } = form;
  const answer = useRef<(leaves: boolean) => void>(undefined);
  const [leaving, setLeaving] = useState(false);
  const ask = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        answer.current?.(false);
        answer.current = resolve;
        setLeaving(true);
      }),
    [],
  );
  useLeaving(unfinished, ask);
  // With the message itself: nobody is told of it before the keyboard is there
  useLayoutEffect(() => {
    if (attempt > 0) outcomeRef.current?.focus();
  }, [attempt]);

  const inGeneral = (): DoubtWords => ({ ...words.doubts, confirm: submitLabel });
  return (
    <>
      {restored && outcome.kind === 'none' && (
        <Message kind="info" role="status">
          <p>{words.restored}</p>
          <div className="lp-message-actions">
            <Button look="quiet" onClick={reset}>
              {words.startAnew}
            </Button>
          </div>
        </Message>
      )}
      <FormOutcome
        messageRef={outcomeRef}
        outcome={outcome}
        model={model}
        id={id}
        busy={busy}
        doubtWords={doubtWords ?? inGeneral}
        done={done}
        onConfirm={() => void confirm()}
        onDismiss={dismiss}
        headingLevel={headingLevel}
      />
      <form
        className="lp-form"
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormFields fields={model.fields} form={{ id, change, addRow, removeRow }} />
        <div role="status">
          {model.leaving !== undefined && (
            <Message kind="warning">
              <p>{model.leaving}</p>
            </Message>
          )}
        </div>
        <div className="lp-form-actions">
          <Button type="submit" look="primary" busy={busy}>
            {busy ? sending : submitLabel}
          </Button>
          {actions?.(busy)}
        </div>
      </form>
      {leaving && (
        <LeaveDialog
          headingLevel={headingLevel}
          onAnswer={(leaves) => {
            setLeaving(false);
            answer.current?.(leaves);
            answer.current = undefined;
          }}
        />
      )}
    </>
  );
}
