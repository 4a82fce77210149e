import type { ReactElement } from 'react';
import type { WidgetModel } from '@puheeksi/view';
import { useTexts } from '../provider/useTexts.js';
import { CardNumber } from './CardNumber.js';
import type { StaleAnswer } from './Answered.js';
import { Facts } from './Facts.js';
import { Figure } from '../figure/Figure.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import { Message } from './Message.js';
import { Stale } from './Stale.js';
import { StateView } from './StateView.js';
import { WidgetFrame } from './WidgetFrame.js';

/** A view model to draw. */
export interface ModelWidgetProps {
  readonly model: WidgetModel;
  readonly headingLevel?: HeadingLevel;
  /** Set when the newest attempt failed and the model is from an earlier answer. */
  readonly stale?: StaleAnswer | undefined;
}

/**
 * Draws a whole view model: the number, the figure with its sentence and table, what changes the reading of them, then folded what is
 * good to know and where it comes from.
 */
export function ModelWidget({ model, headingLevel = 2, stale }: ModelWidgetProps): ReactElement {
  const { states } = useTexts();
  const asOf = model.facts.find(({ key }) => key === 'as-of')?.text ?? '';
  const strong = model.notices.filter((notice) => notice.strong);
  const hidden = model.table.rows.some(({ absent }) => absent === 'suppressed');
  return (
    <WidgetFrame title={model.title} subtitle={model.subtitle} headingLevel={headingLevel}>
      {stale && <Stale asOf={asOf} retry={stale.retry} busy={stale.busy} />}
      {model.empty ? (
        <StateView
          {...(hidden ? states.allSuppressed : states.empty)}
          headingLevel={belowHeading(headingLevel)}
        />
      ) : (
        <>
          {model.number && <CardNumber {...model.number} />}
          <Figure figure={model.figure} table={model.table} sentence={model.sentence} />
        </>
      )}
      {strong.map(({ key, text }) => (
        <Message key={key} kind="warning">
          <p>{text}</p>
        </Message>
      ))}
      <Facts notices={model.notices} facts={model.facts} />
    </WidgetFrame>
  );
}
