import { forwardRef, useId, type ReactNode } from 'react';
import { useLp } from '../provider/useLp.js';
import { Heading, type HeadingLevel } from './Heading.js';

/** The frame of every widget. */
export interface WidgetFrameProps {
  readonly title: string;
  /** Place and period, under the title. */
  readonly subtitle?: string;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** Something is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/**
 * The root of a widget: a region named by its title, place and period, with its own language, direction, theme and styles.
 * Inherited styles of the page end here, and its width decides the layout within.
 */
export const WidgetFrame = forwardRef<HTMLElement, WidgetFrameProps>(function WidgetFrame(
  { title, subtitle, headingLevel = 2, busy = false, children },
  ref,
) {
  const { language, theme } = useLp();
  const titleId = useId();
  const subtitleId = useId();
  return (
    <section
      ref={ref}
      className="lp-root lp-widget"
      lang={language}
      dir="ltr"
      data-theme={theme}
      aria-labelledby={subtitle === undefined ? titleId : `${titleId} ${subtitleId}`}
      aria-busy={busy ? true : undefined}
      tabIndex={-1}
    >
      <div className="lp-widget-body">
        <Heading level={headingLevel} id={titleId} className="lp-title">
          {title}
        </Heading>
        {subtitle !== undefined && (
          <p id={subtitleId} className="lp-subtitle">
            {subtitle}
          </p>
        )}
        {children}
      </div>
    </section>
  );
});
