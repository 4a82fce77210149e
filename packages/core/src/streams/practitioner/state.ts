import type { Day } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type {
  Post,
  PractitionerFact,
  RefresherCompleted,
  SupervisionReceived,
  TrainingCompleted,
} from './events.js';

/** A practitioner as they stand. */
export interface Practitioner {
  readonly status: 'registered';
  readonly worker: WorkerId;
  /** Posts, oldest first; the last one is the present one. */
  readonly posts: readonly (Post & { readonly from: Day })[];
  readonly trainings: readonly TrainingCompleted[];
  readonly refreshers: readonly RefresherCompleted[];
  readonly supervisions: readonly SupervisionReceived[];
  /** Days of leaving and coming back, in turns. */
  readonly away: readonly { readonly left: Day; readonly returned?: Day }[];
}

/** What stands about a practitioner. */
export type PractitionerState = { readonly status: 'none' } | Practitioner;

/** The day order of facts, those of one day in the order they were recorded. */
const byDay = <F extends PractitionerFact>(facts: readonly F[], added: F): readonly F[] =>
  [...facts, added].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

const postOf = ({ on, region, unit, area, profession }: Post & { readonly on: Day }) => ({
  from: on,
  region,
  unit,
  profession,
  ...(area === undefined ? {} : { area }),
});

/** What stands after one more fact. @example applyPractitioner({ status: 'none' }, registered).status // 'registered' */
export function applyPractitioner(state: PractitionerState, fact: PractitionerFact): PractitionerState {
  if (fact.type === 'practitioner-registered')
    return {
      status: 'registered',
      worker: fact.worker,
      posts: [postOf(fact)],
      trainings: [],
      refreshers: [],
      supervisions: [],
      away: [],
    };
  if (state.status === 'none') return state;
  switch (fact.type) {
    case 'post-changed':
      return { ...state, posts: [...state.posts, postOf(fact)] };
    case 'training-completed':
      return { ...state, trainings: byDay(state.trainings, fact) };
    case 'refresher-completed':
      return { ...state, refreshers: byDay(state.refreshers, fact) };
    case 'supervision-received':
      return { ...state, supervisions: byDay(state.supervisions, fact) };
    case 'practitioner-left':
      return { ...state, away: [...state.away, { left: fact.on }] };
    case 'practitioner-returned':
      return {
        ...state,
        away: state.away.map((absence, index) =>
          index === state.away.length - 1 ? { ...absence, returned: fact.on } : absence,
        ),
      };
  }
}

/** The post somebody had on a day; nothing before the first one. @example postOn(person, day)?.unit // 'liperi-school' */
export function postOn({ posts }: Practitioner, day: Day): Practitioner['posts'][number] | undefined {
  return posts.filter(({ from }) => from <= day).at(-1);
}

/** Whether somebody is away on a day: from the day after leaving until the day before coming back. @example isAway(person, day) // false */
export function isAway({ away }: Practitioner, day: Day): boolean {
  return away.some(({ left, returned }) => left < day && (returned === undefined || day < returned));
}
