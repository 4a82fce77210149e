import type { ReactElement, ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';

/** What stands in place of a figure that cannot be shown. */
export interface StateViewProps {
  readonly title: string;
  readonly text: string;
  readonly headingLevel: HeadingLevel;
  readonly children?: ReactNode;
}

/** A title, what it means, and the way out: the form of every state without numbers. */
export function StateView({ title, text, headingLevel, children }: StateViewProps): ReactElement {
  return (
    <div className="lp-state">
      <Heading level={headingLevel} className="lp-state-title">
        {title}
      </Heading>
      <p className="lp-state-text">{text}</p>
      {children && <div className="lp-state-actions">{children}</div>}
    </div>
  );
}
