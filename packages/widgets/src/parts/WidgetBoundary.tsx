import type { ReactElement, ReactNode, RefObject } from 'react';
import { Boundary } from './Boundary.js';
import { FailedPart } from './FailedPart.js';
import type { HeadingLevel } from './Heading.js';
import { keepFocus } from './keepFocus.js';

/** A widget and where it stands. */
export interface WidgetBoundaryProps {
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  /** The element around the widget. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** A widget that fails says so in its place; the page around it stays. */
export function WidgetBoundary({ title, headingLevel, place, children }: WidgetBoundaryProps): ReactElement {
  return (
    <div ref={place}>
      <Boundary
        fallback={(failure) => <FailedPart failure={failure} title={title} headingLevel={headingLevel} />}
        onRecovered={() => keepFocus(place.current, '.lp-widget')}
      >
        {children}
      </Boundary>
    </div>
  );
}
