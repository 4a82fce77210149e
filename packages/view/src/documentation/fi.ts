import type { FamilyRole, PlanChannel, PlanLanguage } from '@puheeksi/core/streams/lp-process';
import type { DocumentationTexts } from './sentences.js';

const channels: Readonly<Record<PlanChannel, string>> = {
  'on-paper': 'paperilla',
  'by-post': 'postitse',
  'electronic-service': 'sähköisessä asioinnissa',
  'secure-mail': 'suojatulla sähköpostilla',
};
const recipients: Readonly<Record<FamilyRole, string>> = {
  guardian: 'huoltajalle',
  'second-guardian': 'toiselle huoltajalle',
  child: 'lapselle tai nuorelle',
};
const languages: Readonly<Record<PlanLanguage, string>> = {
  fi: 'suomeksi',
  sv: 'ruotsiksi',
  en: 'englanniksi',
  'easy-finnish': 'selkokielellä',
  other: 'muulla kielellä',
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
  furtherSupport: (text) => `Jatkon tuki: ${text}`,
  given: ({ day, to, channel, language }) =>
    `Suunnitelma annettu kirjallisena ${recipients[to]} ${day} ${channels[channel]}, ${languages[language]}.`,
  declined: (day) => `Perhe ei halunnut tätä suunnitelmaa kirjallisena (${day}).`,
  notGiven: 'Ei ole kirjattu, että perhe olisi saanut tämän suunnitelman kirjallisena.',
  afterPlan: 'Neuvonpidot ja perheen näkemys',
  meetings: (days) => `LP-neuvonpito pidetty: ${days}`,
  furtherNeed: {
    needed: (day) => `Perheen näkemys ${day}: tukea tarvitaan edelleen.`,
    'not-needed': (day) => `Perheen näkemys ${day}: jatkolle ei ole tarvetta.`,
    'not-yet-known': (day) => `Perheen näkemys ${day}: tarve ei ole vielä tiedossa.`,
  },
  responsible: 'Vastuutyöntekijä, johon perhe voi ottaa yhteyttä',
  noResponsible: 'Vastuutyöntekijää ei ole kirjattu.',
  responsibleVacant: 'Vastuutyöntekijän paikka on avoinna.',
  phone: (number) => `puh. ${number}`,
  textUnavailable: '[tekstiä ei ole saatavilla]',
  withheld: '[ei tässä kappaleessa]',
  unnamed: '[nimi ei ole saatavilla]',
};
