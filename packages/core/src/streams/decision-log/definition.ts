import type { LedgerStream } from '../../kernel/ledger.js';
import type { StreamDefinition } from '../definition.js';
import { areaOf, asBody, type AtBody } from '../demands.js';
import { standing } from '../standing.js';
import { decisionLog, type DecisionLogTypes } from './decisionLog.js';
import { decisionLogEntries } from './entries.js';
import type { DecisionLog } from './state.js';

/** The parts of the stream of one body's decision log. */
export type DecisionLogParts = LedgerStream<DecisionLogTypes> & {
  readonly id: 'decision-log';
  readonly ports: 'decisionLogSettings';
  readonly shown: DecisionLog;
};

const at = (log: Pick<DecisionLog, 'body' | 'bodyKind' | 'place'> | undefined): AtBody | undefined =>
  log && { bodyKind: log.bodyKind, body: log.body, ...areaOf(log.place) };

/** The decision log of one body: it belongs to that body alone. */
export const decisionLogStream: StreamDefinition<DecisionLogParts> = {
  id: 'decision-log',
  world: 'collaboration',
  format: 1,
  key: 'register-code',
  keyField: 'body',
  entries: decisionLogEntries,
  decider: decisionLog,
  needs: (_state, _command, on) => ({ decisionLogSettings: { on } }),
  context: ({ decisionLogSettings }) => decisionLogSettings,
  access: {
    write: (command, { state }) =>
      asBody('answer-guiding-question', at(command.type === 'open-decision-log' ? command : standing(state))),
    read: ({ state }) => asBody('read-collaboration-work', at(standing(state))),
  },
  shown: ({ state }) => standing(state),
  fields: ['status', 'body', 'bodyKind', 'place', 'opened', 'questions'],
};
