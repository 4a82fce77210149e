import type { Language } from '@puheeksi/core';

/** Sentences of the contact card, for one language. */
export interface ContactCardTexts {
  readonly title: string;
  readonly nobody: string;
  readonly unnamed: string;
  readonly phone: (number: string) => string;
  readonly interpreter: (languages: string) => string;
  readonly accessibility: (needs: string) => string;
}

/** The contact card in the languages of the service. */
export const contactCardTexts: Readonly<Record<Language, ContactCardTexts>> = {
  fi: {
    title: 'Keneen voit ottaa yhteyttä',
    nobody: 'Vastuutyöntekijää ei ole tällä hetkellä merkitty.',
    unnamed: 'Vastuutyöntekijän nimi ei ole saatavilla.',
    phone: (number) => `puh. ${number}`,
    interpreter: (languages) => `Tulkkauksen kieli: ${languages}`,
    accessibility: (needs) => `Esteettömyys: ${needs}`,
  },
  sv: {
    title: 'Vem du kan kontakta',
    nobody: 'Ingen ansvarig arbetstagare är angiven just nu.',
    unnamed: 'Den ansvariga arbetstagarens namn är inte tillgängligt.',
    phone: (number) => `tfn ${number}`,
    interpreter: (languages) => `Tolkningsspråk: ${languages}`,
    accessibility: (needs) => `Tillgänglighet: ${needs}`,
  },
  en: {
    title: 'Whom you can contact',
    nobody: 'No responsible worker is listed at the moment.',
    unnamed: 'The name of the responsible worker is not available.',
    phone: (number) => `tel. ${number}`,
    interpreter: (languages) => `Language of interpretation: ${languages}`,
    accessibility: (needs) => `Accessibility: ${needs}`,
  },
};
