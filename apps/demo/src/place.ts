import type { PlaceKey, UnitId } from '@puheeksi/core';
import type { Person } from './session.js';

/** North Karelia, whose intranet this pretends to be. */
export const northKarelia = 'region:14' as PlaceKey;

/** The country, whose figures stand beside those of the region. */
export const country = 'country:FI' as PlaceKey;

/** The unit whose work is shown: that of the made-up practitioner of the school, or of the county's staff in the same building. */
export const unitFor = (person: Person): UnitId =>
  (person === 'countyPractitioner' ? 'liperi-school-county-staff' : 'liperi-school') as UnitId;
