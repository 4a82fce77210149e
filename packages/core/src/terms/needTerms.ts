import type { Labels, Language } from '../kernel/index.js';

/**
 * The labels of what somebody needs in order to take part; a test holds them to the list of codes.
 * @source docs/settled-questions.md "Safety"; the list itself is ours
 * @example accessibilityNeedTerms.hearing.fi // 'kuulemisen tuki'
 */
export const accessibilityNeedTerms = {
  'step-free-access': { fi: 'kulku ilman portaita', sv: 'tillträde utan trappor', en: 'step-free access' },
  hearing: { fi: 'kuulemisen tuki', sv: 'stöd för hörseln', en: 'support for hearing' },
  sight: { fi: 'näkemisen tuki', sv: 'stöd för synen', en: 'support for sight' },
  'plain-language': { fi: 'selkokieli', sv: 'lättläst språk', en: 'plain language' },
  'calm-space': { fi: 'rauhallinen tila', sv: 'ett lugnt rum', en: 'a calm room' },
  other: { fi: 'muu järjestely', sv: 'annat arrangemang', en: 'another arrangement' },
} as const satisfies Readonly<Record<string, Labels>>;

/** Languages that are often interpreted in Finland, by their ISO 639 code. @source ISO 639; the choice is ours */
export const interpreterLanguageTerms: Readonly<Record<string, Labels>> = {
  ar: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' },
  ckb: { fi: 'kurdi (sorani)', sv: 'kurdiska (sorani)', en: 'Kurdish (Sorani)' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
  et: { fi: 'viro', sv: 'estniska', en: 'Estonian' },
  fa: { fi: 'persia', sv: 'persiska', en: 'Persian' },
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  fse: {
    fi: 'suomalainen viittomakieli',
    sv: 'finländskt teckenspråk',
    en: 'Finnish Sign Language',
  },
  fss: {
    fi: 'suomenruotsalainen viittomakieli',
    sv: 'finlandssvenskt teckenspråk',
    en: 'Finland-Swedish Sign Language',
  },
  prs: { fi: 'dari', sv: 'dari (persiska)', en: 'Dari' },
  ru: { fi: 'venäjä', sv: 'ryska', en: 'Russian' },
  so: { fi: 'somali', sv: 'somaliska', en: 'Somali' },
  sq: { fi: 'albania', sv: 'albanska', en: 'Albanian' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  th: { fi: 'thai', sv: 'thailändska', en: 'Thai' },
  ti: { fi: 'tigrinja', sv: 'tigrinska', en: 'Tigrinya' },
  tr: { fi: 'turkki', sv: 'turkiska', en: 'Turkish' },
  uk: { fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' },
  vi: { fi: 'vietnam', sv: 'vietnamesiska', en: 'Vietnamese' },
  zh: { fi: 'kiina', sv: 'kinesiska', en: 'Chinese' },
};

/** A language as people call it; the code itself where the list has no name for it. @example interpreterLanguageLabel('ar', 'sv') // 'arabiska' */
export function interpreterLanguageLabel(code: string, language: Language): string {
  return Object.hasOwn(interpreterLanguageTerms, code) ? interpreterLanguageTerms[code]![language] : code;
}
