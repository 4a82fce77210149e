import type { IdentifierKind } from '@puheeksi/core/identifiers';

/** The kinds of identifiers that the guard of texts finds, as they stand within a Finnish sentence. */
export const identifiersFi: Readonly<Record<IdentifierKind, string>> = {
  'identity-code': 'henkilötunnus',
  iban: 'tilinumero',
  email: 'sähköpostiosoite',
  'phone-number': 'puhelinnumero',
  'birth-date': 'syntymäaika',
  'vehicle-plate': 'rekisterinumero',
  name: 'nimi',
};

/** The same in Swedish. */
export const identifiersSv: Readonly<Record<IdentifierKind, string>> = {
  'identity-code': 'personbeteckning',
  iban: 'kontonummer',
  email: 'e-postadress',
  'phone-number': 'telefonnummer',
  'birth-date': 'födelsedatum',
  'vehicle-plate': 'registernummer',
  name: 'namn',
};

/** The same in English. */
export const identifiersEn: Readonly<Record<IdentifierKind, string>> = {
  'identity-code': 'personal identity code',
  iban: 'bank account number',
  email: 'e-mail address',
  'phone-number': 'phone number',
  'birth-date': 'date of birth',
  'vehicle-plate': 'vehicle registration number',
  name: 'person’s name',
};
