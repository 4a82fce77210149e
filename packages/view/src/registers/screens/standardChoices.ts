import type { Day, Language } from '@puheeksi/core';
import type { MunicipalityCode, RegionCode } from '@puheeksi/core/kernel';
import { municipalitiesOn, placeName, regions } from '@puheeksi/core/regions';
import type { Option } from '../../forms/formModel.js';
import type { Choices } from '../../forms/kindForm.js';
import { nameOrder } from '../../text/nameOrder.js';

/** Languages that services in Finland are often given in; ISO 639 codes with their names. */
const languageNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
  se: { fi: 'pohjoissaame', sv: 'nordsamiska', en: 'Northern Sámi' },
  smn: { fi: 'inarinsaame', sv: 'enaresamiska', en: 'Inari Sámi' },
  sms: { fi: 'koltansaame', sv: 'skoltsamiska', en: 'Skolt Sámi' },
  fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  fss: {
    fi: 'suomenruotsalainen viittomakieli',
    sv: 'finlandssvenskt teckenspråk',
    en: 'Finland-Swedish Sign Language',
  },
  rmf: { fi: 'romani', sv: 'romani', en: 'Finnish Romani' },
  ru: { fi: 'venäjä', sv: 'ryska', en: 'Russian' },
  uk: { fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' },
  et: { fi: 'viro', sv: 'estniska', en: 'Estonian' },
  ar: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' },
  fa: { fi: 'persia', sv: 'persiska', en: 'Persian' },
  so: { fi: 'somali', sv: 'somaliska', en: 'Somali' },
  ku: { fi: 'kurdi', sv: 'kurdiska', en: 'Kurdish' },
};

/**
 * What every region chooses from, by name: its country's municipalities and counties, and languages.
 * @example standardChoices('sv', today).municipality.find(({ value }) => value === '167').label // 'Joensuu'
 */
export function standardChoices(language: Language, today: Day): Choices {
  const place = (code: MunicipalityCode | RegionCode): Option => ({
    value: code,
    label: placeName(code, language) ?? code,
  });
  const order = nameOrder(language);
  const byName = (a: Option, b: Option): number => order(a.label, b.label);
  return {
    municipality: municipalitiesOn(today).map(place).sort(byName),
    region: regions().map(place).sort(byName),
    language: Object.entries(languageNames).map(([value, names]) => ({ value, label: names[language] })),
  };
}
