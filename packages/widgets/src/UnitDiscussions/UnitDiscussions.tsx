import type { ReactElement } from 'react';
import type { UnitId } from '@puheeksi/core';
import { Answered } from '../parts/Answered.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { useTexts } from '../provider/useTexts.js';
import { useUnitDiscussions } from '../queries/useUnitDiscussions.js';
import { UnitDiscussionsView } from './UnitDiscussionsView.js';

/** Which unit. */
export interface UnitDiscussionsProps {
  readonly unit: UnitId;
  /** Name of the unit, under the title. */
  readonly unitName?: string;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
}

/**
 * The discussions of a unit for its own workers, from the provider's data source.
 * @example <UnitDiscussions unit={unit} unitName="Liperin esimerkkikoulu" />
 */
export function UnitDiscussions({ unit, headingLevel = 2, ...rest }: UnitDiscussionsProps): ReactElement {
  const { unitView } = useTexts();
  return (
    <Answered answer={useUnitDiscussions(unit)} title={unitView.title} headingLevel={headingLevel} rows={6}>
      {(view, stale) => (
        <UnitDiscussionsView view={view} stale={stale} headingLevel={headingLevel} {...rest} />
      )}
    </Answered>
  );
}
