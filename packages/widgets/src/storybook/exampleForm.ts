import type { Language } from '@puheeksi/core';
import {
  code,
  codes,
  count,
  dayField,
  group,
  list,
  newText,
  optional,
  registerCode,
  truth,
  unit,
  worker,
  type Fields,
} from '@puheeksi/core/schema';
import { formSpec, type Choices, type FormSpec, type FormTexts } from '@puheeksi/view/forms';

const visit = { day: dayField, how: code(['home', 'remote']), minutes: optional(count) } as const;
const fields = {
  began: dayField,
  channel: code(['phone', 'letter', 'other']),
  unit: { ...unit, when: { field: 'channel', in: ['other'] } },
  told: truth,
  toldTo: { ...codes(['mother', 'father', 'other']), min: 1, when: { field: 'told', in: ['true'] } },
  areas: optional(list(registerCode('area-of-work'))),
  workers: optional(list(worker)),
  month: optional({ kind: 'month' } as const),
  visits: optional(list(group(visit))),
  note: optional(newText),
} as const satisfies Fields;

const texts: Readonly<Record<Language, FormTexts<typeof fields>>> = {
  fi: {
    fields: {
      began: { label: 'Alkoi' },
      channel: { label: 'Yhteydenottotapa' },
      unit: { label: 'Yksikkö, jonka kautta otettiin yhteyttä' },
      told: { label: 'Kerrottiinko asiasta perheelle' },
      toldTo: { label: 'Kenelle kerrottiin' },
      areas: { label: 'Työalueet' },
      workers: { label: 'Mukana olleet työntekijät' },
      month: { label: 'Seuraava tarkistus' },
      visits: {
        label: 'Käynnit',
        row: 'Käynti',
        add: 'Lisää käynti',
        fields: { day: { label: 'Päivä' }, how: { label: 'Missä' }, minutes: { label: 'Kesto minuutteina' } },
        codes: { how: { home: 'Kotona', remote: 'Etänä' } },
      },
      note: { label: 'Mitä sovittiin' },
    },
    codes: {
      channel: { phone: 'Puhelimella', letter: 'Kirjeellä', other: 'Toisen yksikön kautta' },
      toldTo: { mother: 'Äidille', father: 'Isälle', other: 'Muulle huoltajalle' },
    },
  },
  sv: {
    fields: {
      began: { label: 'Började' },
      channel: { label: 'Kontaktsätt' },
      unit: { label: 'Enhet som förmedlade kontakten' },
      told: { label: 'Berättades det för familjen' },
      toldTo: { label: 'För vem' },
      areas: { label: 'Arbetsområden' },
      workers: { label: 'Anställda som deltog' },
      month: { label: 'Nästa granskning' },
      visits: {
        label: 'Besök',
        row: 'Besök',
        add: 'Lägg till ett besök',
        fields: { day: { label: 'Dag' }, how: { label: 'Var' }, minutes: { label: 'Längd i minuter' } },
        codes: { how: { home: 'Hemma', remote: 'På distans' } },
      },
      note: { label: 'Vad man kom överens om' },
    },
    codes: {
      channel: { phone: 'Per telefon', letter: 'Per brev', other: 'Via en annan enhet' },
      toldTo: { mother: 'För mamman', father: 'För pappan', other: 'För en annan vårdnadshavare' },
    },
  },
  en: {
    fields: {
      began: { label: 'Began' },
      channel: { label: 'Way of contact' },
      unit: { label: 'Unit that passed the contact on' },
      told: { label: 'Was the family told' },
      toldTo: { label: 'Who was told' },
      areas: { label: 'Areas of work' },
      workers: { label: 'Workers who took part' },
      month: { label: 'Next review' },
      visits: {
        label: 'Visits',
        row: 'Visit',
        add: 'Add a visit',
        fields: { day: { label: 'Date' }, how: { label: 'Where' }, minutes: { label: 'Length in minutes' } },
        codes: { how: { home: 'At home', remote: 'Remotely' } },
      },
      note: { label: 'What was agreed' },
    },
    codes: {
      channel: { phone: 'By telephone', letter: 'By letter', other: 'Through another unit' },
      toldTo: { mother: 'The mother', father: 'The father', other: 'Another guardian' },
    },
  },
};

/** A made-up form with every kind of control. */
export const exampleForm = (language: Language): FormSpec =>
  formSpec(language, fields, texts[language], { past: ['began', 'day'] });

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: `${name.toLowerCase()}-${index + 1}`,
    label: `${name} ${index + 1}`,
  }));

/** Made-up things to choose from: 40 schools and 30 workers, so that both are searched by name. */
export const exampleChoices: Choices = {
  unit: numbered('Esimerkkikoulu', 40),
  worker: Array.from({ length: 30 }, (_, index) => ({
    value: `0190f3a2-7c1e-7c5b-9d11-${String(index + 1).padStart(12, '0')}`,
    label: `Työntekijä ${index + 1}`,
  })),
  'area-of-work': numbered('Alue', 4),
};
