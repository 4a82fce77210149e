import type { Language } from '@puheeksi/core';
import { issueSentence } from '../byCode.js';
import type { ChoiceSentences, IssueSentences } from '../issues/fieldWords.js';
import { choicesEn, issuesEn } from '../issues/en.js';
import { choicesFi, issuesFi } from '../issues/fi.js';
import { choicesSv, issuesSv } from '../issues/sv.js';
import { workingEn } from '../working/en.js';
import { workingFi } from '../working/fi.js';
import { workingSv } from '../working/sv.js';
import type { WorkingTexts } from '../workingTexts.js';
import { inputsEn } from './en.js';
import { inputsFi } from './fi.js';
import type { InputPack, InputTexts } from './inputTexts.js';
import { inputsSv } from './sv.js';

const made = new Map<Language, InputTexts>();

/**
 * Labels and sentences for forms of every command to an LP process and to the register of practitioners. Apart from `textsFor`,
 * whose forms are those of discussions alone. The same object each time.
 * @example inputTextsFor('sv').process.fields.childView.label // 'Barnets syn på samtycket'
 */
export function inputTextsFor(language: Language): InputTexts {
  const texts = made.get(language) ?? make(language);
  made.set(language, texts);
  return texts;
}

function make(language: Language): InputTexts {
  switch (language) {
    case 'fi':
      return textsOf(inputsFi, workingFi, issuesFi, choicesFi);
    case 'sv':
      return textsOf(inputsSv, workingSv, issuesSv, choicesSv);
    case 'en':
      return textsOf(inputsEn, workingEn, issuesEn, choicesEn);
  }
}

function textsOf(
  { process, practitioner }: InputPack,
  { fields }: WorkingTexts,
  issues: IssueSentences,
  choices: ChoiceSentences,
): InputTexts {
  const byCode = { ...issues.byCode, ...choices };
  const inProcess = { ...issues, byCode, fields: { ...issues.fields, ...process } };
  const inRegister = { ...issues, byCode, fields: { ...issues.fields, ...practitioner } };
  return {
    process: {
      fields: { ...fields, ...process },
      issue: (issue) => issueSentence(issue, inProcess),
    },
    practitioner: {
      fields: { ...fields, ...practitioner },
      issue: (issue) => issueSentence(issue, inRegister),
    },
  };
}
