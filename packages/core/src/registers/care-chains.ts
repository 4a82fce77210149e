import { area, code, dayField, optional, type Fields } from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration, writtenInArea } from './shared.js';

/**
 * Care and service chains, of children and of adults who have children, and where LP stands in them.
 * @source R0-SO3: "LP-työ sisällytetään osaksi hoito- ja palveluketjuja toimialueilla ja yksiköissä"; F25 (Innokylä: LP-palvelumallin
 * juurruttaminen, Pohjois-Karjala 2023). The kinds of services are our own list.
 */
export const careChains = register({
  id: 'care-chains',
  source: 'R0-SO3, F25 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields: {
    name: { kind: 'shortText' },
    services: code([
      'maternity-and-child-health',
      'school-and-student-health',
      'early-education',
      'family-services',
      'specialised-care',
      'adult-services',
      'other',
    ]),
    area: optional(area),
    checkedOn: dayField,
    lpStep: code(['discussion-and-meeting', 'discussion', 'network-meeting', 'none']),
    stepDescribedOn: {
      kind: 'day',
      when: { field: 'lpStep', in: ['discussion-and-meeting', 'discussion', 'network-meeting'] },
    },
  } as const satisfies Fields,
  label: ['name'],
  access: { read: readByCollaboration, write: writtenInArea },
  flags: { 'without-lp': ({ lpStep }) => lpStep === 'none' },
  countsBy: ['services', 'lpStep', 'area'],
  matrices: { steps: { rows: 'services', columns: 'lpStep' } },
  figures: { withLp: { kind: 'share', has: ({ lpStep }) => lpStep !== 'none', by: 'area' } },
});
