import type { Language } from '@puheeksi/core';

const finnishStems = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');

/** Names of the months, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fi: finnishStems.map((stem) => `${stem}kuu`),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** First part of a run of months: 'heinä' of 'heinä–syyskuu'; the whole name in the other languages. */
export const monthRunStarts: Readonly<Record<Language, readonly string[]>> = {
  ...monthNames,
  fi: finnishStems,
};
