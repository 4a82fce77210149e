import type { ReactElement } from 'react';
import { formWordsFor } from '@puheeksi/view/forms';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { useLp } from '../provider/useLp.js';

/** The question whether to leave. */
export interface LeaveDialogProps {
  readonly headingLevel: HeadingLevel;
  readonly onAnswer: (leaves: boolean) => void;
}

/** Asks somebody who is about to leave a form that is not finished; staying is the first button and what Escape means. */
export function LeaveDialog({ headingLevel, onAnswer }: LeaveDialogProps): ReactElement {
  const { title, text, stay, go } = formWordsFor(useLp().language).leave;
  return (
    <Dialog title={title} headingLevel={headingLevel} onCancel={() => onAnswer(false)}>
      <p className="lp-intro">{text}</p>
      <div className="lp-message-actions">
        <Button look="primary" onClick={() => onAnswer(false)}>
          {stay}
        </Button>
        <Button onClick={() => onAnswer(true)}>{go}</Button>
      </div>
    </Dialog>
  );
}
