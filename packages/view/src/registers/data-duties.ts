import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the duties with data. */
export const texts: RegisterTexts<Registers['data-duties']> = {
  fi: {
    title: 'Tiedon vastuut',
    about:
      'Kuka kerää, analysoi ja hyödyntää minkin tiedon. Jokaiselle neljästä tiedosta nimetään vastuutaho kolmeen tehtävään.',
    entry: 'Vastuu',
    addEntry: 'Lisää vastuu',
    empty: 'Vastuita ei ole vielä nimetty. Aloita siitä, kuka kerää tiedon LP-prosesseista.',
    fields: {
      data: { label: 'Mikä tieto' },
      duty: { label: 'Mikä tehtävä' },
      ownerKind: { label: 'Kenen vastuulla' },
      ownerBody: { label: 'Vastuussa oleva toimielin' },
      ownerWorker: { label: 'Vastuussa oleva työntekijä' },
      since: { label: 'Vastuu alkoi' },
      until: { label: 'Vastuu päättyi', hint: 'Jätä tyhjäksi, kun vastuu jatkuu.' },
      decidedBy: { label: 'Kuka päätti' },
      area: { label: 'Perhekeskusalue', hint: 'Tyhjä tarkoittaa koko hyvinvointialuetta.' },
    },
    codes: {
      data: {
        'interface-models': 'Rajapintojen mallit',
        experiences: 'Kokemukset',
        'lp-processes': 'LP-prosessit',
        'client-experience': 'Asiakaskokemus',
      },
      duty: { collects: 'Kerää', analyses: 'Analysoi', uses: 'Hyödyntää' },
      ownerKind: { body: 'Toimielimen', worker: 'Työntekijän' },
    },
    flags: { 'period-backwards': 'Vastuu päättyy ennen kuin se alkaa.' },
    status: { 'to-come': 'Tulossa', 'in-force': 'Voimassa', past: 'Päättynyt' },
    covers: { owner: 'Tällä tehtävällä ei ole vastuutahoa.' },
    matrices: { duties: 'Tiedot ja tehtävät' },
    figures: {},
  },
  sv: {
    title: 'Ansvar för data',
    about:
      'Vem som samlar in, analyserar och använder vilka data. För vart och ett av fyra slag av data utses en ansvarig för tre uppgifter.',
    entry: 'Ansvar',
    addEntry: 'Lägg till ett ansvar',
    empty: 'Inget ansvar är ännu utsett. Börja med vem som samlar in data om LP-processerna.',
    fields: {
      data: { label: 'Vilka data' },
      duty: { label: 'Vilken uppgift' },
      ownerKind: { label: 'Vems ansvar' },
      ownerBody: { label: 'Ansvarigt organ' },
      ownerWorker: { label: 'Ansvarig arbetstagare' },
      since: { label: 'Ansvaret började' },
      until: { label: 'Ansvaret upphörde', hint: 'Lämna tomt medan ansvaret fortsätter.' },
      decidedBy: { label: 'Vem beslutade' },
      area: { label: 'Familjecenterområde', hint: 'Tomt betyder hela välfärdsområdet.' },
    },
    codes: {
      data: {
        'interface-models': 'Modeller för kontaktytor',
        experiences: 'Erfarenheter',
        'lp-processes': 'LP-processer',
        'client-experience': 'Klientupplevelse',
      },
      duty: { collects: 'Samlar in', analyses: 'Analyserar', uses: 'Använder' },
      ownerKind: { body: 'Ett organs', worker: 'En arbetstagares' },
    },
    flags: { 'period-backwards': 'Ansvaret upphör innan det börjar.' },
    status: { 'to-come': 'Kommande', 'in-force': 'Gäller', past: 'Upphört' },
    covers: { owner: 'Ingen ansvarar för den här uppgiften.' },
    matrices: { duties: 'Data och uppgifter' },
    figures: {},
  },
  en: {
    title: 'Duties with data',
    about:
      'Who collects, analyses and uses which data. Each of four kinds of data has an owner for three duties.',
    entry: 'Duty',
    addEntry: 'Add a duty',
    empty: 'No duty has an owner yet. Begin with who collects the data on LT processes.',
    fields: {
      data: { label: 'Which data' },
      duty: { label: 'Which duty' },
      ownerKind: { label: 'Whose duty' },
      ownerBody: { label: 'Responsible body' },
      ownerWorker: { label: 'Responsible worker' },
      since: { label: 'Since' },
      until: { label: 'Until', hint: 'Leave empty while the duty goes on.' },
      decidedBy: { label: 'Decided by' },
      area: { label: 'Family-centre area', hint: 'Empty means the whole wellbeing services county.' },
    },
    codes: {
      data: {
        'interface-models': 'Models at interfaces',
        experiences: 'Experiences',
        'lp-processes': 'LT processes',
        'client-experience': 'Client experience',
      },
      duty: { collects: 'Collects', analyses: 'Analyses', uses: 'Uses' },
      ownerKind: { body: 'A body’s', worker: 'A worker’s' },
    },
    flags: { 'period-backwards': 'The duty ends before it begins.' },
    status: { 'to-come': 'To come', 'in-force': 'In force', past: 'Ended' },
    covers: { owner: 'Nobody owns this duty.' },
    matrices: { duties: 'Data and duties' },
    figures: {},
  },
};
