import { replay, type StreamTypes } from '../kernel/decider.js';
import type { EntryTable } from '../schema/index.js';
import { adoptionStream } from '../streams/adoption/definition.js';
import { decisionLogStream } from '../streams/decision-log/definition.js';
import type { AccessDemand, StreamDefinition, StreamParts, World } from '../streams/definition.js';
import { embeddingPlanStream } from '../streams/embedding-plan/definition.js';
import { phenomenonStream } from '../streams/phenomenon/definition.js';
import { lpProcessStream } from '../streams/lp-process/definition.js';
import { context as lpContext } from '../streams/lp-process/testing/samples.js';
import { observationStream } from '../streams/phenomenon/observation.definition.js';
import { defaultPractitionerSettings } from '../streams/practitioner/index.js';
import { practitionerStream } from '../streams/practitioner/definition.js';
import { serviceInterfaceStream } from '../streams/service-interface/definition.js';
import type { Streams } from '../streams/streams.js';
import { teamStream } from '../streams/team/definition.js';
import { defaultTeamSettings } from '../streams/team/index.js';
import {
  adoptionMove,
  decisionLogMove,
  embeddingPlanMove,
  interfaceMove,
  observationMove,
  teamMove,
} from './collaboration-moves/collaborationMoves.js';
import type { Dice } from './collaboration-moves/dice.js';
import {
  context as phenomenonContext,
  observationContext,
  open,
  phenomenonMove,
  today,
} from './collaboration-moves/phenomenonMoves.js';
import { lpProcessMove } from './lpProcessMoves.js';
import { practitionerMove } from './collaboration-moves/practitionerMoves.js';
import { seededRandom } from './seededRandom.js';

/** One command of a made-up history: what the stream asked before it, and what came of it. */
export interface SampleStep {
  readonly command: { readonly type: string };
  readonly ways: readonly AccessDemand[];
  readonly ports: readonly string[];
  readonly events: readonly { readonly type: string }[];
  /** Why it was refused. */
  readonly refusal?: { readonly code: string };
  /** What a reader who may see it is shown after the command; nothing before the stream has begun. */
  readonly shown: object | undefined;
}

/** A stream that plays made-up histories. */
export interface StreamSample {
  readonly id: string;
  readonly world: World;
  readonly format: number;
  readonly entries: EntryTable;
  /** Plays one history by the dice, from the first command. */
  readonly play: (dice: readonly Dice[]) => {
    readonly steps: readonly SampleStep[];
    readonly events: readonly { readonly type: string }[];
    readonly reading: readonly AccessDemand[];
  };
}

/** The wanted type of a sample: events and commands have a type, which the compiler knows of every stream. */
type Sampled = StreamParts & Pick<StreamTypes, 'command' | 'event'>;

function sample<S extends Sampled>(
  definition: StreamDefinition<S>,
  context: S['context'],
  choose: (dice: Dice, state: S['state']) => S['command'],
): StreamSample {
  const { id, world, format, entries, decider, access, needs, shown, fields } = definition;
  const shownOf = (state: S['state']): object | undefined => {
    const whole = shown(state);
    return whole && Object.fromEntries(fields.map((field) => [field, whole[field]]));
  };
  const waysOf = (demands: ReturnType<typeof access.read>): readonly AccessDemand[] =>
    'action' in demands ? [demands] : demands;
  return {
    id,
    world,
    format,
    entries,
    play: (dice) => {
      let state = decider.initial;
      const steps = dice.map((thrown): SampleStep => {
        const command = choose(thrown, state);
        const ways = waysOf(access.write(command, state));
        const ports = Object.keys(needs(state, command, context.today));
        const decided = decider.decide(command, state, context);
        const events = decided.ok ? decided.value : [];
        state = events.reduce(decider.evolve, state);
        const refusal = decided.ok ? {} : { refusal: decided.error };
        return { command, ways, ports, events, ...refusal, shown: shownOf(state) };
      });
      const events = steps.flatMap((step) => step.events);
      return { steps, events, reading: waysOf(access.read(replay(decider, events), '')) };
    },
  };
}

