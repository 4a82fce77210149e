import type { PlanChannel, PlanLanguage } from '@puheeksi/core';
import type { DocumentationTexts } from './sentences.js';

const channels: Readonly<Record<PlanChannel, string>> = {
  'on-paper': 'paperilla',
  'by-post': 'postitse',
  'electronic-service': 'sähköisessä asioinnissa',
  'secure-mail': 'suojatulla sähköpostilla',
};
const languages: Readonly<Record<PlanLanguage, string>> = {
  fi: 'suomeksi',
  sv: 'ruotsiksi',
  en: 'englanniksi',
  'easy-finnish': 'selkokielellä',
  other: 'perheen kielellä',
};

/** Finnish sentences for the client record. */
export const documentationFi: DocumentationTexts = {
  title: 'Lapset puheeksi',
  plan: (agreedOn) => `Toimintasuunnitelma, laadittu yhdessä perheen kanssa ${agreedOn}`,
  noPlan: 'Toimintasuunnitelmaa ei ole kirjattu.',
  contexts: {
    home: 'Koti',
    'early-education-or-school': 'Varhaiskasvatus tai koulu',
    leisure: 'Vapaa-aika',
  },
  doers: { family: 'perhe', child: 'lapsi', 'own-network': 'perheen läheinen', worker: 'työntekijä' },
  states: { agreed: 'sovittu', started: 'aloitettu', done: 'tehty', 'given-up': 'jätetty tekemättä' },
  due: (day) => `viimeistään ${day}`,
  meetings: (days) => `LP-neuvonpito pidetty: ${days}`,
  furtherSupport: 'Jatkon tuki',
  furtherNeed: {
    needed: (day) => `Perheen näkemys ${day}: tukea tarvitaan edelleen.`,
    'not-needed': (day) => `Perheen näkemys ${day}: jatkolle ei ole tarvetta.`,
    'not-yet-known': (day) => `Perheen näkemys ${day}: tarve ei ole vielä tiedossa.`,
  },
  given: (day, channel, language) =>
    `Suunnitelma annettu perheelle kirjallisena ${day} ${channels[channel]}, ${languages[language]}.`,
  declined: (day) => `Perhe ei halunnut suunnitelmaa kirjallisena (${day}).`,
  notGiven: 'Ei ole kirjattu, että perhe olisi saanut suunnitelman kirjallisena.',
  responsible: 'Vastuutyöntekijä, johon perhe voi ottaa yhteyttä',
  noResponsible: 'Vastuutyöntekijää ei ole kirjattu.',
  phone: (number) => `puh. ${number}`,
  removed: '[teksti on poistettu]',
  withheld: '[ei tässä kappaleessa]',
  unnamed: '[nimi ei ole saatavilla]',
};
