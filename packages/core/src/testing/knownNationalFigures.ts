import type { NationalFigures } from '../indicators/index.js';
import type { Day } from '../kernel/index.js';

const country = { level: 'country', code: 'FI' } as const;

/** Grades 8 and 9, per cent. Uneven: yearly until 2011, every second year since. */
const noCloseFriends = [
  [2000, 12.4],
  [2001, 12.0],
  [2002, 12.4],
  [2003, 11.8],
  [2004, 12.1],
  [2005, 11.3],
  [2006, 11.3],
  [2007, 10.8],
  [2008, 10.1],
  [2009, 9.3],
  [2010, 9.5],
  [2011, 8.7],
  [2013, 8.4],
  [2015, 9.3],
  [2017, 8.5],
  [2019, 9.1],
  [2021, 9.4],
] as const;

/**
 * Real figures of the whole country that are known from what was published; nothing is guessed beside them. Each as of the last day of
 * its newest year.
 * @source THL, Sotkanet indicator 292, as printed at tietoanuorista.fi; THL, FinLapset-rekisteriseuranta 2022 (Avohilmo): boys and girls,
 *   no figure of all; THL, Lastensuojelu 2023: 110 269 children, 10.2 %. THL open data, CC BY 4.0
 * @example knownNationalFigures()[0].figures.at(-1) // { year: 2021, value: 0.094 }
 */
export function knownNationalFigures(): readonly NationalFigures[] {
  return [
    {
      indicator: 'no-close-friends-8-9',
      place: country,
      asOf: '2021-12-31' as Day,
      source: {
        publisher: 'THL / Sotkanet.fi',
        title: 'Ei yhtään läheistä ystävää, % 8. ja 9. luokan oppilaista (Sotkanet 292)',
        year: 2021,
        licence: 'CC BY 4.0',
      },
      figures: noCloseFriends.map(([year, percent]) => ({
        year,
        value: Number((percent / 100).toPrecision(12)),
      })),
    },
    {
      indicator: 'overweight-2-16',
      place: country,
      asOf: '2022-12-31' as Day,
      source: {
        publisher: 'THL',
        title: 'FinLapset-rekisteriseuranta: lasten ja nuorten ylipaino ja lihavuus 2022',
        year: 2022,
        licence: 'CC BY 4.0',
      },
      figures: [
        { year: 2022, value: 0.27, group: 'boys' },
        { year: 2022, value: 0.18, group: 'girls' },
      ],
    },
    {
      indicator: 'child-welfare-notified',
      place: country,
      asOf: '2023-12-31' as Day,
      source: { publisher: 'THL', title: 'Lastensuojelu 2023', year: 2023, licence: 'CC BY 4.0' },
      figures: [{ year: 2023, value: 0.102 }],
    },
  ];
}
