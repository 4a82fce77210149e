import type { Language } from '@puheeksi/core';
import { retractionReasons } from '@puheeksi/core/kernel';
import { code, dayField, type Fields } from '@puheeksi/core/schema';
import { discussionFields, openingFields } from '@puheeksi/core/streams/lp-process';
import { originTerms, settingTerms } from '@puheeksi/core/terms';
import { issuesEn } from '../text/issues/en.js';
import { issuesFi } from '../text/issues/fi.js';
import { issuesSv } from '../text/issues/sv.js';
import type { IssueSentences } from '../text/issues/fieldWords.js';
import { textsFor } from '../text/textsFor.js';
import type { FieldName } from '../text/workingTexts.js';
import { formSpec, type FormSpec } from './formSpec.js';
import type { InputWords } from './formTexts.js';

const issues: Readonly<Record<Language, IssueSentences>> = { fi: issuesFi, sv: issuesSv, en: issuesEn };

const wordsOf = (language: Language, name: FieldName): InputWords => ({
  ...textsFor(language).fields[name],
  ...issues[language].fields[name],
});

const inLanguage = <Code extends string>(
  terms: Readonly<Record<Code, Readonly<Record<Language, string>>>>,
  codes: readonly Code[],
  language: Language,
) => Object.fromEntries(codes.map((term) => [term, terms[term][language]])) as Record<Code, string>;

const { setting, children } = discussionFields;
const held = { on: dayField, setting } as const;
const another = { ...held, children } as const satisfies Fields;
const first = { ...held, ...openingFields, children } as const satisfies Fields;
const past = ['on', 'concernDay'];

/**
 * The form that records a discussion; one that opens a process also asks what started it.
 * @source R0-P1, R0-P9 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example recordDiscussionForm('fi', true).fields // on, setting, origin, concernDay, children
 */
export function recordDiscussionForm(language: Language, opens: boolean): FormSpec {
  const words = (name: FieldName): InputWords => wordsOf(language, name);
  const fields = { on: words('on'), setting: words('setting'), children: words('children') };
  const codes = { setting: inLanguage(settingTerms, setting.codes, language) };
  if (!opens) return formSpec(language, another, { fields, codes }, { past });
  const origin = inLanguage(originTerms, openingFields.origin.codes, language);
  const opening = { origin: words('origin'), concernDay: words('concernDay') };
  return formSpec(
    language,
    first,
    { fields: { ...fields, ...opening }, codes: { ...codes, origin } },
    { past },
  );
}

const why = { reason: code(retractionReasons) } as const satisfies Fields;

/** The form that asks why an entry is taken back. @example retractionForm('sv').fields // reason */
export function retractionForm(language: Language): FormSpec {
  const codes = { reason: textsFor(language).retractionReasons };
  return formSpec(language, why, { fields: { reason: wordsOf(language, 'reason') }, codes });
}
