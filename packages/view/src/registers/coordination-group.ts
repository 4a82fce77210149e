import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the make-up of the LP coordination group. */
export const texts: RegisterTexts<Registers['coordination-group']> = {
  fi: {
    title: 'LP-koordinaatioryhmän kokoonpano',
    about:
      'Ketkä kuuluvat LP-koordinaatioryhmään: hyvinvointialueen terveyspalveluista, sosiaalipalveluista ja jokaisesta kunnasta, jossa LP-työtä tehdään.',
    entry: 'Jäsenyys',
    addEntry: 'Lisää jäsen',
    empty:
      'Jäseniä ei ole vielä kirjattu. Aloita hyvinvointialueen terveys- ja sosiaalipalvelujen edustajista.',
    fields: {
      side: { label: 'Ketä jäsen edustaa' },
      municipality: { label: 'Kunta' },
      member: { label: 'Jäsen' },
      from: { label: 'Jäsen alkaen' },
      until: { label: 'Jäsenyys päättyi', hint: 'Jätä tyhjäksi, kun jäsenyys jatkuu.' },
    },
    codes: {
      side: {
        'county-health': 'Hyvinvointialueen terveyspalvelut',
        'county-social': 'Hyvinvointialueen sosiaalipalvelut',
        municipality: 'Kunta',
      },
    },
    flags: { 'period-backwards': 'Jäsenyys päättyy ennen kuin se alkaa.' },
    status: { 'to-come': 'Tulossa', sits: 'Jäsenenä', past: 'Päättynyt' },
    covers: {
      side: 'Tältä taholta ei ole ryhmässä jäsentä.',
      municipality: 'Kunnalla ei ole ryhmässä jäsentä.',
    },
    matrices: {},
    figures: {},
  },
  sv: {
    title: 'LP-samordningsgruppens sammansättning',
    about:
      'Vilka som hör till LP-samordningsgruppen: från välfärdsområdets hälsotjänster, från dess socialtjänster och från varje kommun där LP-arbete görs.',
    entry: 'Medlemskap',
    addEntry: 'Lägg till en medlem',
    empty:
      'Inga medlemmar är ännu antecknade. Börja med företrädarna för välfärdsområdets hälso- och socialtjänster.',
    fields: {
      side: { label: 'Vem medlemmen företräder' },
      municipality: { label: 'Kommun' },
      member: { label: 'Medlem' },
      from: { label: 'Medlem från' },
      until: { label: 'Medlemskapet upphörde', hint: 'Lämna tomt medan medlemskapet fortsätter.' },
    },
    codes: {
      side: {
        'county-health': 'Välfärdsområdets hälsotjänster',
        'county-social': 'Välfärdsområdets socialtjänster',
        municipality: 'Kommun',
      },
    },
    flags: { 'period-backwards': 'Medlemskapet upphör innan det börjar.' },
    status: { 'to-come': 'Kommande', sits: 'Medlem', past: 'Upphört' },
    covers: {
      side: 'Ingen medlem i gruppen kommer härifrån.',
      municipality: 'Kommunen har ingen medlem i gruppen.',
    },
    matrices: {},
    figures: {},
  },
  en: {
    title: 'Make-up of the LT coordination group',
    about:
      'Who sits in the LT coordination group: from the county’s health services, from its social services, and from each municipality where LT runs.',
    entry: 'Membership',
    addEntry: 'Add a member',
    empty: 'No members have been entered yet. Begin with those of the county’s health and social services.',
    fields: {
      side: { label: 'Whom the member speaks for' },
      municipality: { label: 'Municipality' },
      member: { label: 'Member' },
      from: { label: 'Member from' },
      until: { label: 'Member until', hint: 'Leave empty while the membership goes on.' },
    },
    codes: {
      side: {
        'county-health': 'The county’s health services',
        'county-social': 'The county’s social services',
        municipality: 'A municipality',
      },
    },
    flags: { 'period-backwards': 'The membership ends before it begins.' },
    status: { 'to-come': 'To come', sits: 'Member', past: 'Ended' },
    covers: {
      side: 'Nobody in the group comes from here.',
      municipality: 'The municipality has no member in the group.',
    },
    matrices: {},
    figures: {},
  },
};
