import type { LpProcessCommand } from '@puheeksi/core';
import type { TeamCommand, TeamError, TeamTypes } from '@puheeksi/core/streams/team';
import type { FieldPath } from '../fieldPath.js';
import type { InputPack } from '../inputs/inputTexts.js';
import { teamSentences } from './team/sentences.js';
import type { StreamTexts } from './collaborationTexts.js';
import type { FactsOf, SentencesOf, SideBySide } from './streamSentences.js';

type NewError = TeamError | { readonly code: 'team-too-large'; readonly members: number };
type NewTypes = Omit<TeamTypes, 'error'> & { readonly error: NewError };
type NewCommand = Pick<TeamTypes['command'], 'entry' | 'on'> & {
  readonly type: 'rename-team';
  readonly nickname: string;
};
type NewField = Omit<TeamTypes, 'command'> & { readonly command: TeamTypes['command'] | NewCommand };

// @ts-expect-error A code that the core adds has no sentence yet, so no language compiles.
export const lacksACode: SideBySide<NewTypes>['refusals'] = teamSentences.refusals;

// @ts-expect-error A field that the core adds has no words yet.
export const lacksAField: SideBySide<NewField>['fields'] = teamSentences.fields;

// @ts-expect-error Neither has a command.
export const lacksACommand: SideBySide<NewField>['commands'] = teamSentences.commands;

const { 'team-ended': _ended, ...rest } = teamSentences.refusals;
// @ts-expect-error Leaving one sentence out is seen.
export const lacksASentence: SideBySide<TeamTypes>['refusals'] = rest;

export const unknownCode: SentencesOf<{ readonly code: 'a' }> = {
  a: () => 'A.',
  // @ts-expect-error A sentence for a code that the core no longer has is seen too.
  b: () => 'B.',
};

export const usesAFact = ({ ended }: FactsOf<TeamError, 'team-ended'>): unknown => ended;
// @ts-expect-error A sentence uses no fact that its code does not bring.
export const usesAnotherFact = ({ founded }: FactsOf<TeamError, 'team-ended'>): unknown => founded;

export const paths: readonly FieldPath<TeamCommand>[] = ['worker', 'agenda', 'agenda.text', 'record.textRef'];
// @ts-expect-error A day is a text with a brand, no record with fields.
export const intoABrand: FieldPath<TeamCommand> = 'day.length';
export const lpPath: FieldPath<LpProcessCommand> = 'actions.dueDay';

export const label = (texts: StreamTexts<TeamTypes>): string => texts.fields.managementGroup.label;
// @ts-expect-error A screen cannot ask for a field that no command has.
export const noLabel = (texts: StreamTexts<TeamTypes>): unknown => texts.fields.nickname;

declare const pack: InputPack;
const { childView: _view, ...without } = pack.process;
// @ts-expect-error Every field of an LP process has its words.
export const lacksAView: InputPack['process'] = without;
