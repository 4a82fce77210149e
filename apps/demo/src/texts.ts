import type { Language } from '@puheeksi/core';

/** What the demo intranet itself says; the widgets bring their own texts. */
export interface DemoTexts {
  readonly intranet: string;
  readonly organisation: string;
  readonly madeUp: string;
  readonly skip: string;
  readonly pages: {
    readonly home: string;
    readonly statistics: string;
    readonly record: string;
    readonly plain: string;
  };
  readonly language: string;
  readonly theme: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly auto: string;
  };
  readonly person: string;
  readonly people: {
    readonly practitioner: string;
    readonly otherPractitioner: string;
    readonly publisher: string;
    readonly reader: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly cards: readonly {
      readonly page: 'statistics' | 'record';
      readonly title: string;
      readonly text: string;
    }[];
    readonly plainTitle: string;
    readonly plainText: string;
  };
  readonly statistics: {
    readonly title: string;
    readonly lead: string;
    readonly publish: string;
    readonly publishing: string;
    readonly published: (time: string, tables: number) => string;
    readonly publishRefused: string;
    readonly survey: string;
  };
  readonly record: { readonly title: string; readonly lead: string; readonly afterwards: string };
}

const fi: DemoTexts = {
  intranet: 'Intra',
  organisation: 'Pohjois-Karjalan perhekeskus',
  madeUp: 'Demo: keksitty intranet. Keskustelut ovat keksittyjä, perhekyselyn ja väestön luvut oikeita.',
  skip: 'Siirry sisältöön',
  pages: { home: 'Etusivu', statistics: 'Tilastot', record: 'Kirjaa keskustelu', plain: 'Tavallinen sivu' },
  language: 'Kieli',
  theme: { label: 'Teema', light: 'Vaalea', dark: 'Tumma', auto: 'Laitteen mukaan' },
  person: 'Kirjautunut',
  people: {
    practitioner: 'Menetelmäosaaja, Liperin koulu',
    otherPractitioner: 'Menetelmäosaaja, Joensuun neuvola',
    publisher: 'Tilastojen julkaisija',
    reader: 'Lukija',
  },
  home: {
    title: 'Lapsen toimiva arki on yhteinen asia',
    lead: 'Lapset puheeksi -työ Pohjois-Karjalassa: keskustelut, perheiden palaute ja oman yksikön työ yhdessä paikassa.',
    cards: [
      {
        page: 'statistics',
        title: 'Tilastot',
        text: 'Missä LP-keskusteluja käydään ja mitä perheet niistä sanovat.',
      },
      {
        page: 'record',
        title: 'Kirjaa keskustelu',
        text: 'Käyty LP-keskustelu näkyy heti oman yksikön työnäkymässä.',
      },
    ],
    plainTitle: 'Sama tavallisella sivulla',
    plainText: 'Samat luvut ilman Reactia: yksi script-tunniste ja kaksi omaa elementtiä.',
  },
  statistics: {
    title: 'Lapset puheeksi -tilastot',
    lead: 'Luvut julkaistaan yöllä. Julkaisuun oikeutettu voi julkaista ne myös heti.',
    publish: 'Julkaise nyt',
    publishing: 'Julkaistaan…',
    published: (time, tables) => `Julkaistu ${time}: ${tables} taulukkoa.`,
    publishRefused:
      'Julkaisemiseen tarvitaan tilastojen julkaisijan oikeus. Vaihda kirjautunut henkilö sivun yläreunasta.',
    survey: 'Perheiden palaute',
  },
  record: {
    title: 'Kirjaa LP-keskustelu',
    lead: 'Kirjaa vain koodit ja päivä. Perheen nimeä, henkilötunnusta tai keskustelun sisältöä ei kirjata.',
    afterwards: 'Kirjattu keskustelu näkyy tilastoissa, kun luvut on seuraavan kerran julkaistu.',
  },
};

