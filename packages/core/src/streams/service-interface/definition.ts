import type { LedgerStream } from '../../kernel/ledger.js';
import type { AccessDemand, AccessDemands, StreamDefinition } from '../definition.js';
import { asBody } from '../demands.js';
import { standing } from '../standing.js';
import { interfaceEntries } from './entries.js';
import { serviceInterface, type InterfaceTypes } from './serviceInterface.js';
import type { ServiceInterface } from './state.js';

/** The parts of the stream of one interface between services. */
export type ServiceInterfaceParts = LedgerStream<InterfaceTypes> & {
  readonly id: 'service-interface';
  readonly ports: 'serviceInterfaceSettings';
  readonly shown: ServiceInterface;
};

type Place = Pick<ServiceInterface, 'area' | 'raisedBy'>;

const inArea = (action: AccessDemand['action'], place: Place | undefined): AccessDemand =>
  asBody(action, place && { bodyKind: 'area-management-group', area: place.area });

/** As the area's management, or as the team that raised the matter. */
const orAsTeam = (
  management: AccessDemand,
  action: AccessDemand['action'],
  place: Place | undefined,
): AccessDemands => {
  const raisedBy = place?.raisedBy;
  if (!place || raisedBy?.kind !== 'team') return management;
  return [management, asBody(action, { bodyKind: 'local-team', body: raisedBy.team, area: place.area })];
};

/**
 * The stream of one interface between services. A team may put on record what it has noticed; the common model is the matter of
 * those who lead the area.
 * @source R0-E6, R0-K1; F40, F111 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const serviceInterfaceStream: StreamDefinition<ServiceInterfaceParts> = {
  id: 'service-interface',
  world: 'collaboration',
  format: 1,
  key: 'uuid',
  keyField: 'interface',
  entries: interfaceEntries,
  decider: serviceInterface,
  needs: (_state, _command, on) => ({ serviceInterfaceSettings: { on } }),
  context: ({ serviceInterfaceSettings }) => serviceInterfaceSettings,
  access: {
    write: (command, { state }) =>
      command.type === 'recognise-interface'
        ? orAsTeam(inArea('record-embedding', command), 'record-team-work', command)
        : inArea('record-embedding', standing(state)),
    read: ({ state }) =>
      orAsTeam(
        inArea('read-collaboration-work', standing(state)),
        'read-collaboration-work',
        standing(state),
      ),
  },
  shown: ({ state }) => standing(state),
  fields: [
    'status',
    'interface',
    'area',
    'between',
    'raisedBy',
    'recognised',
    'since',
    'modelAgreed',
    'modelRef',
    'evaluations',
    'duties',
  ],
};
