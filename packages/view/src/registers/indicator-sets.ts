import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the jointly chosen sets of indicators. */
export const texts: RegisterTexts<Registers['indicator-sets']> = {
  fi: {
    title: 'Yhteisesti valitut mittarit',
    about:
      'Mittaristot, joista on päätetty yhdessä: kenen näkökulmasta kukin mittari katsoo, kuka mittaristosta huolehtii ja kuka sen päätti. Aiemmat versiot säilyvät historiassa.',
    entry: 'Mittaristo',
    addEntry: 'Lisää mittaristo',
    empty: 'Mittaristoa ei ole vielä valittu. Aloita yhdestä mittarista kustakin näkökulmasta.',
    fields: {
      name: { label: 'Mittariston nimi' },
      decidedOn: { label: 'Päätetty' },
      decidedBy: { label: 'Päättäneet toimielimet' },
      owner: { label: 'Vastuuhenkilö' },
      measures: {
        label: 'Mittarit',
        row: 'Mittari',
        add: 'Lisää mittari',
        fields: {
          indicator: { label: 'Indikaattori' },
          perspective: { label: 'Kenen näkökulma' },
          about: { label: 'Mistä mittari kertoo' },
        },
        codes: {
          perspective: { client: 'Asiakkaan', worker: 'Työntekijän', organisation: 'Organisaation' },
          about: {
            impact: 'Vaikuttavuudesta',
            'client-experience': 'Asiakaskokemuksesta',
            'method-use': 'Menetelmän käytöstä',
          },
        },
      },
    },
    codes: {},
    flags: {
      'client-view-missing': 'Asiakkaan näkökulma puuttuu.',
      'worker-view-missing': 'Työntekijän näkökulma puuttuu.',
      'organisation-view-missing': 'Organisaation näkökulma puuttuu.',
      'measure-twice': 'Sama mittari on mukana kahdesti.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {},
  },
  sv: {
    title: 'Gemensamt valda mätare',
    about:
      'Uppsättningar av mätare som man har beslutat om tillsammans: ur vems perspektiv varje mätare ser, vem som sköter uppsättningen och vem som beslutade. Tidigare versioner finns kvar i historiken.',
    entry: 'Uppsättning mätare',
    addEntry: 'Lägg till en uppsättning',
    empty: 'Ingen uppsättning är ännu vald. Börja med en mätare ur varje perspektiv.',
    fields: {
      name: { label: 'Uppsättningens namn' },
      decidedOn: { label: 'Beslutad' },
      decidedBy: { label: 'Beslutande organ' },
      owner: { label: 'Ansvarig person' },
      measures: {
        label: 'Mätare',
        row: 'Mätare',
        add: 'Lägg till en mätare',
        fields: {
          indicator: { label: 'Indikator' },
          perspective: { label: 'Vems perspektiv' },
          about: { label: 'Vad mätaren berättar om' },
        },
        codes: {
          perspective: { client: 'Klientens', worker: 'Arbetstagarens', organisation: 'Organisationens' },
          about: {
            impact: 'Effekter',
            'client-experience': 'Klientupplevelse',
            'method-use': 'Användning av metoden',
          },
        },
      },
    },
    codes: {},
    flags: {
      'client-view-missing': 'Klientens perspektiv saknas.',
      'worker-view-missing': 'Arbetstagarens perspektiv saknas.',
      'organisation-view-missing': 'Organisationens perspektiv saknas.',
      'measure-twice': 'Samma mätare finns med två gånger.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {},
  },
  en: {
    title: 'Jointly chosen measures',
    about:
      'Sets of measures that were decided on together: whose view each takes, who looks after the set and who decided on it. Earlier versions stay in its history.',
    entry: 'Set of measures',
    addEntry: 'Add a set',
    empty: 'No set has been chosen yet. Begin with one measure from each point of view.',
    fields: {
      name: { label: 'Name of the set' },
      decidedOn: { label: 'Decided on' },
      decidedBy: { label: 'Decided by' },
      owner: { label: 'Looked after by' },
      measures: {
        label: 'Measures',
        row: 'Measure',
        add: 'Add a measure',
        fields: {
          indicator: { label: 'Indicator' },
          perspective: { label: 'Whose view' },
          about: { label: 'What the measure is about' },
        },
        codes: {
          perspective: { client: 'The client’s', worker: 'The worker’s', organisation: 'The organisation’s' },
          about: {
            impact: 'Impact',
            'client-experience': 'Client experience',
            'method-use': 'Use of the method',
          },
        },
      },
    },
    codes: {},
    flags: {
      'client-view-missing': 'The client’s view is missing.',
      'worker-view-missing': 'The worker’s view is missing.',
      'organisation-view-missing': 'The organisation’s view is missing.',
      'measure-twice': 'The same measure stands twice.',
    },
    status: {},
    covers: {},
    matrices: {},
    figures: {},
  },
};
