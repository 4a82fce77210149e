import type { ReactElement } from 'react';
import type { Problem } from '@puheeksi/client';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { Button } from './Button.js';
import type { HeadingLevel } from './Heading.js';
import { StateView } from './StateView.js';

/** Why there is no answer, and how to ask again. */
export interface ErrorStateProps {
  readonly problem: Problem;
  readonly retry: () => void;
  /** Asking again is under way. */
  readonly busy: boolean;
  readonly headingLevel: HeadingLevel;
}

/** What a reader sees when a source has no answer: what happened, and the way out that fits its kind. */
export function ErrorState({ problem, retry, busy, headingLevel }: ErrorStateProps): ReactElement {
  const texts = useTexts();
  const { onSignIn } = useLp();
  const { title, text, action } = texts.problem(problem);
  const shown = problem.kind === 'not-signed-in' ? texts.states.signedOut : { title, text };
  return (
    <StateView {...shown} headingLevel={headingLevel}>
      {action === 'retry' ? (
        <Button busy={busy} onClick={retry}>
          {texts.actions.retry}
        </Button>
      ) : action === 'sign-in' && onSignIn ? (
        <Button onClick={onSignIn}>{texts.actions.signIn}</Button>
      ) : undefined}
    </StateView>
  );
}
