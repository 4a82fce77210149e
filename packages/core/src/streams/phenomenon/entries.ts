import {
  areaOrRegion,
  code,
  codes,
  count,
  dayField,
  entryRef,
  entryTable,
  gathered,
  group,
  list,
  makesOf,
  newText,
  optional,
  recipient,
  settled,
  textRef,
  worker,
  type EntryTable,
} from '../../schema/index.js';
import {
  budgetPurposes,
  closingReasons,
  decisionSubjects,
  handlingKinds,
  priorities,
  unlinkReasons,
} from './codes.js';
import type { PhenomenonEntryCommand } from './commands.js';
import type { PhenomenonFact } from './events.js';
import { bodyAt, observationRef, origin, owner, phenomenonRef, themes } from './fields.js';
import { feedbackOwners, levels, managementLevels } from './levels.js';

const here = { phenomenon: phenomenonRef, place: areaOrRegion } as const;
const observation = { observation: observationRef } as const;
const into = { into: phenomenonRef } as const;
const source = { source: phenomenonRef } as const;
const opening = {
  by: bodyAt(['local-team', ...feedbackOwners]),
  themes,
  splitFrom: optional(phenomenonRef),
} as const;
const description = {
  themes,
  priorities: codes(priorities),
  /** The source of an indicator and its id there: a code, so that no sentence about a person gets into an event through it. */
  indicators: list({ kind: 'indicator' }),
} as const;
const unlinking = { ...observation, reason: code(unlinkReasons) } as const;
const splitting = { ...into, observations: list(observationRef) } as const;
const initiative = { by: owner, participants: list(worker) } as const;
const workingGroup = {
  initiative: entryRef,
  by: bodyAt(['area-management-group']),
  leader: worker,
  dueOn: dayField,
} as const;
const finished = { workingGroup: entryRef } as const;
const to = { to: bodyAt(levels) } as const;
const handling = {
  by: bodyAt(managementLevels),
  kind: code(handlingKinds),
  subject: optional(code(decisionSubjects)),
} as const;
const feedback = { owner, recipient } as const;
const euros = { euros: { kind: 'count', min: 1 } } as const;
const purpose = code(budgetPurposes);
const payment = { ...euros, purpose: optional(purpose) } as const;
const paid = { ...euros, purpose } as const;
const closing = { reason: code(closingReasons) } as const;

const owedTo = gathered(recipient);
const owed = { owner, owedTo } as const;
const joining = {
  owner: optional(owner),
  owedTo: optional(owedTo),
  step: optional(group({ entry: entryRef, on: dayField })),
} as const;
const linked = { ...observation, origin } as const;
const stay = { level: code(levels), levelDays: count } as const;

const table = entryTable<PhenomenonEntryCommand, PhenomenonFact>()({
  every: { command: {}, fact: here },
  commands: {
    'open-phenomenon': {
      makes: ['phenomenon-opened'],
      fields: { ...here, ...opening },
      bringsText: true,
    },
    'describe-phenomenon': { makes: ['phenomenon-described'], fields: description },
    'name-root-cause': { makes: ['root-cause-named'], fields: {}, bringsText: true },
    'link-observation': { makes: ['observation-linked'], fields: observation },
    'unlink-observation': { makes: ['observation-unlinked'], fields: unlinking },
    'absorb-phenomenon': { makes: ['phenomenon-absorbed'], fields: source },
    'merge-phenomenon': { makes: ['phenomenon-merged'], fields: into },
    'split-off-observations': { makes: ['observations-split-off'], fields: splitting },
    'form-initiative': { makes: ['initiative-formed'], fields: initiative, bringsText: true },
    'name-working-group': { makes: ['working-group-named'], fields: workingGroup },
    'finish-working-group': { makes: ['working-group-finished'], fields: finished, bringsText: true },
    'escalate-phenomenon': { makes: ['phenomenon-escalated'], fields: to },
    'handle-phenomenon': { makes: ['phenomenon-handled'], fields: handling, bringsText: true },
    'give-feedback': {
      makes: ['feedback-given'],
      fields: { ...feedback, explanation: optional(newText) },
    },
    'reserve-money': { makes: ['money-reserved'], fields: payment },
    'use-money': { makes: ['money-used'], fields: payment },
    'close-phenomenon': { makes: ['phenomenon-closed'], fields: closing },
  },
  facts: {
    'phenomenon-opened': { fields: { ...opening, textRef } },
    'phenomenon-described': { fields: description },
    'root-cause-named': { fields: { textRef } },
    'observation-linked': { fields: { ...joining, ...linked } },
    'observation-unlinked': { fields: unlinking },
    'phenomenon-absorbed': {
      fields: {
        ...joining,
        ...source,
        links: gathered(group(linked)),
        duties: gathered(group({ cause: entryRef, ...feedback, since: dayField })),
        origins: gathered(recipient),
      },
    },
    'phenomenon-merged': { fields: { ...into, ...stay } },
    'observations-split-off': { fields: splitting },
    'initiative-formed': { fields: { ...owed, ...initiative, textRef } },
    'working-group-named': { fields: { ...owed, ...workingGroup } },
    'working-group-finished': { fields: { ...owed, ...finished, textRef, lateDays: count } },
    'phenomenon-escalated': {
      fields: { from: bodyAt(levels), ...to, levelDays: count, owner: optional(owner), owedTo },
    },
    'phenomenon-handled': { fields: { ...owed, ...handling, textRef } },
    'feedback-given': { fields: { ...feedback, settles: settled, textRef: optional(textRef) } },
    'money-reserved': { fields: paid },
    'money-used': { fields: paid },
    'phenomenon-closed': { fields: { ...closing, ...stay } },
  },
} as const satisfies EntryTable);

/** What the commands and facts of a phenomenon hold. */
export const phenomenonEntries: EntryTable = table;

/** Which facts each command of a phenomenon can make. */
export const phenomenonMakes = makesOf(table);
