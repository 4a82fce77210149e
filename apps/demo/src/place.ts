import type { PlaceKey, UnitId } from '@puheeksi/core';

/** North Karelia, whose intranet this pretends to be. */
export const northKarelia = 'region:14' as PlaceKey;

/** The country, whose figures stand beside those of the region. */
export const country = 'country:FI' as PlaceKey;

/** The unit of the made-up practitioner. */
export const ownUnit = 'liperi-school' as UnitId;
