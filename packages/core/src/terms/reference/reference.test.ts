import { describe, expect, test } from 'vitest';
import { languages, type Labels } from '../../kernel/index.js';
import { originTerms, professionalSectorTerms } from '../index.js';
import {
  adoptedParts,
  adoptionSteps,
  chainKinds,
  adoptionEndReasons,
  reviewResults,
} from '../../streams/adoption/index.js';
import { answeringBodyKinds, guidingQuestionIds } from '../../streams/decision-log/index.js';
import {
  phases,
  problemIds,
  solutionDecisionKinds,
  solutionIds,
} from '../../streams/embedding-plan/index.js';
import * as records from '../../streams/collaboration-records/index.js';
import * as phenomenon from '../../streams/phenomenon/index.js';
import { evidenceKinds, interfaceStages } from '../../streams/service-interface/index.js';
import * as team from '../../streams/team/index.js';
import {
  collectiveImpactPartNames,
  commonUnderstandingQuestions,
  embeddingLabels,
  embeddingPhases,
  embeddingProblems,
  embeddingSolutions,
  guidingQuestions,
  interviewThemeNames,
  levelNames,
  phenomenonLabels,
  priorityNames,
  teamLabels,
  trainingTypeNames,
} from './index.js';
import type { ReferenceText } from './index.js';

const phaseNames = Object.fromEntries(
  Object.entries(embeddingPhases).map(([phase, { name }]) => [phase, name]),
);
const phaseTexts = Object.fromEntries(
  Object.entries(embeddingPhases).map(([phase, { about }]) => [phase, about]),
);

/** Each table of texts with the codes it must cover: no more, no fewer, in the same order. */
const tables: readonly (readonly [string, readonly string[], Readonly<Record<string, Labels>>])[] = [
  ['problems', problemIds, embeddingProblems],
  ['solutions', solutionIds, embeddingSolutions],
  ['phases', phases, phaseNames],
  ['what is said of phases', phases, phaseTexts],
  ['guiding questions', guidingQuestionIds, guidingQuestions],
  ['types of training', records.trainingTypes, trainingTypeNames],
  ['parts of the training in collective impact', records.collectiveImpactParts, collectiveImpactPartNames],
  ['levels', phenomenon.levels, levelNames],
  ['priorities', phenomenon.priorities, priorityNames],
  ['priorities of the action plan', records.planPriorities, priorityNames],
  ['interview themes', records.interviewThemes, interviewThemeNames],
  ['questions of common understanding', records.understandingQuestions, commonUnderstandingQuestions],
  ['sectors', team.memberSectors, teamLabels.memberSectors],
  ['fields of work', team.memberFields, teamLabels.memberFields],
  ['ages of children', team.childAgeGroups, teamLabels.childAgeGroups],
  ['origins of teams', team.teamOrigins, teamLabels.teamOrigins],
  ['reasons for cancelling', team.cancellationReasons, teamLabels.cancellationReasons],
  ['observation themes', phenomenon.observationThemes, phenomenonLabels.observationThemes],
  ['observation ages', phenomenon.observationAgeGroups, phenomenonLabels.observationAgeGroups],
  ['answers', phenomenon.observationAnswers, phenomenonLabels.observationAnswers],
  ['kinds of handling', phenomenon.handlingKinds, phenomenonLabels.handlingKinds],
  ['subjects of decisions', phenomenon.decisionSubjects, phenomenonLabels.decisionSubjects],
  ['reasons for unlinking', phenomenon.unlinkReasons, phenomenonLabels.unlinkReasons],
  ['reasons for closing', phenomenon.closingReasons, phenomenonLabels.closingReasons],
  ['purposes of money', phenomenon.budgetPurposes, phenomenonLabels.budgetPurposes],
  ['adopted parts', adoptedParts, embeddingLabels.adoptedParts],
  ['steps of adoption', adoptionSteps, embeddingLabels.adoptionSteps],
  ['results of reviews', reviewResults, embeddingLabels.reviewResults],
  ['reasons for ending', adoptionEndReasons, embeddingLabels.endReasons],
  ['states of questions', ['open', 'discussed', 'decided'], embeddingLabels.questionStatuses],
  ['answering bodies', answeringBodyKinds, embeddingLabels.answeringBodyKinds],
  ['stages of interfaces', interfaceStages, embeddingLabels.interfaceStages],
  ['evidence', evidenceKinds, embeddingLabels.evidenceKinds],
  ['audiences', records.audiences, embeddingLabels.audiences],
  ['channels', records.communicationChannels, embeddingLabels.communicationChannels],
  ['kinds of chains', chainKinds, embeddingLabels.chainKinds],
  ['decisions on solutions', solutionDecisionKinds, embeddingLabels.solutionDecisionKinds],
  ['audiences of training', records.trainingAudiences, embeddingLabels.trainingAudiences],
  ['binding methods', records.bindingMethods, embeddingLabels.bindingMethods],
  ['network tasks', records.collaborationTasks, embeddingLabels.collaborationTasks],
  ['kinds of data', records.dataKinds, embeddingLabels.dataKinds],
  ['data duties', records.dataDutyKinds, embeddingLabels.dataDuties],
  ['perspectives', records.perspectives, embeddingLabels.perspectives],
  ['kinds of measures', records.measureKinds, embeddingLabels.measureKinds],
  ['tones', records.tones, embeddingLabels.tones],
];

