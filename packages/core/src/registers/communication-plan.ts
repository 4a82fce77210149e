import { area, code, dayField, list, optional, type Fields } from '../schema/index.js';
import { register } from './register.js';
import { readByCollaboration, writtenInArea } from './shared.js';

/**
 * What is told about LP, to whom, how and when. The words themselves live in the region's own tools.
 * @source R0-SO6: "viestiminen perheille, työntekijöille ja esihenkilöille"; F41 (Innokylä: LP-palvelumallin juurruttaminen,
 * Pohjois-Karjala 2023). The channels are our own list.
 */
export const communicationPlan = register({
  id: 'communication-plan',
  source: 'R0-SO6, F41 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields: {
    audience: code(['families', 'staff', 'supervisors']),
    channel: code([
      'website',
      'social-media',
      'newsletter',
      'event',
      'meeting',
      'printed-matter',
      'message-in-wilma-or-alike',
      'other',
    ]),
    languages: { ...list({ kind: 'language' }), min: 1 },
    plannedFor: dayField,
    doneOn: optional(dayField),
    area: optional(area),
  } as const satisfies Fields,
  label: ['audience', 'channel', 'plannedFor'],
  access: {
    read: readByCollaboration,
    write: writtenInArea,
  },
  dated: 'plannedFor',
  flags: {
    late: ({ plannedFor, doneOn }, today) => plannedFor < today && (doneOn === undefined || doneOn > today),
  },
  countsBy: ['audience', 'channel'],
  matrices: { channels: { rows: 'audience', columns: 'channel' } },
  covers: { audience: { by: ['audience'] } },
  figures: {
    done: {
      kind: 'share',
      has: ({ doneOn }, today) => doneOn !== undefined && doneOn <= today,
      by: 'audience',
    },
  },
});
