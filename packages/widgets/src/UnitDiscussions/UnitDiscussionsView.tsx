import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { UnitDiscussion } from '@puheeksi/core/work-views';
import type { WorkView } from '@puheeksi/core';
import { formatInstant } from '@puheeksi/view';
import type { StaleAnswer } from '../parts/Answered.js';
import { belowHeading, type HeadingLevel } from '../parts/Heading.js';
import { keepFocus } from '../parts/keepFocus.js';
import { Message } from '../parts/Message.js';
import { Stale } from '../parts/Stale.js';
import { WidgetFrame } from '../parts/WidgetFrame.js';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { DiscussionsTable } from './DiscussionsTable.js';
import { RetractDialog } from './RetractDialog.js';

/** A work view to draw. */
export interface UnitDiscussionsViewProps {
  /** Made by access for one actor; a raw state does not compile. */
  readonly view: WorkView;
  readonly unitName?: string;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  readonly stale?: StaleAnswer | undefined;
}

/** The discussions of a unit, newest first, each of which can be taken back with a reason. */
export function UnitDiscussionsView({
  view,
  unitName,
  headingLevel = 2,
  stale,
}: UnitDiscussionsViewProps): ReactElement {
  const { language } = useLp();
  const texts = useTexts();
  const widget = useRef<HTMLElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(undefined);
  const [chosen, setChosen] = useState<UnitDiscussion>();
  const [retracted, setRetracted] = useState(false);
  useLayoutEffect(() => {
    if (chosen || !opener.current) return;
    // To what says what happened, or back to the button; it may have gone with its row, when the list was read again.
    (retracted ? done.current : opener.current)?.focus();
    opener.current = undefined;
    keepFocus(widget.current);
  }, [chosen, retracted]);
  const asOf = formatInstant(view.asOf, language);
  return (
    <WidgetFrame
      ref={widget}
      title={texts.unitView.title}
      subtitle={[unitName, `${texts.facts.asOf} ${asOf}`].filter(Boolean).join(' · ')}
      headingLevel={headingLevel}
    >
      {stale && <Stale asOf={asOf} retry={stale.retry} busy={stale.busy} />}
      {view.synthetic && (
        <Message kind="warning">
          <p>{texts.caveats['synthetic-data']}</p>
        </Message>
      )}
      <p className="lp-intro">{texts.unitView.intro}</p>
      <div role="status">
        {retracted && <Message ref={done} kind="success" focusable title={texts.retractDiscussion.done} />}
      </div>
      {view.discussions.length === 0 ? (
        <p className="lp-state-text lp-intro">{texts.unitView.empty}</p>
      ) : (
        <DiscussionsTable
          view={view}
          onRetract={(held, pressed) => {
            opener.current = pressed;
            setRetracted(false);
            setChosen(held);
          }}
        />
      )}
      {chosen && (
        <RetractDialog
          unit={view.unit}
          held={chosen}
          headingLevel={belowHeading(headingLevel)}
          onClose={(wasRetracted) => {
            setChosen(undefined);
            setRetracted(wasRetracted);
          }}
        />
      )}
    </WidgetFrame>
  );
}
