import type { AreaCode, Day, UnitId } from '../../../kernel/index.js';
import type { EntryId, TextRef } from '../../../kernel/ledger.js';
import type { BodyId, ObservationId, PhenomenonId, WorkerId } from '../../../kernel/collaborationIds.js';
import { given } from '../../../testing/givenWhenThen.js';
import { testUuid } from '../../../testing/testUuid.js';
import { areaPlace, defaultPhenomenonSettings, phenomenon } from '../index.js';
import type {
  Phenomenon,
  PhenomenonCommand,
  PhenomenonContext,
  PhenomenonEvent,
  PhenomenonState,
} from '../index.js';

export const day = (text: string) => text as Day;
export const entry = (n: number) => testUuid<EntryId>(n);
export const worker = (n: number) => testUuid<WorkerId>(400 + n);
export const seen = (n: number) => testUuid<ObservationId>(100 + n);
export const id = testUuid<PhenomenonId>(600);
export const other = testUuid<PhenomenonId>(601);
export const textRef = testUuid<TextRef>(300);
export const place = areaPlace('liperi' as AreaCode);
export const liperi = { level: 'local-team', body: 'liperi-team' as BodyId } as const;
export const area = { level: 'area-management-group', body: 'central-area-group' as BodyId } as const;
export const steering = { level: 'steering-group', body: 'steering' as BodyId } as const;
export const council = { level: 'child-family-council', body: 'council' as BodyId } as const;
export const hyteSteering = { level: 'hyte-steering-group', body: 'hyte-steering' as BodyId } as const;
export const committee = { level: 'hyte-committee', body: 'hyte-committee' as BodyId } as const;
export const toTeam = (team: string) => ({ kind: 'team', team: team as BodyId }) as const;
export const rural = { kind: 'unit', unit: 'rural-clinic' as UnitId } as const;
export const text = { textRef, text: 'Lapset ovat yksin iltapäivisin.' };

export const context: PhenomenonContext = {
  today: day('2026-12-31'),
  settings: defaultPhenomenonSettings,
  observations: [
    { observation: seen(1), origin: { kind: 'team', team: 'liperi-team' as BodyId }, place },
    { observation: seen(2), origin: { kind: 'team', team: 'kitee-team' as BodyId }, place },
    { observation: seen(3), origin: { kind: 'worker-without-team', unit: rural.unit }, place },
    {
      observation: seen(4),
      origin: { kind: 'top-down', by: steering, teams: ['liperi-team' as BodyId] },
      place,
    },
  ],
  phenomena: [],
};

let next = 1;
/** An entry id that no other command of the tables has. */
export const newEntry = () => entry(next++);
export const step = (on: string) => ({ entry: newEntry(), on: day(on) });
export const open: PhenomenonCommand = {
  type: 'open-phenomenon',
  ...step('2026-02-01'),
  phenomenon: id,
  place,
  by: liperi,
  themes: ['loneliness-and-friends'],
  ...text,
};
export const linkOf = (n: number): PhenomenonCommand => ({
  type: 'link-observation',
  ...step('2026-02-02'),
  observation: seen(n),
});
export const toArea: PhenomenonCommand = { type: 'escalate-phenomenon', ...step('2026-02-10'), to: area };
export const initiative = {
  type: 'form-initiative',
  ...step('2026-03-01'),
  by: area,
  participants: [worker(1), worker(2)],
  ...text,
} as const satisfies PhenomenonCommand;
export const toSteering: PhenomenonCommand = {
  type: 'escalate-phenomenon',
  ...step('2026-04-01'),
  to: steering,
};
export const handled = {
  type: 'handle-phenomenon',
  ...step('2026-05-01'),
  by: steering,
  kind: 'decision',
  subject: 'provincial-role-and-coordination',
  ...text,
} as const satisfies PhenomenonCommand;

/** The events of a run of commands, every one of which must be accepted. */
export const run = (
  commands: readonly PhenomenonCommand[],
  over: Partial<PhenomenonContext> = {},
): readonly PhenomenonEvent[] =>
  commands.reduce<readonly PhenomenonEvent[]>((events, command) => {
    const { result } = given(phenomenon, events).when(command, { ...context, ...over });
    if (!result.ok) throw new Error(`${command.type}: ${JSON.stringify(result.error)}`);
    return [...events, ...result.value];
  }, []);
export const of = (state: PhenomenonState): Phenomenon => {
  if (state.status === 'none') throw new Error('not opened');
  return state;
};
export const stateOf = (commands: readonly PhenomenonCommand[]) =>
  of(given(phenomenon, run(commands)).state.state);
/** Word from a body to a team or a unit. */
export const tell = (
  recipient: typeof rural | ReturnType<typeof toTeam>,
  owner: 'area-management-group' | 'steering-group',
  on: string,
): PhenomenonCommand => ({
  type: 'give-feedback',
  ...step(on),
  owner: owner === area.level ? area : steering,
  recipient,
});

export const atArea = [open, linkOf(1), linkOf(2), linkOf(3), linkOf(4), toArea];
export const withInitiative = [...atArea, initiative];
export const atSteering = [...withInitiative, toSteering];
