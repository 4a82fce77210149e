import type { UnitId } from '@puheeksi/core';
import { RecordDiscussion, UnitDiscussions } from '@puheeksi/widgets';
import type { DemoTexts } from '../texts.js';

/** The form and, beside it, the unit's own list, where the new discussion shows at once. */
export function RecordPage({ texts, unit }: { readonly texts: DemoTexts; readonly unit: UnitId }) {
  const { record } = texts;
  return (
    <>
      <h1 tabIndex={-1}>{record.title}</h1>
      <p className="lead">{record.lead}</p>
      <div className="widgets">
        <RecordDiscussion unit={unit} headingLevel={2} />
        <UnitDiscussions unit={unit} headingLevel={2} />
      </div>
      <p>{record.afterwards}</p>
    </>
  );
}
