import type { ReactElement, RefObject } from 'react';
import type { CodeWithFacts } from '@puheeksi/view';
import { formWordsFor, type FormModel } from '@puheeksi/view/forms';
import { Button } from '../parts/Button.js';
import { ErrorSummary } from '../parts/ErrorSummary.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { Message } from '../parts/Message.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { controlId } from './controls.js';
import type { Outcome } from './useForm.js';

/** How a form asks about what deserves a second look. */
export interface DoubtWords {
  readonly title: string;
  /** Yes, it is right: records it. */
  readonly confirm: string;
  /** Puts something right instead. @default 'back to the form' */
  readonly correct?: string;
}

/** What came of the last press, and where its fields are. */
export interface FormOutcomeProps<Receipt> {
  readonly messageRef: RefObject<HTMLDivElement | null>;
  readonly outcome: Outcome<Receipt>;
  readonly model: FormModel;
  readonly id: string;
  /** What was confirmed is under way. */
  readonly busy: boolean;
  readonly doubtWords: (doubts: readonly CodeWithFacts[]) => DoubtWords;
  readonly done: (receipt: Receipt) => string;
  readonly onConfirm: () => void;
  readonly onDismiss: () => void;
  readonly headingLevel: HeadingLevel;
}

/** Recorded; or not, with the way out. Takes the focus, so that nobody misses it. */
export function FormOutcome<Receipt>({
  messageRef: ref,
  outcome,
  model,
  id,
  busy,
  doubtWords,
  done,
  onConfirm,
  onDismiss,
  headingLevel,
}: FormOutcomeProps<Receipt>): ReactElement | null {
  const texts = useTexts();
  const { language, onSignIn } = useLp();
  if (outcome.kind === 'faults') {
    const faults = model.faults.map(({ text, name }) =>
      name === undefined ? { text } : { text, controlId: controlId({ id }, name) },
    );
    return <ErrorSummary ref={ref} headingLevel={headingLevel} faults={faults} />;
  }
  if (outcome.kind === 'doubts') {
    const { title, confirm, correct = formWordsFor(language).doubts.correct } = doubtWords(outcome.doubts);
    const about = outcome.doubts.map(({ field }) => field).find((field) => typeof field === 'string');
    return (
      <Message ref={ref} kind="warning" role="alert" focusable title={title} headingLevel={headingLevel}>
        {outcome.doubts.map((doubt) => (
          <p key={JSON.stringify(doubt)}>{texts.warning(doubt)}</p>
        ))}
        <div className="lp-message-actions">
          <Button look="primary" busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button
            onClick={({ currentTarget }) => {
              const root = currentTarget.getRootNode() as Document | ShadowRoot;
              const first = about ?? model.fields.find(({ asked }) => asked)?.name ?? '';
              onDismiss();
              root.getElementById(controlId({ id }, first))?.focus();
            }}
          >
            {correct}
          </Button>
        </div>
      </Message>
    );
  }
  if (outcome.kind === 'problem') {
    const { title, text, action } = texts.problem(outcome.problem);
    return (
      <Message ref={ref} kind="error" role="alert" focusable title={title} headingLevel={headingLevel}>
        <p>{text}</p>
        {action === 'sign-in' && onSignIn && (
          <div className="lp-message-actions">
            <Button onClick={onSignIn}>{texts.actions.signIn}</Button>
          </div>
        )}
      </Message>
    );
  }
  if (outcome.kind === 'done')
    return (
      <Message
        ref={ref}
        kind="success"
        role="status"
        focusable
        title={done(outcome.receipt)}
        headingLevel={headingLevel}
      />
    );
  return null;
}
