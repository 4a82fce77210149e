import {
  areaOrRegion,
  body,
  code,
  entryTable,
  list,
  makesOf,
  newText,
  optional,
  reference,
  textRef,
  worker,
  type CodeOrReferenceField,
  type EntryTable,
} from '../../schema/index.js';
import type { DecisionLogEntryCommand } from './commands.js';
import type { DecisionLogFact, OwnQuestionId } from './events.js';
import { answeringBodyKinds, guidingQuestionIds } from './questions.js';

const log = { body, bodyKind: code(answeringBodyKinds), place: areaOrRegion } as const;
const ownQuestion = reference<OwnQuestionId>('own-question');
/** A guiding question of the reference material or the body's own. */
const asked: CodeOrReferenceField<OwnQuestionId> & { readonly codes: typeof guidingQuestionIds } = {
  kind: 'codeOrReference',
  codes: guidingQuestionIds,
  to: 'own-question',
};
const question = { question: asked } as const;
const decision = { ...question, owner: worker, jointlyWith: list(body) } as const;
const undecided = ['open', 'discussed'] as const;

const table = entryTable<DecisionLogEntryCommand, DecisionLogFact>()({
  every: { command: {}, fact: log },
  commands: {
    'open-decision-log': { makes: ['decision-log-opened'], fields: log },
    'add-own-question': {
      makes: ['own-question-added'],
      fields: { question: ownQuestion },
      bringsText: true,
    },
    'discuss-question': {
      makes: ['question-discussed'],
      fields: { ...question, minutes: optional(newText) },
    },
    'decide-question': { makes: ['question-decided'], fields: decision, bringsText: true },
    'reopen-question': { makes: ['question-reopened'], fields: question },
  },
  facts: {
    'decision-log-opened': { fields: {} },
    'own-question-added': { fields: { question: ownQuestion, textRef } },
    'question-discussed': {
      fields: { ...question, from: code([...undecided, 'decided']), textRef: optional(textRef) },
    },
    'question-decided': { fields: { ...decision, from: code(undecided), textRef } },
    'question-reopened': { fields: question },
  },
} as const satisfies EntryTable);

/** What the commands and facts of a decision log hold. */
export const decisionLogEntries: EntryTable = table;

/** Which facts each command of a decision log can make. */
export const decisionLogMakes = makesOf(table);
