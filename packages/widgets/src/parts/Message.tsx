import { forwardRef, type ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';

/** What a message is about; its words say it, the colour only helps. */
export type MessageKind = 'info' | 'warning' | 'error' | 'success';

/** A framed message within a widget. */
export interface MessageProps {
  readonly kind: MessageKind;
  readonly title?: string;
  /** Makes the title a heading, where the message is a place to come to. */
  readonly headingLevel?: HeadingLevel;
  /** `alert` interrupts a screen reader, `status` waits. */
  readonly role?: 'alert' | 'status';
  /** Lets code move the focus to the message. */
  readonly focusable?: boolean;
  readonly children?: ReactNode;
}

/** A framed message: information, warning, error or success. */
export const Message = forwardRef<HTMLDivElement, MessageProps>(function Message(
  { kind, title, headingLevel, role, focusable = false, children },
  ref,
) {
  return (
    <div
      ref={ref}
      className={`lp-message lp-message-${kind}`}
      role={role}
      tabIndex={focusable ? -1 : undefined}
    >
      {title !== undefined &&
        (headingLevel ? (
          <Heading level={headingLevel} className="lp-message-title">
            {title}
          </Heading>
        ) : (
          <p className="lp-message-title">{title}</p>
        ))}
      {children}
    </div>
  );
});
