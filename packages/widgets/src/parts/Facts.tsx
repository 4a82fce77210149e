import type { ReactElement } from 'react';
import type { WidgetModel } from '@puheeksi/view';
import { useTexts } from '../provider/useTexts.js';

/**
 * What is good to know of the numbers, and where they come from: period, as-of, source, definition, protection, n; folded until
 * wanted.
 */
export function Facts({ notices, facts }: Pick<WidgetModel, 'notices' | 'facts'>): ReactElement | null {
  const { factsTitle } = useTexts();
  const quiet = notices.filter(({ strong }) => !strong);
  if (facts.length + quiet.length === 0) return null;
  return (
    <details className="lp-details">
      <summary>{factsTitle}</summary>
      {quiet.length > 0 && (
        <div className="lp-notices">
          {quiet.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </div>
      )}
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