/** Names that are rightly alike in two languages. */
const alike = new Set(['collective-impact', 'plan']);

describe.each(tables)('texts of %s', (_name, codes, texts) => {
  test('F38, F39: there is one for every code and for nothing else, in the order of the codes', () => {
    expect(Object.keys(texts)).toEqual([...codes]);
  });
  test('they are complete and tidy in fi, sv and en', () => {
    for (const text of Object.values(texts))
      for (const language of languages) {
        const words = text[language];
        expect(words).toBe(words.trim());
        expect(words).not.toMatch(/\s{2}|[{}<>]|['"]/);
        expect(words.length).toBeGreaterThan(1);
      }
  });
  test('they are translated: no language repeats another', () => {
    for (const [code, { fi, sv, en }] of Object.entries(texts))
      if (!alike.has(code)) expect(new Set([fi, sv, en]).size, code).toBe(3);
  });
  test.each(languages)('they tell the codes apart in %s', (language) => {
    const labels = Object.values(texts).map((text) => text[language]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('what the source says in its own words', () => {
  const quoted = (texts: Readonly<Record<string, ReferenceText>>) =>
    Object.values(texts).filter((text) => text.quoted).length;

  test('R0-PR1, R0-SO1, A1–C10: problems, solutions and questions are the source’s own Finnish', () => {
    expect([quoted(embeddingProblems), quoted(embeddingSolutions), quoted(guidingQuestions)]).toEqual([
      6, 6, 24,
    ]);
  });
  test('A4, C3: the points under a question come with it', () => {
    expect(guidingQuestions.A4.points.map(({ fi }) => fi)).toEqual([
      'Asiakasnäkökulma',
      'Työntekijänäkökulma',
      'Organisaationäkökulmat',
    ]);
    expect(guidingQuestions.C3.points).toHaveLength(1);
  });
  test('R0-SO2: the Swedish and the English say whose goal the local teams make clear', () => {
    const { sv, en } = embeddingSolutions['local-teams'];
    expect(sv).toContain('personalens gemensamma mål');
    expect(en).toContain('the workers’ common goal');
  });
  test('what is inflected in the source is not given as its own words', () => {
    for (const table of [interviewThemeNames, levelNames, phaseNames])
      for (const text of Object.values<ReferenceText>(table)) expect(text.quoted).toBe(false);
  });
  test('an interview theme, a sector and a health check have one wording wherever they stand', () => {
    expect(interviewThemeNames.clarity.sv).toBe('tydlighet i vägledning och information');
    expect(interviewThemeNames.continuity.sv).toBe('tjänstens kontinuitet');
    for (const [code, labels] of Object.entries(professionalSectorTerms))
      if (code in teamLabels.memberFields && code !== 'other')
        expect(teamLabels.memberFields[code as keyof typeof teamLabels.memberFields]).toEqual(labels);
    const { fi, sv, en } = originTerms['child-health-check'];
    expect({ fi, sv, en }).toEqual(embeddingLabels.chainKinds['child-health-check']);
  });
  test('handledning is kept for method supervision', () => {
    for (const { sv } of Object.values(interviewThemeNames)) expect(sv).not.toMatch(/handledning/);
  });
  test('maakunnallinen is provincial wherever it stands alone, as in the name of the steering group', () => {
    const said = [
      embeddingProblems.communication,
      phenomenonLabels.decisionSubjects['provincial-role-and-coordination'],
      levelNames['steering-group'],
    ];
    for (const { fi, en } of said) {
      expect(fi).toMatch(/maakunnalli/i);
      expect(en).toMatch(/provincial/i);
    }
  });
  test('F44: four interview themes were asked, one emerged, and the texts say so as the codes do', () => {
    for (const theme of records.interviewThemes)
      expect(interviewThemeNames[theme].kind).toBe(records.themeKinds[theme]);
  });
  test('the Swedish and the English call the method by its name in that language', () => {
    const all = [embeddingProblems, embeddingSolutions, guidingQuestions, trainingTypeNames].flatMap(
      (table): readonly Labels[] => Object.values(table),
    );
    for (const { fi, sv, en } of all) {
      if (!/\bLP\b|LP-|Lapset puheeksi/i.test(fi)) continue;
      expect(sv).toMatch(/Föra barnen på tal|rådslag/);
      expect(en).toMatch(/Let’s Talk|network meeting/);
    }
    for (const { sv, en } of all) expect(`${sv} ${en}`).not.toMatch(/\bLP\b|Lapset puheeksi/);
  });
});
