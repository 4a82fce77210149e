import type { Language } from '@puheeksi/core';
import type { Fields } from '@puheeksi/core/schema';
import type { RecordTexts } from '../recordTexts.js';
import type { RecordFormat } from '../tables.js';

/** The fields of a small plan: a day, a code, a number, a truth value, a municipality, words, and rows. */
export const planFields = {
  on: { kind: 'day' },
  channel: { kind: 'code', codes: ['meeting', 'letter'] },
  hours: { kind: 'length', max: 100, optional: true },
  people: { kind: 'count', optional: true },
  done: { kind: 'truth', optional: true },
  municipality: { kind: 'municipality', optional: true },
  words: { kind: 'text', optional: true },
  steps: {
    kind: 'list',
    optional: true,
    item: { kind: 'group', fields: { by: { kind: 'day' }, what: { kind: 'text', optional: true } } },
  },
} as const satisfies Fields;

const texts: Readonly<Record<Language, RecordTexts>> = {
  fi: {
    title: 'Suunnitelma',
    key: 'Tunnus',
    number: 'nro',
    yes: 'kyllä',
    no: 'ei',
    labels: {
      on: 'Päivä',
      channel: 'Kanava',
      hours: 'Tunteja',
      people: 'Osallistujia',
      done: 'Tehty',
      municipality: 'Kunta',
      words: 'Kuvaus',
      steps: 'Vaiheet',
      'steps.by': 'Mihin mennessä',
      'steps.what': 'Mitä tehdään',
    },
    codes: { channel: { meeting: 'Tapaaminen', letter: 'Kirje' } },
  },
  sv: {
    title: 'Plan',
    key: 'Id',
    number: 'nr',
    yes: 'ja',
    no: 'nej',
    labels: {
      on: 'Datum',
      channel: 'Kanal',
      hours: 'Timmar',
      people: 'Deltagare',
      done: 'Gjort',
      municipality: 'Kommun',
      words: 'Beskrivning',
      steps: 'Steg',
      'steps.by': 'Senast',
      'steps.what': 'Vad som görs',
    },
    codes: { channel: { meeting: 'Möte', letter: 'Brev' } },
  },
  en: {
    title: 'Plan',
    key: 'Id',
    number: 'no.',
    yes: 'yes',
    no: 'no',
    labels: {
      on: 'Date',
      channel: 'Channel',
      hours: 'Hours',
      people: 'People',
      done: 'Done',
      municipality: 'Municipality',
      words: 'Description',
      steps: 'Steps',
      'steps.by': 'By',
      'steps.what': 'What is done',
    },
    codes: { channel: { meeting: 'Meeting', letter: 'Letter' } },
  },
};

/** The format of the small plan. */
export const planFormat: RecordFormat = {
  fields: planFields,
  key: 'entry',
  texts,
};
