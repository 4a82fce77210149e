import type { Day } from '../kernel/index.js';
import {
  area,
  body,
  code,
  dayField,
  optional,
  worker,
  type Fields,
  type StoredRecordOf,
} from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration, writtenInArea } from './shared.js';

const fields = {
  data: code(['interface-models', 'experiences', 'lp-processes', 'client-experience']),
  duty: code(['collects', 'analyses', 'uses']),
  ownerKind: code(['body', 'worker']),
  ownerBody: { ...body, when: { field: 'ownerKind', in: ['body'] } },
  ownerWorker: { ...worker, when: { field: 'ownerKind', in: ['worker'] } },
  since: dayField,
  until: optional(dayField),
  decidedBy: body,
  area: optional(area),
} as const satisfies Fields;

type Duty = StoredRecordOf<typeof fields>;
const holds = ({ since, until }: Duty, today: Day): boolean =>
  since <= today && (until === undefined || today <= until);

/**
 * Who gathers, analyses and uses which data: four kinds of data, three duties. A pair without an owner is open.
 * @source Question A5: "keräämisestä, analysoinnista ja kuinka se saadaan hyödynnettyä"; F112 (Innokylä: LP-palvelumallin
 * juurruttaminen, Pohjois-Karjala 2023)
 */
export const dataDuties = register({
  id: 'data-duties',
  source: 'Question A5, F112 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields,
  label: ['data', 'duty'],
  access: { read: readByCollaboration, write: writtenInArea },
  flags: { 'period-backwards': ({ since, until }) => until !== undefined && until < since },
  status: {
    codes: ['to-come', 'in-force', 'past'],
    of: (duty, today) => {
      if (holds(duty, today)) return 'in-force';
      return today < duty.since ? 'to-come' : 'past';
    },
  },
  countsBy: ['data', 'duty'],
  matrices: { duties: { rows: 'data', columns: 'duty' } },
  covers: { owner: { by: ['data', 'duty'], counts: holds } },
});
