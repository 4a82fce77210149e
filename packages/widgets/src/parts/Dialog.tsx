import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';

/** A question in front of the page. */
export interface DialogProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly headingLevel: HeadingLevel;
  /** An answer is awaited: the dialog stays. */
  readonly busy?: boolean;
  /** Called when it is to close without an answer. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it holds the keyboard, hides the page behind from screen readers, and Escape closes it. */
export function Dialog({
  title,
  subtitle,
  headingLevel,
  busy = false,
  onCancel,
  children,
}: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    // Closed before it goes, the browser gives the keyboard back to where it was
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="lp-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onCancel();
      }}
      onClose={() => {
        // It is told later, and the dialog may have been shown again by then
        if (dialog.current?.open) return;
        // Browsers let nobody hold a dialog against a second Escape; while an answer is awaited it is shown again.
        if (busy) dialog.current?.showModal();
        else onCancel();
      }}
    >
      <Heading level={headingLevel} id={titleId} className="lp-title">
        {title}
      </Heading>
      {subtitle !== undefined && <p className="lp-subtitle">{subtitle}</p>}
      {children}
    </dialog>
  );
}
