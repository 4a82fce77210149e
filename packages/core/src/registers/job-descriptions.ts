import { code, count, dayField, optional, unit, worker, type Fields } from '../schema/index.js';
import { register } from './register.js';
import { writtenInUnit } from './shared.js';

const maxMinutes = 10_000;
const minutes = { ...count, max: maxMinutes } as const;

/**
 * Tasks of the service model in somebody's job description: how much time they take a month, and room made for them from which other
 * task. More room in one task never hides extra work in another.
 * @source R0-SO4, R0-PR4, questions C5 and C6: "Raivataanko tehtävälle tilaa jostain olemassa olevasta tehtävästä?"; F102 (Innokylä:
 * LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 */
export const jobDescriptions = register({
  id: 'job-descriptions',
  source:
    'R0-SO4, R0-PR4, questions C5 and C6, F102 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)',
  format: 1,
  fields: {
    unit,
    worker,
    task: code([
      'one-contact-consultation',
      'multi-professional-work',
      'team-coordination',
      'team-facilitation',
      'messenger-to-management-group',
      'lp-training-coordination',
      'interface-modelling',
      'other',
    ]),
    minutesPerMonth: minutes,
    releasedMinutesPerMonth: minutes,
    releasedFrom: optional({ kind: 'shortText' }),
    writtenSince: optional(dayField),
  } as const satisfies Fields,
  label: ['task', 'unit'],
  access: { read: writtenInUnit, write: writtenInUnit },
  flags: {
    'not-in-writing': ({ task, writtenSince }, today) =>
      (task === 'team-facilitation' || task === 'team-coordination') &&
      (writtenSince === undefined || writtenSince > today),
    'extra-work': ({ minutesPerMonth, releasedMinutesPerMonth }) => minutesPerMonth > releasedMinutesPerMonth,
  },
  forWhom: { 'not-in-writing': ['supervisor'], 'extra-work': ['supervisor'] },
  countsBy: ['task'],
  figures: {
    added: { kind: 'sum', of: ({ minutesPerMonth }) => minutesPerMonth, by: 'task' },
    released: { kind: 'sum', of: ({ releasedMinutesPerMonth }) => releasedMinutesPerMonth, by: 'task' },
    extra: {
      kind: 'sum',
      of: ({ minutesPerMonth, releasedMinutesPerMonth }) =>
        Math.max(0, minutesPerMonth - releasedMinutesPerMonth),
      by: 'task',
    },
  },
});
