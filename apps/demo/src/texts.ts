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
    readonly views: string;
    readonly indicators: string;
    readonly record: string;
    readonly registers: string;
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
    readonly countyPractitioner: string;
    readonly otherPractitioner: string;
    readonly coordinator: string;
    readonly publisher: string;
    readonly reader: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly cards: readonly {
      readonly page: 'statistics' | 'record' | 'registers';
      readonly title: string;
      readonly text: string;
    }[];
    readonly plainTitle: string;
    readonly plainText: string;
  };
  readonly statistics: {
    readonly title: string;
    readonly lead: string;
    readonly publishRefused: string;
  };
  readonly record: { readonly title: string; readonly lead: string; readonly afterwards: string };
  readonly registers: { readonly title: string; readonly lead: string; readonly choose: string };
}

const fi: DemoTexts = {
  intranet: 'Intra',
  organisation: 'Pohjois-Karjalan perhekeskus',
  madeUp: 'Demo: keksitty intranet. Keskustelut ovat keksittyjä, perhekyselyn ja väestön luvut todellisia.',
  skip: 'Siirry sisältöön',
  pages: {
    home: 'Etusivu',
    statistics: 'Tilastot',
    views: 'Kortit',
    indicators: 'Indikaattorit',
    record: 'Kirjaa keskustelu',
    registers: 'Luettelot',
    plain: 'Tavallinen sivu',
  },
  language: 'Kieli',
  theme: { label: 'Teema', light: 'Vaalea', dark: 'Tumma', auto: 'Laitteen mukaan' },
  person: 'Kirjautuneena',
  people: {
    practitioner: 'Menetelmäosaaja, Liperin esimerkkikoulu (kunnan työntekijä)',
    countyPractitioner: 'Menetelmäosaaja, Liperin esimerkkikoulu (hyvinvointialueen työntekijä)',
    otherPractitioner: 'Menetelmäosaaja, Joensuun esimerkkineuvola',
    coordinator: 'Koordinaatioryhmän jäsen',
    publisher: 'Tilastojen julkaisija',
    reader: 'Lukija',
  },
  home: {
    title: 'Lapsen toimiva arki on yhteinen asia',
    lead: 'Lapset puheeksi\u00a0-\u2060työ Pohjois-Karjalassa: keskustelut, perheiden palaute ja oman yksikön työ yhdessä paikassa.',
    cards: [
      {
        page: 'statistics',
        title: 'Tilastot',
        text: 'Missä LP-keskusteluja käydään ja mitä perheet niistä sanovat.',
      },
      {
        page: 'record',
        title: 'Kirjaa keskustelu',
        text: 'Kirjattu LP-keskustelu näkyy heti oman yksikön näkymässä.',
      },
      {
        page: 'registers',
        title: 'Luettelot',
        text: 'Suunnitelmat ja luettelot, joita alueella pidetään yllä: mitä puuttuu ja mikä on vanhentunut.',
      },
    ],
    plainTitle: 'Samat luvut tavallisella sivulla',
    plainText: 'Ilman Reactia: yksi script-tunniste ja kaksi web-komponenttia.',
  },
  statistics: {
    title: 'Lapset puheeksi\u00a0-\u2060tilastot',
    lead: 'Luvut julkaistaan joka yö. Tilastojen julkaisija voi julkaista ne myös heti.',
    publishRefused:
      'Julkaisemiseen tarvitaan tilastojen julkaisijan oikeus. Vaihda kirjautunutta henkilöä sivun yläreunasta.',
  },
  record: {
    title: 'Kirjaa LP-keskustelu',
    lead: 'Kirjaa vain päivä ja valmiit vaihtoehdot. Älä kirjaa perheen nimeä, henkilötunnuksia tai keskustelun sisältöä.',
    afterwards:
      'Keskustelu tulee mukaan tilastoihin, kun luvut julkaistaan. Kuukauden alussa se voi odottaa, jottei yksittäistä perhettä voisi tunnistaa luvuista.',
  },
  registers: {
    title: 'Luettelot',
    lead: 'Koordinaatioryhmän jäsen voi lisätä ja muuttaa tietoja. Vaihda kirjautunutta henkilöä sivun yläreunasta.',
    choose: 'Valitse luettelo',
  },
};

