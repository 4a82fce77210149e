import type { ReferenceText } from './referenceText.js';

/**
 * The six levels of the knowledge chain, lowest first, in the form a heading needs; the source inflects the names, so the basic
 * forms are ours.
 * @source R0-B1–R0-B5, R0-K6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example levelNames['hyte-committee'].fi // 'hyte-lautakunta'
 */
export const levelNames = {
  'local-team': {
    fi: 'paikallinen perhekeskustiimi',
    sv: 'lokalt familjecenterteam',
    en: 'local family-centre team',
    quoted: false,
  },
  'area-management-group': {
    fi: 'alueellinen perhekeskuksen johtoryhmä',
    sv: 'regional ledningsgrupp för familjecentret',
    en: 'area management group of the family centre',
    quoted: false,
  },
  'steering-group': {
    fi: 'maakunnallinen ohjausryhmä',
    sv: 'landskapets styrgrupp',
    en: 'provincial steering group',
    quoted: false,
  },
  'child-family-council': {
    fi: 'lapsi- ja perheasiainneuvosto',
    sv: 'barn- och familjeråd',
    en: 'child and family affairs council',
    quoted: false,
  },
  'hyte-steering-group': {
    fi: 'hyte-ohjausryhmä',
    sv: 'styrgruppen för främjande av hälsa och välfärd',
    en: 'steering group for the promotion of health and wellbeing',
    quoted: false,
  },
  'hyte-committee': {
    fi: 'hyte-lautakunta',
    sv: 'nämnden för främjande av hälsa och välfärd',
    en: 'committee for the promotion of health and wellbeing',
    quoted: false,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