const sv: DemoTexts = {
  intranet: 'Intranät',
  organisation: 'Norra Karelens familjecenter',
  madeUp:
    'Demo: ett påhittat intranät. Samtalen är påhittade, familjeenkätens och befolkningens siffror är verkliga.',
  skip: 'Gå till innehållet',
  pages: {
    home: 'Startsida',
    statistics: 'Statistik',
    record: 'Registrera ett samtal',
    plain: 'En vanlig sida',
  },
  language: 'Språk',
  theme: { label: 'Tema', light: 'Ljust', dark: 'Mörkt', auto: 'Enligt enheten' },
  person: 'Inloggad',
  people: {
    practitioner: 'Samtalsledare, Libelits skola',
    otherPractitioner: 'Samtalsledare, rådgivningen i Joensuu',
    publisher: 'Publicerar statistik',
    reader: 'Läsare',
  },
  home: {
    title: 'Barnets vardag är vår gemensamma sak',
    lead: 'Föra barnen på tal i Norra Karelen: samtalen, familjernas respons och den egna enhetens arbete på ett ställe.',
    cards: [
      { page: 'statistics', title: 'Statistik', text: 'Var samtalen förs och vad familjerna säger om dem.' },
      {
        page: 'record',
        title: 'Registrera ett samtal',
        text: 'Ett samtal som förts syns genast i den egna enhetens arbetsvy.',
      },
    ],
    plainTitle: 'Samma sak på en vanlig sida',
    plainText: 'Samma siffror utan React: en script-tagg och två egna element.',
  },
  statistics: {
    title: 'Statistik över Föra barnen på tal',
    lead: 'Siffrorna publiceras varje natt. Den som har rätt att publicera kan också göra det genast.',
    publish: 'Publicera nu',
    publishing: 'Publicerar…',
    published: (time, tables) => `Publicerat ${time}: ${tables} tabeller.`,
    publishRefused:
      'För att publicera behövs rätten att publicera statistik. Byt inloggad person högst upp på sidan.',
    survey: 'Familjernas respons',
  },
  record: {
    title: 'Registrera ett Föra barnen på tal-samtal',
    lead: 'Registrera bara koder och datum. Familjens namn, personbeteckning eller samtalets innehåll antecknas inte.',
    afterwards: 'Samtalet syns i statistiken när siffrorna har publicerats nästa gång.',
  },
};

const en: DemoTexts = {
  intranet: 'Intranet',
  organisation: 'North Karelia family centre',
  madeUp:
    'Demo: a made-up intranet. The discussions are made up; the family survey and the population figures are real.',
  skip: 'Skip to content',
  pages: { home: 'Home', statistics: 'Statistics', record: 'Record a discussion', plain: 'A plain page' },
  language: 'Language',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'As the device' },
  person: 'Signed in',
  people: {
    practitioner: 'LT practitioner, Liperi school',
    otherPractitioner: 'LT practitioner, Joensuu child health clinic',
    publisher: 'Publisher of statistics',
    reader: 'Reader',
  },
  home: {
    title: 'A child’s everyday life is our shared matter',
    lead: 'Let’s Talk about Children in North Karelia: the discussions, the families’ feedback and the work of your own unit in one place.',
    cards: [
      {
        page: 'statistics',
        title: 'Statistics',
        text: 'Where LT discussions are held and what families say about them.',
      },
      {
        page: 'record',
        title: 'Record a discussion',
        text: 'A discussion that was held shows at once in the work view of your unit.',
      },
    ],
    plainTitle: 'The same on a plain page',
    plainText: 'The same figures without React: one script tag and two custom elements.',
  },
  statistics: {
    title: 'Let’s Talk about Children: statistics',
    lead: 'The figures are published every night. Those entitled can also publish them at once.',
    publish: 'Publish now',
    publishing: 'Publishing…',
    published: (time, tables) => `Published ${time}: ${tables} tables.`,
    publishRefused:
      'Publishing needs the right of a publisher of statistics. Change the signed-in person at the top of the page.',
    survey: 'Feedback from families',
  },
  record: {
    title: 'Record an LT discussion',
    lead: 'Record only codes and the day. The family’s name, identity code or what was talked about is never recorded.',
    afterwards: 'The discussion shows in the statistics once the figures have next been published.',
  },
};

/** The texts of the demo in the three languages. */
export const demoTexts: Readonly<Record<Language, DemoTexts>> = { fi, sv, en };