const sv: DemoTexts = {
  intranet: 'Intranät',
  organisation: 'Norra Karelens familjecenter',
  madeUp:
    'Demo: ett påhittat intranät. Samtalen är påhittade, siffrorna ur familjeenkäten och befolkningssiffrorna är verkliga.',
  skip: 'Gå till innehållet',
  pages: {
    home: 'Startsida',
    statistics: 'Statistik',
    views: 'Kort',
    indicators: 'Indikatorer',
    record: 'Anteckna ett samtal',
    registers: 'Listor',
    plain: 'En vanlig sida',
  },
  language: 'Språk',
  theme: { label: 'Tema', light: 'Ljust', dark: 'Mörkt', auto: 'Enligt enheten' },
  person: 'Inloggad som',
  people: {
    practitioner: 'Metodkunnig, Exempelskolan i Libelits (kommunens personal)',
    countyPractitioner: 'Metodkunnig, Exempelskolan i Libelits (välfärdsområdets personal)',
    otherPractitioner: 'Metodkunnig, Exempelrådgivningen i Joensuu',
    coordinator: 'Medlem i samordningsgruppen',
    publisher: 'Statistikpublicerare',
    reader: 'Läsare',
  },
  home: {
    title: 'En fungerande vardag för barnet är vår gemensamma sak',
    lead: 'Föra barnen på tal i Norra Karelen: samtalen, familjernas respons och den egna enhetens arbete på ett ställe.',
    cards: [
      { page: 'statistics', title: 'Statistik', text: 'Var samtalen hålls och vad familjerna säger om dem.' },
      {
        page: 'record',
        title: 'Anteckna ett samtal',
        text: 'Ett samtal som har antecknats syns genast i den egna enhetens vy.',
      },
      {
        page: 'registers',
        title: 'Listor',
        text: 'Planer och listor som förs i området: vad som saknas och vad som är föråldrat.',
      },
    ],
    plainTitle: 'Samma siffror på en vanlig sida',
    plainText: 'Utan React: en script-tagg och två webbkomponenter.',
  },
  statistics: {
    title: 'Statistik över Föra barnen på tal',
    lead: 'Siffrorna publiceras varje natt. Den som har rätt att publicera statistik kan också göra det genast.',
    publishRefused:
      'Publiceringen kräver rätt att publicera statistik. Byt inloggad person högst upp på sidan.',
  },
  record: {
    title: 'Anteckna ett Föra barnen på tal-samtal',
    lead: 'Anteckna bara dagen och färdiga alternativ. Anteckna inte familjens namn, personbeteckningar eller vad som sades i samtalet.',
    afterwards:
      'Samtalet kommer med i statistiken när siffrorna publiceras. I början av en månad kan det vänta, så att ingen enskild familj ska kunna kännas igen i siffrorna.',
  },
  registers: {
    title: 'Listor',
    lead: 'En medlem i samordningsgruppen kan lägga till och ändra uppgifter. Byt inloggad person uppe på sidan.',
    choose: 'Välj en lista',
  },
};

const en: DemoTexts = {
  intranet: 'Intranet',
  organisation: 'North Karelia family centre',
  madeUp:
    'Demo: a made-up intranet. The discussions are made up; the family survey and the population figures are real.',
  skip: 'Skip to content',
  pages: {
    home: 'Home',
    statistics: 'Statistics',
    views: 'Cards',
    indicators: 'Indicators',
    record: 'Record a discussion',
    registers: 'Registers',
    plain: 'A plain page',
  },
  language: 'Language',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'Same as device' },
  person: 'Signed in as',
  people: {
    practitioner: 'LT practitioner, Liperi Example School (municipal staff)',
    countyPractitioner: 'LT practitioner, Liperi Example School (county staff)',
    otherPractitioner: 'LT practitioner, Joensuu Example Child Health Clinic',
    coordinator: 'Member of the coordination group',
    publisher: 'Publisher of statistics',
    reader: 'Reader',
  },
  home: {
    title: 'A child’s everyday life is our shared responsibility',
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
        text: 'A recorded LT discussion appears at once in your unit’s own view.',
      },
      {
        page: 'registers',
        title: 'Registers',
        text: 'Plans and lists that the region keeps: what is missing and what is out of date.',
      },
    ],
    plainTitle: 'The same figures on a plain page',
    plainText: 'Without React: one script tag and two custom elements.',
  },
  statistics: {
    title: 'Let’s Talk about Children: statistics',
    lead: 'The figures are published every night. A publisher of statistics can also publish them at once.',
    publishRefused:
      'Only a publisher of statistics can publish. Change the signed-in person at the top of the page.',
  },
  record: {
    title: 'Record an LT discussion',
    lead: 'Record only the date and ready-made options. Do not record the family’s name, identity codes or anything that was said.',
    afterwards:
      'The discussion joins the statistics when the figures are published. At the beginning of a month it may wait, so that no single family can be recognised in the figures.',
  },
  registers: {
    title: 'Registers',
    lead: 'A member of the coordination group can add and change details. Change the signed-in person at the top of the page.',
    choose: 'Choose a register',
  },
};

/** The texts of the demo in the three languages. */
export const demoTexts: Readonly<Record<Language, DemoTexts>> = { fi, sv, en };
