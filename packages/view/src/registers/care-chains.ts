import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the care and service chains. */
export const texts: RegisterTexts<Registers['care-chains']> = {
  fi: {
    title: 'Hoito- ja palveluketjut',
    about:
      'Mitkä hoito- ja palveluketjut alueella on ja missä kohdassa Lapset puheeksi on niissä, myös aikuisten palveluissa, kun asiakkaalla on lapsia.',
    entry: 'Ketju',
    addEntry: 'Lisää ketju',
    empty: 'Ketjuja ei ole vielä kirjattu. Aloita neuvolan ja aikuisten palvelujen ketjuista.',
    fields: {
      name: { label: 'Ketjun nimi' },
      services: { label: 'Palvelut' },
      area: { label: 'Perhekeskusalue', hint: 'Tyhjä tarkoittaa koko hyvinvointialuetta.' },
      checkedOn: { label: 'Tarkistettu' },
      lpStep: { label: 'LP ketjussa' },
      stepDescribedOn: { label: 'Vaihe kuvattiin' },
    },
    codes: {
      services: {
        'maternity-and-child-health': 'Äitiys- ja lastenneuvola',
        'school-and-student-health': 'Koulu- ja opiskeluterveydenhuolto',
        'early-education': 'Varhaiskasvatus',
        'family-services': 'Lapsiperheiden palvelut',
        'specialised-care': 'Erikoissairaanhoito',
        'adult-services': 'Aikuisten palvelut',
        other: 'Muu',
      },
      lpStep: {
        'discussion-and-meeting': 'Keskustelu ja neuvonpito',
        discussion: 'Keskustelu',
        'network-meeting': 'Neuvonpito',
        none: 'LP ei ole ketjussa',
      },
    },
    flags: { 'without-lp': 'Lapset puheeksi ei ole osa ketjua.' },
    status: {},
    covers: {},
    matrices: { steps: 'Palvelut ja LP-vaihe' },
    figures: { withLp: 'Ketjuja, joissa LP on mukana' },
  },
  sv: {
    title: 'Vård- och servicekedjor',
    about:
      'Vilka vård- och servicekedjor området har och var Föra barnen på tal finns i dem, även i tjänster för vuxna när klienten har barn.',
    entry: 'Kedja',
    addEntry: 'Lägg till en kedja',
    empty: 'Inga kedjor är ännu antecknade. Börja med rådgivningens kedjor och kedjorna för vuxna.',
    fields: {
      name: { label: 'Kedjans namn' },
      services: { label: 'Tjänster' },
      area: { label: 'Familjecenterområde', hint: 'Tomt betyder hela välfärdsområdet.' },
      checkedOn: { label: 'Granskad' },
      lpStep: { label: 'LP i kedjan' },
      stepDescribedOn: { label: 'Steget beskrevs' },
    },
    codes: {
      services: {
        'maternity-and-child-health': 'Mödra- och barnrådgivning',
        'school-and-student-health': 'Skol- och studerandehälsovård',
        'early-education': 'Småbarnspedagogik',
        'family-services': 'Tjänster för barnfamiljer',
        'specialised-care': 'Specialiserad sjukvård',
        'adult-services': 'Tjänster för vuxna',
        other: 'Annat',
      },
      lpStep: {
        'discussion-and-meeting': 'Samtal och nätverksmöte',
        discussion: 'Samtal',
        'network-meeting': 'Nätverksmöte',
        none: 'LP ingår inte i kedjan',
      },
    },
    flags: { 'without-lp': 'Föra barnen på tal ingår inte i kedjan.' },
    status: {},
    covers: {},
    matrices: { steps: 'Tjänster och LP-steg' },
    figures: { withLp: 'Kedjor där LP ingår' },
  },
  en: {
    title: 'Care and service chains',
    about:
      'Which care and service chains the region has and where Let’s Talk stands in them, in adult services too when the client has children.',
    entry: 'Chain',
    addEntry: 'Add a chain',
    empty:
      'No chains have been entered yet. Begin with those of the child health clinic and of adult services.',
    fields: {
      name: { label: 'Name of the chain' },
      services: { label: 'Services' },
      area: { label: 'Family-centre area', hint: 'Empty means the whole wellbeing services county.' },
      checkedOn: { label: 'Checked on' },
      lpStep: { label: 'LT in the chain' },
      stepDescribedOn: { label: 'Step described on' },
    },
    codes: {
      services: {
        'maternity-and-child-health': 'Maternity and child health clinic',
        'school-and-student-health': 'School and student health care',
        'early-education': 'Early childhood education',
        'family-services': 'Services for families with children',
        'specialised-care': 'Specialised medical care',
        'adult-services': 'Adult services',
        other: 'Other',
      },
      lpStep: {
        'discussion-and-meeting': 'Discussion and network meeting',
        discussion: 'Discussion',
        'network-meeting': 'Network meeting',
        none: 'LT is not in the chain',
      },
    },
    flags: { 'without-lp': 'Let’s Talk is not part of the chain.' },
    status: {},
    covers: {},
    matrices: { steps: 'Services and LT step' },
    figures: { withLp: 'Chains that LT is part of' },
  },
};
