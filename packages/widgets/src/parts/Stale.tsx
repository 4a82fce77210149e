import type { ReactElement } from 'react';
import { useTexts } from '../provider/useTexts.js';
import { Button } from './Button.js';
import { Message } from './Message.js';

/** An earlier answer is shown because the newest attempt failed. */
export interface StaleProps {
  /** When the shown numbers are from, as it is written for a reader. */
  readonly asOf: string;
  readonly retry: () => void;
  readonly busy: boolean;
}

/** Says that the shown numbers are an earlier answer, with a way to ask again. */
export function Stale({ asOf, retry, busy }: StaleProps): ReactElement {
  const { states, actions } = useTexts();
  return (
    <Message kind="warning" role="status">
      <p>{states.stale(asOf)}</p>
      <div className="lp-message-actions">
        <Button look="quiet" busy={busy} onClick={retry}>
          {actions.retry}
        </Button>
      </div>
    </Message>
  );
}
