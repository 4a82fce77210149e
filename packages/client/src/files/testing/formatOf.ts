import { languages } from '@puheeksi/core/kernel';
import type { Language } from '@puheeksi/core';
import type { Field, Fields } from '@puheeksi/core/schema';
import type { RecordTexts } from '../recordTexts.js';
import type { RecordFormat } from '../tables.js';

const other: Readonly<Record<Language, string>> = { fi: 'Muu', sv: 'Annat', en: 'Other' };
const yes: Readonly<Record<Language, readonly [string, string]>> = {
  fi: ['kyllä', 'ei'],
  sv: ['ja', 'nej'],
  en: ['yes', 'no'],
};

/** Every path of fields, with the codes of those that have some. */
const pathsOf = (fields: Fields, above = ''): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    pathsOfField(field, above === '' ? name : `${above}.${name}`),
  );

const pathsOfField = (field: Field, path: string): readonly (readonly [string, readonly string[]])[] => {
  const inner = {
    group: () => ('fields' in field ? pathsOf(field.fields, path) : []),
    cases: () =>
      'cases' in field
        ? [
            [`${path}.${field.by}`, Object.keys(field.cases)] as const,
            ...Object.values(field.cases).flatMap((fields) => pathsOf(fields, path)),
            ...Object.values(field.within ?? {}).flatMap((within) => pathsOfField(within, path)),
          ]
        : [],
    list: () => ('item' in field ? pathsOfField(field.item, path) : []),
  };
  const own = [path, 'codes' in field ? field.codes : []] as const;
  return [own, ...(field.kind in inner ? inner[field.kind as keyof typeof inner]() : [])];
};

const textsOf = (fields: Fields, language: Language): RecordTexts => {
  const paths = pathsOf(fields);
  return {
    title: `${language}: kaikki/lajit`,
    key: `${language} Tunnus`,
    number: `${language} nro`,
    yes: yes[language][0],
    no: yes[language][1],
    labels: Object.fromEntries(paths.map(([path]) => [path, `${language} Ä ${path.replace(/\./g, ' ')}`])),
    codes: Object.fromEntries(
      paths.map(([path, codes]) => [
        path,
        Object.fromEntries(
          codes.map((code) => [code, code === 'other' ? other[language] : `${language}; ${code}`]),
        ),
      ]),
    ),
  };
};

/** A format of fields with invented words, different in each language. */
export const formatOf = (fields: Fields): RecordFormat => ({
  fields,
  key: 'entry',
  texts: Object.fromEntries(
    languages.map((language) => [language, textsOf(fields, language)]),
  ) as RecordFormat['texts'],
});