/** A made-up history of every stream: complete by type, so that a new stream brings its own. */
export const streamSamples: { readonly [Id in keyof Streams]: StreamSample } = {
  adoption: sample(adoptionStream, { today }, adoptionMove),
  'decision-log': sample(decisionLogStream, { today }, decisionLogMove),
  'embedding-plan': sample(embeddingPlanStream, { today }, embeddingPlanMove),
  'lp-process': sample(lpProcessStream, lpContext, lpProcessMove),
  observation: sample(observationStream, observationContext, observationMove),
  phenomenon: sample(phenomenonStream, phenomenonContext, (dice, state) =>
    state.facts.length === 0 ? open : phenomenonMove(dice, state),
  ),
  practitioner: sample(
    practitionerStream,
    { today, settings: defaultPractitionerSettings },
    practitionerMove,
  ),
  'service-interface': sample(serviceInterfaceStream, { today }, interfaceMove),
  team: sample(teamStream, { today, settings: defaultTeamSettings }, teamMove),
};

/** So many throws of the dice, the same for the same seed. @example diceOf(7, 40).length // 40 */
export function diceOf(seed: number, throws: number): readonly Dice[] {
  const { below, chance } = seededRandom(seed);
  return Array.from({ length: throws }, () => ({
    kind: below(24),
    days: below(21),
    a: below(6),
    b: below(4),
    pick: below(31),
    old: chance(0.5),
  }));
}

const maxSeeds = 5000;
const throwsOfOne = 40;

/** The types of all events of a stream. */
export const eventTypesOf = ({ facts, corrects }: EntryTable): readonly string[] => [
  ...Object.keys(facts),
  'entry-retracted',
  ...(corrects ? ['entry-corrected'] : []),
];

/**
 * Histories of a stream in which every kind of fact happens and one is taken back: the first ones, by seed, that show something new.
 * @example historiesOf(streamSamples.team).length // 3
 */
export function historiesOf(stream: StreamSample): readonly ReturnType<StreamSample['play']>[] {
  const wanted = new Set(eventTypesOf(stream.entries));
  const commands = new Set(Object.keys(stream.entries.commands));
  const histories: ReturnType<StreamSample['play']>[] = [];
  for (let seed = 1; seed <= maxSeeds && wanted.size + commands.size > 0; seed += 1) {
    const history = stream.play(diceOf(seed, throwsOfOne));
    const happened = history.events.some(({ type }) => wanted.has(type));
    const told = history.steps.some(({ command }) => commands.has(command.type));
    if (!happened && !told) continue;
    histories.push(history);
    for (const { type } of history.events) wanted.delete(type);
    for (const { command } of history.steps) commands.delete(command.type);
  }
  if (wanted.size > 0) throw new Error(`${stream.id}: never happened: ${[...wanted].join(', ')}`);
  return histories;
}

const maxJourney = 4;

/** The beginning of a history: its first commands that are carried out, and the first that was refused among them. */
const beginningOf = ({ steps }: ReturnType<StreamSample['play']>): readonly SampleStep[] => {
  const done = steps.filter(({ events }) => events.length > 0).slice(0, maxJourney);
  const refused = steps.slice(0, steps.indexOf(done.at(-1)!)).find(({ refusal }) => refusal !== undefined);
  return steps.filter((step) => done.includes(step) || step === refused);
};

/**
 * A short journey of a stream for its reference page: of the first made-up histories the one whose beginning shows the most kinds of
 * commands, with a refusal where there is one.
 * @example exampleJourney(streamSamples.team).map(({ command }) => command.type) // ['found-team', 'add-member', …]
 */
export function exampleJourney(stream: StreamSample): readonly SampleStep[] {
  const worth = (journey: readonly SampleStep[]): number =>
    new Set(journey.filter(({ command }) => command.type !== 'retract').map(({ command }) => command.type))
      .size *
      2 +
    (journey.some(({ refusal }) => refusal !== undefined) ? 1 : 0);
  const journeys = Array.from({ length: 60 }, (_, seed) => beginningOf(stream.play(diceOf(seed + 1, 14))));
  return journeys.reduce((best, journey) => (worth(journey) > worth(best) ? journey : best));
}
