import type { ReactElement } from 'react';
import type { WidgetModel } from '@puheeksi/view';
import { useTexts } from '../provider/useTexts.js';

/** Where the numbers come from: period, as-of, source, definition, protection, n; folded until wanted. */
export function Facts({ facts }: { readonly facts: WidgetModel['facts'] }): ReactElement | null {
  const { factsTitle } = useTexts();
  if (facts.length === 0) return null;
  return (
    <details className="lp-details">
      <summary>{factsTitle}</summary>
      <dl className="lp-facts">
        {facts.map(({ key, term, text }) => (
          <FactRow key={key} term={term} text={text} />
        ))}
      </dl>
    </details>
  );
}

function FactRow({ term, text }: { readonly term: string; readonly text: string }): ReactElement {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
