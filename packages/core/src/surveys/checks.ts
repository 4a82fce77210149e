import { languages } from '../kernel/index.js';
import { surveyAudiences, formLooks } from './audiences.js';
import { fieldsFor, type AnySurvey } from './survey.js';

/** A fault of a declaration: its number and what it is about. */
export interface SurveyFault {
  readonly check: keyof typeof surveyChecks;
  readonly about: string;
}

/** What is checked of a declared survey, and the way out. */
export const surveyChecks = {
  SUR001: 'The id is not in kebab-case. Use lower-case letters, digits and hyphens.',
  SUR002: 'A question is asked of nobody. Name it under `asked`, or remove it.',
  SUR003: 'A question under `asked` does not exist, or stands there twice.',
  SUR004: 'Free text has no readers. Name the roles under `textReaders`, or remove the text.',
  SUR005:
    'Children under 13 are asked for more than five answers, or for text. Choose fewer, pictured questions.',
  SUR006: 'The form lacks Finnish, Swedish or English.',
  SUR007: 'An earlier version is not older than this one, or stands there twice.',
  SUR008: 'A closed list of a question has one code only. A question has at least two answers.',
} as const;

/** A child under 13 answers at most so many questions. */
const maxForChildren = 5;

/**
 * What is wrong with a declared survey, by number: what types cannot say.
 * @example checkSurvey(staffVoice) // []
 */
export function checkSurvey(survey: AnySurvey): readonly SurveyFault[] {
  const faults: SurveyFault[] = [];
  const fault = (check: SurveyFault['check'], about: string): void => void faults.push({ check, about });
  const asked = surveyAudiences.map((audience) => [audience, survey.asked[audience] ?? []] as const);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(survey.id)) fault('SUR001', survey.id);
  for (const key of Object.keys(survey.items))
    if (!asked.some(([, keys]) => keys.includes(key))) fault('SUR002', key);
  for (const [audience, keys] of asked) {
    const wrong = keys.find((key, at) => !Object.hasOwn(survey.items, key) || keys.indexOf(key) !== at);
    if (wrong !== undefined) fault('SUR003', `${audience}: ${wrong}`);
    const fields = Object.entries(fieldsFor(survey, audience));
    const isHard = fields.length > maxForChildren || fields.some(([, { kind }]) => kind === 'text');
    if (formLooks[audience].pictured && isHard) fault('SUR005', audience);
  }
  for (const [key, item] of Object.entries(survey.items)) {
    if (item.kind === 'text' && !survey.textReaders?.length) fault('SUR004', key);
    if ('codes' in item && item.codes.length < 2) fault('SUR008', key);
  }
  for (const language of languages) if (!survey.languages.includes(language)) fault('SUR006', language);
  const versions = (survey.earlier ?? []).map(({ version }) => version);
  const odd = versions.find((version, at) => version >= survey.version || versions.indexOf(version) !== at);
  if (odd !== undefined) fault('SUR007', String(odd));
  return faults;
}
