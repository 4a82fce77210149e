import type { Labels } from '../../kernel/index.js';
import { professionalSectorTerms as sectors } from '../professionalSectorTerms.js';

/** Labels of the code lists of local teams; the codes are those of `processes/team`. */
export const teamLabels = {
  memberSectors: {
    region: { fi: 'Hyvinvointialue', sv: 'Välfärdsområde', en: 'Wellbeing services county' },
    municipality: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
    parish: sectors.parish,
    ngo: sectors.ngo,
    police: sectors.police,
    education: {
      fi: 'Kunnan sivistystoimi',
      sv: 'Kommunens bildningssektor',
      en: 'Municipal education services',
    },
    other: sectors.other,
  },
  memberFields: {
    'early-education': sectors['early-education'],
    school: sectors.school,
    health: sectors.health,
    social: sectors.social,
    'adult-services': sectors['adult-services'],
    'youth-and-leisure': sectors['youth-and-leisure'],
    'meeting-place': { fi: 'Kohtaamispaikka', sv: 'Mötesplats', en: 'Meeting place' },
    police: sectors.police,
    'congregation-work': { fi: 'Seurakuntatyö', sv: 'Församlingsarbete', en: 'Parish work' },
    'association-work': { fi: 'Järjestötyö', sv: 'Arbete i organisationer', en: 'NGO work' },
    other: { fi: 'Muu työ', sv: 'Annat arbete', en: 'Other work' },
  },
  childAgeGroups: {
    'under-3': { fi: 'Alle 3-vuotiaat', sv: 'Barn under 3 år', en: 'Children under 3' },
    '3-to-6': { fi: '3–6-vuotiaat', sv: '3–6-åringar', en: 'Children aged 3–6' },
    '7-to-12': { fi: '7–12-vuotiaat', sv: '7–12-åringar', en: 'Children aged 7–12' },
    '13-to-17': { fi: '13–17-vuotiaat', sv: '13–17-åringar', en: 'Young people aged 13–17' },
    'family-adults': { fi: 'Perheiden aikuiset', sv: 'De vuxna i familjerna', en: 'The adults of families' },
  },
  teamOrigins: {
    'new-group': { fi: 'Uusi ryhmä', sv: 'Ny grupp', en: 'A new group' },
    'core-group-pilot': { fi: 'Ydinryhmäpilotti', sv: 'Kärngruppspilot', en: 'Core-group pilot' },
    'community-pupil-welfare-group': {
      fi: 'Yhteisöllinen oppilashuoltoryhmä',
      sv: 'Grupp för generellt inriktad elevvård',
      en: 'Community pupil-welfare group',
    },
    'other-existing-group': {
      fi: 'Muu olemassa oleva ryhmä',
      sv: 'Annan befintlig grupp',
      en: 'Another existing group',
    },
  },
  cancellationReasons: {
    'too-few-coming': { fi: 'Liian vähän tulijoita', sv: 'För få deltagare', en: 'Too few coming' },
    'no-items': { fi: 'Ei käsiteltävää', sv: 'Inga ärenden', en: 'Nothing to discuss' },
    'facilitators-away': {
      fi: 'Fasilitoiva työpari on estynyt',
      sv: 'Det faciliterande arbetsparet är förhindrat',
      en: 'The facilitating work pair cannot attend',
    },
    other: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Other reason' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Labels>>>>;
