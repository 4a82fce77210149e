import { describe, expect, test } from 'vitest';
import type { Assignment, Role, Seat } from '../access/index.js';
import { regionPorts, type RegionReader } from '../commands/regionPorts.js';
import type { StreamEvent, StreamOutcome, StreamRefusal } from '../commands/storedStream.js';
import type { ControllerId, ControllerOf } from '../kernel/controller.js';
import type { BodyId, PhenomenonId } from '../kernel/collaborationIds.js';
import {
  addDays,
  type AreaCode,
  type Day,
  type RegionCode,
  type Result,
  type UnitId,
} from '../kernel/index.js';
import type { Streams } from '../streams/streams.js';
import { testUuid } from '../testing/testUuid.js';
import { storedStreams } from './index.js';

const region = '14' as RegionCode;
const today = '2026-09-01' as Day;
const area = 'liperi' as AreaCode;
const county = 'county' as ControllerId;
const municipality = 'municipality' as ControllerId;
/** Of the two staffs of one school the one is the county's, the other the municipality's. */
const controllerOf: ControllerOf = (unit) => (unit === 'liperi-school-staff' ? municipality : county);

const post = (role: Role, ...seats: readonly Seat[]): Assignment => ({
  subject: role,
  roles: [role],
  units: role === 'supervisor' ? ['liperi-school' as UnitId] : [],
  region,
  controller: county,
  seats,
});
const seat = (kind: Seat['kind'], body: string, inArea = true): Seat => ({
  kind,
  body: body as BodyId,
  ...(inArea ? { area } : {}),
});
const facilitator = post('facilitator', seat('local-team', 'team-a'));
const otherFacilitator = post('facilitator', seat('local-team', 'team-b'));
const manager = post('area-management-group-member', seat('area-management-group', 'group-a'));
const otherManager = post('area-management-group-member', {
  kind: 'area-management-group',
  body: 'group-b' as BodyId,
  area: 'kitee' as AreaCode,
});
const steering = post('steering-group-member', seat('steering-group', 'steering', false));
const coordinator = post('family-centre-coordinator', seat('area-management-group', 'group-a'));
const coordination = post('coordination-group-member', seat('coordination-group', 'lp-group', false));
const [practitioner, trainer, supervisor] = (['practitioner', 'trainer', 'supervisor'] as const).map((role) =>
  post(role),
) as [Assignment, Assignment, Assignment];
const otherSupervisor: Assignment = { ...supervisor, units: ['kitee-school' as UnitId] };
const division = post('division-management-group-member');

const streamOf = (id: keyof Streams) => {
  const found = storedStreams.find((stream) => stream.id === id);
  if (!found) throw new Error(id);
  return found;
};
const world = (histories: Readonly<Record<string, readonly StreamEvent[]>> = {}) => {
  const reader: RegionReader = {
    stream: (id, key) => Promise.resolve(histories[`${id}/${key}`] ?? []),
    setting: () => Promise.resolve(undefined),
    declaredRights: [],
    streamsWith: (stream, type) =>
      Promise.resolve(
        Object.entries(histories)
          .filter(
            ([name, events]) => name.startsWith(`${stream}/`) && events.some((event) => event.type === type),
          )
          .map(([name, events]) => ({ stream, key: name.slice(stream.length + 1), events })),
      ),
    streamsOfUnit: () => Promise.resolve([]),
    areaGroup: () => Promise.resolve('group-a' as BodyId),
    controllerOf,
  };
  return regionPorts(reader);
};
const give = (
  id: keyof Streams,
  key: string,
  history: readonly StreamEvent[],
  command: object,
  who: readonly Assignment[],
  ports = world(),
): Promise<Result<StreamOutcome, StreamRefusal>> =>
  streamOf(id).carryOut({
    key,
    history,
    commands: [command],
    posts: who,
    region,
    today,
    controllerOf,
    ports,
  });
const answerOf = (outcome: Result<StreamOutcome, StreamRefusal>): string => {
  if (outcome.ok) return 'carried out';
  if (outcome.error.kind === 'invalid') return JSON.stringify(outcome.error.issues);
  return outcome.error.kind === 'refused' ? outcome.error.error.code : outcome.error.reason.code;
};

let entries = 0;
const entry = () => ({ entry: testUuid((entries += 1)), on: addDays(today, -20) });
const brings = { textRef: testUuid(900), text: 'Iltapäivät ovat pitkiä monessa kodissa.' };
const ids = {
  observation: testUuid(101),
  phenomenon: testUuid(102),
  plan: testUuid(103),
  interface: testUuid(104),
  worker: testUuid(105),
} as const;

const place = { level: 'area', code: area } as const;
const noted = {
  type: 'note-observation',
  ...entry(),
  observation: ids.observation,
  place,
  origin: { kind: 'team', team: 'team-a' },
  themes: ['mental-health'],
  ageGroups: [],
  author: ids.worker,
  ...brings,
};
const fromAbove = {
  ...noted,
  origin: { kind: 'top-down', by: { level: 'steering-group', body: 'steering' }, teams: ['team-a'] },
};
const alone = { ...noted, origin: { kind: 'worker-without-team', unit: 'kitee-school' } };
const opened = {
  type: 'open-phenomenon',
  ...entry(),
  phenomenon: ids.phenomenon,
  place,
  by: { level: 'local-team', body: 'team-a' },
  themes: [],
  ...brings,
};
const taken = {
  type: 'escalate-phenomenon',
  ...entry(),
  to: { level: 'area-management-group', body: 'group-a' },
};
const handled = {
  type: 'handle-phenomenon',
  ...entry(),
  by: { level: 'area-management-group', body: 'group-a' },
  kind: 'plan',
  ...brings,
};
const told = {
  type: 'give-feedback',
  ...entry(),
  owner: { level: 'area-management-group', body: 'group-a' },
  recipient: { kind: 'team', team: 'team-a' },
};
const paid = { type: 'reserve-money', ...entry(), euros: 500 };
const closed = { type: 'close-phenomenon', ...entry(), reason: 'answered' };
const decided = {
  type: 'decide-adoption',
  ...entry(),
  unit: 'liperi-school',
  by: 'education-management',
  parts: ['discussion'],
  supervisor: ids.worker,
  reviewOn: '2027-09-01',
};
const logOf = (bodyKind: string, body: string) => ({
  type: 'open-decision-log',
  ...entry(),
  body,
  bodyKind,
  place,
});
const planFor = (where: object) => ({
  type: 'begin-embedding-plan',
  ...entry(),
  plan: ids.plan,
  place: where,
});
const recognised = {
  type: 'recognise-interface',
  ...entry(),
  interface: ids.interface,
  area,
  between: ['school', 'family-work'],
  raisedBy: { kind: 'team', team: 'team-a' },
  ...brings,
};
const agreed = { type: 'agree-interface-model', ...entry(), by: ['school', 'family-work'], ...brings };
const registered = {
  type: 'register-practitioner',
  ...entry(),
  worker: ids.worker,
  region,
  unit: 'liperi-school',
  profession: 'school',
};

const key: Readonly<Record<keyof Streams, string>> = {
  team: 'team-a',
  observation: ids.observation,
  phenomenon: ids.phenomenon,
  adoption: 'liperi-school',
  'decision-log': 'lp-group',
  'embedding-plan': ids.plan,
  'lp-process': testUuid(1),
  practitioner: ids.worker,
  'service-interface': ids.interface,
};
/** The history after commands that somebody entitled gave. */
const after = async (
  id: keyof Streams,
  ...given: readonly (readonly [object, Assignment])[]
): Promise<readonly StreamEvent[]> => {
  let history: readonly StreamEvent[] = [];
  for (const [command, who] of given) {
    const outcome = await give(id, key[id], history, command, [who]);
    if (!outcome.ok) throw new Error(answerOf(outcome));
    history = [...history, ...outcome.value.events];
  }
  return history;
};

const process = testUuid(1);
const begun = {
  type: 'open-process',
  ...entry(),
  process,
  unit: 'liperi-school',
  origin: 'family-wish',
};
const named = { type: 'name-responsible-workers', ...entry(), workers: [ids.worker] };
const schoolWorker: Assignment = { ...practitioner, units: ['liperi-school' as UnitId] };
const clinicWorker: Assignment = { ...practitioner, units: ['liperi-clinic' as UnitId] };
const municipalWorker: Assignment = {
  ...practitioner,
  subject: 'municipal practitioner',
  units: ['liperi-school-staff' as UnitId],
  controller: municipality,
};
/** A post that names the unit of the other staff. */
const strayWorker: Assignment = {
  ...municipalWorker,
  subject: 'stray practitioner',
  units: ['liperi-school' as UnitId],
};

type Given = readonly (readonly [object, Assignment])[];
const noting: Given = [[noted, practitioner]];
const withTeam: Given = [[opened, facilitator]];
const withGroup: Given = [...withTeam, [taken, facilitator]];
const rows: readonly (readonly [keyof Streams, string, Given, object, Assignment, string])[] = [
  ['observation', 'any worker notes for a team', [], noted, practitioner, 'carried out'],
  ['observation', 'where there is no team, for the management', [], alone, practitioner, 'carried out'],
  ['observation', 'what comes from above', [], fromAbove, steering, 'carried out'],
  ['observation', 'what comes from above', [], fromAbove, practitioner, 'role-not-entitled'],
  [
    'observation',
    'it is taken on',
    noting,
    { type: 'pass-observation-on', ...entry(), to: 'group-a' },
    facilitator,
    'carried out',
  ],
  [
    'observation',
    'it is taken on',
    noting,
    { type: 'pass-observation-on', ...entry(), to: 'group-a' },
    otherFacilitator,
    'ground-missing',
  ],
  ['phenomenon', 'a team forms it', [], opened, facilitator, 'carried out'],
  ['phenomenon', 'a team forms it', [], opened, coordinator, 'carried out'],
  ['phenomenon', 'another team', [], opened, otherFacilitator, 'ground-missing'],
  ['phenomenon', 'the team takes it on', withTeam, taken, facilitator, 'carried out'],
  ['phenomenon', 'the team takes it on', withTeam, taken, manager, 'ground-missing'],
  ['phenomenon', 'the group that has it', withGroup, handled, manager, 'carried out'],
  ['phenomenon', 'another group', withGroup, handled, otherManager, 'ground-missing'],
  [
    'phenomenon',
    'a team decides nothing for the group',
    withGroup,
    handled,
    facilitator,
    'role-not-entitled',
  ],
  [
    'phenomenon',
    'word is given by whom it is owed',
    [...withGroup, [handled, manager]],
    told,
    manager,
    'carried out',
  ],
  [
    'phenomenon',
    'word is given by whom it is owed',
    [...withGroup, [handled, manager]],
    told,
    facilitator,
    'role-not-entitled',
  ],
  [
    'phenomenon',
    'what a group did is taken back by the group',
    [...withGroup, [handled, manager]],
    { type: 'retract', entry: handled.entry, on: today, reason: 'wrong-details' },
    manager,
    'carried out',
  ],
  [
    'phenomenon',
    'and by nobody else',
    [...withGroup, [handled, manager]],
    { type: 'retract', entry: handled.entry, on: today, reason: 'wrong-details' },
    facilitator,
    'role-not-entitled',
  ],
  ['phenomenon', 'money is reserved by management', withGroup, paid, manager, 'carried out'],
  ['phenomenon', 'money is reserved by management', withTeam, paid, facilitator, 'role-not-entitled'],
  ['adoption', 'the supervisor of the unit', [], decided, supervisor, 'carried out'],
  ['adoption', 'the management of the division', [], decided, division, 'carried out'],
  ['adoption', 'the supervisor of another unit', [], decided, otherSupervisor, 'ground-missing'],
  [
    'decision-log',
    'the coordination group answers its own',
    [],
    logOf('coordination-group', 'lp-group'),
    coordination,
    'carried out',
  ],
  [
    'decision-log',
    'and no other body’s',
    [],
    logOf('steering-group', 'lp-group'),
    coordination,
    'ground-missing',
  ],
  ['embedding-plan', 'of an area', [], planFor(place), manager, 'carried out'],
  ['embedding-plan', 'of an area', [], planFor(place), otherManager, 'ground-missing'],
  [
    'embedding-plan',
    'of the region',
    [],
    planFor({ level: 'region', code: '14' }),
    coordination,
    'carried out',
  ],
  [
    'embedding-plan',
    'of the region',
    [],
    planFor({ level: 'region', code: '14' }),
    manager,
    'ground-missing',
  ],
  [
    'embedding-plan',
    'of a unit',
    [],
    planFor({ level: 'unit', code: 'liperi-school' }),
    supervisor,
    'carried out',
  ],
  [
    'embedding-plan',
    'of a unit',
    [],
    planFor({ level: 'unit', code: 'liperi-school' }),
    otherSupervisor,
    'ground-missing',
  ],
  ['service-interface', 'a team puts it on record', [], recognised, facilitator, 'carried out'],
  [
    'service-interface',
    'the model is the management’s',
    [[recognised, facilitator]],
    agreed,
    manager,
    'carried out',
  ],
  [
    'service-interface',
    'the model is the management’s',
    [[recognised, facilitator]],
    agreed,
    facilitator,
    'role-not-entitled',
  ],
  ['lp-process', 'a worker of the unit begins it', [], begun, schoolWorker, 'carried out'],
  ['lp-process', 'a worker of another unit', [], begun, clinicWorker, 'ground-missing'],
  [
    'lp-process',
    'the unit that carries it goes on',
    [[begun, schoolWorker]],
    { type: 'offer-discussion', ...entry() },
    schoolWorker,
    'carried out',
  ],
  [
    'lp-process',
    'another unit does not',
    [[begun, schoolWorker]],
    { type: 'offer-discussion', ...entry() },
    clinicWorker,
    'ground-missing',
  ],
  [
    'lp-process',
    'a discussion may be held in another unit',
    [[begun, schoolWorker]],
    {
      type: 'record-discussion',
      ...entry(),
      unit: 'liperi-clinic',
      setting: 'health',
      children: 1,
    },
    clinicWorker,
    'carried out',
  ],
  ['lp-process', 'a post that is another controller’s', [], begun, strayWorker, 'other-controller'],
  [
    'lp-process',
    'a discussion of another controller’s staff is none of this process',
    [[begun, schoolWorker]],
    {
      type: 'record-discussion',
      ...entry(),
      unit: 'liperi-school-staff',
      setting: 'school',
      children: 1,
    },
    municipalWorker,
    'other-controller',
  ],
  ['practitioner', 'the trainer', [], registered, trainer, 'carried out'],
  ['practitioner', 'a practitioner', [], registered, practitioner, 'role-not-entitled'],
];

describe('who may write', () => {
  test.each(rows.map((row) => [row[0], row[1], row[4].subject, row[5], row] as const))(
    '%s, %s: %s, %s',
    async (id, _when, _who, answer, [, , given, command, who]) => {
      const history = await after(id, ...given);
      expect(answerOf(await give(id, key[id], history, command, [who]))).toBe(answer);
      expect(answerOf(await give(id, key[id], history, command, []))).toBe('not-signed-in');
    },
  );

  test('F145: a person with posts of two controllers carries nothing from the one to the other', async () => {
    const history = await after('lp-process', [begun, schoolWorker]);
    const moving = (unit: string) => ({
      ...{ type: 'correct-opening', entry: begun.entry, on: begun.on, unit },
      ...{ origin: begun.origin, reason: 'wrong-details' },
    });
    const posts = [schoolWorker, { ...municipalWorker, subject: schoolWorker.subject }];
    const answer = async (unit: string, who: readonly Assignment[]) =>
      answerOf(await give('lp-process', process, history, moving(unit), who));
    const inBoth = { ...schoolWorker, units: [...schoolWorker.units, ...clinicWorker.units] };
    expect(await answer('liperi-clinic', [inBoth])).toBe('carried out');
    expect(await answer('liperi-school-staff', posts)).toBe('ground-missing');
    const everywhere = { ...schoolWorker, units: [...schoolWorker.units, ...municipalWorker.units] };
    expect(await answer('liperi-school-staff', [everywhere])).toBe('other-controller');
  });

  test('a command to another stream than that of the address is an issue', async () => {
    const outcome = await give('observation', testUuid(666), [], noted, [practitioner]);
    expect(outcome).toMatchObject({
      error: { kind: 'invalid', issues: [{ path: ['commands', 0, 'observation'], code: 'other-key' }] },
    });
  });
});

describe('who may read, and what', () => {
  const reading = async (id: keyof Streams, given: Given, who: Assignment) =>
    streamOf(id).view(await after(id, ...given), { posts: [who], region, controllerOf });

  test.each([
    ['observation', noting, facilitator, true],
    ['observation', noting, manager, true],
    ['observation', noting, otherFacilitator, false],
    ['observation', noting, trainer, false],
    ['phenomenon', withGroup, steering, true],
    ['phenomenon', withGroup, otherManager, false],
    ['adoption', [[decided, supervisor]], coordination, true],
    ['adoption', [[decided, supervisor]], otherSupervisor, false],
    ['service-interface', [[recognised, facilitator]], facilitator, true],
    ['service-interface', [[recognised, facilitator]], otherFacilitator, false],
    ['practitioner', [[registered, trainer]], trainer, true],
    ['practitioner', [[registered, trainer]], supervisor, true],
    ['practitioner', [[registered, trainer]], otherSupervisor, false],
    ['practitioner', [[registered, trainer]], steering, false],
    [
      'lp-process',
      [
        [begun, schoolWorker],
        [named, schoolWorker],
      ],
      { ...practitioner, subject: ids.worker },
      true,
    ],
    [
      'lp-process',
      [
        [begun, schoolWorker],
        [named, schoolWorker],
      ],
      schoolWorker,
      false,
    ],
    ['lp-process', [[begun, schoolWorker]], supervisor, true],
    ['lp-process', [[begun, schoolWorker]], { ...supervisor, controller: municipality }, false],
    ['lp-process', [[begun, schoolWorker]], otherSupervisor, false],
    ['lp-process', [[begun, schoolWorker]], coordination, false],
  ] as const)('%s %#', async (id, given, who, isOpen) => {
    const { content } = await reading(id, given, who);
    expect(content.ok).toBe(isOpen);
  });

  test('F29: who noted an observation is in no view of it, and no view holds a text', async () => {
    const { content } = await reading('observation', noting, facilitator);
    expect(content).toMatchObject({
      ok: true,
      value: { observation: ids.observation, themes: ['mental-health'] },
    });
    const text = JSON.stringify(content);
    expect(text).not.toContain(ids.worker);
    expect(text).not.toContain(brings.text);
  });

  test('a view of a process holds none of its facts: they go out by views that ask whom they reach', async () => {
    const { content } = await reading('lp-process', [[begun, schoolWorker]], supervisor);
    expect(content.ok && Object.keys(content.value ?? {})).toEqual([
      'status',
      'process',
      'openedOn',
      'unit',
      'origin',
      'discussions',
    ]);
  });

  test.each([
    ['whom the process names', { ...practitioner, subject: ids.worker }, undefined],
    ['whom it names, of another controller', { ...municipalWorker, subject: ids.worker }, undefined],
    ['a worker of the unit', schoolWorker, 'ground-missing'],
    ['the supervisor of the unit', supervisor, 'role-not-entitled'],
    ['a worker of another controller', municipalWorker, 'ground-missing'],
  ] as const)('F145: the texts of a process are for %s: %s', async (_who, who, code) => {
    const history = await after('lp-process', [begun, schoolWorker], [named, schoolWorker]);
    const { right, refusal } = streamOf('lp-process').textRight(history, {
      posts: [who],
      region,
      controllerOf,
    });
    expect(right).toMatchObject({ action: 'read-case-text', controller: who.controller, owners: [county] });
    expect(refusal?.code).toBe(code);
  });

  test('the way that was met is the right that the audit names', async () => {
    const asSupervisor = await reading('practitioner', [[registered, trainer]], supervisor);
    expect(asSupervisor.right).toEqual({
      action: 'read-training-register',
      purpose: 'supervise-work',
      controller: county,
      owners: [county],
    });
    const asTrainer = await reading('practitioner', [[registered, trainer]], trainer);
    expect(asTrainer.right).toEqual({
      action: 'read-training-register',
      purpose: 'arrange-training',
      controller: county,
      owners: [],
    });
  });
});

describe('what the ports are asked', () => {
  test('R0-K7: a phenomenon does not close while what has merged into it waits to be taken in', async () => {
    const history = await after('phenomenon', ...withTeam);
    const other = testUuid<PhenomenonId>(202);
    const begun = await give('phenomenon', other, [], { ...opened, phenomenon: other }, [facilitator]);
    const merged = begun.ok ? begun.value.events : [];
    const ports = world({ [`phenomenon/${ids.phenomenon}`]: history });
    const merge = { type: 'merge-phenomenon', ...entry(), into: ids.phenomenon };
    const gone = await give('phenomenon', other, merged, merge, [facilitator], ports);
    expect(answerOf(gone)).toBe('carried out');
    const source = [...merged, ...(gone.ok ? gone.value.events : [])];
    expect(gone.ok && gone.value.read).toContainEqual({
      stream: 'phenomenon',
      key: ids.phenomenon,
      version: 1,
    });

    const waiting = world({ [`phenomenon/${other}`]: source });
    const closing = await give('phenomenon', key.phenomenon, history, closed, [facilitator], waiting);
    expect(answerOf(closing)).toBe('hand-over-open');
    expect(answerOf(await give('phenomenon', key.phenomenon, history, closed, [facilitator]))).toBe(
      'carried out',
    );
  });

  test('R0-K1: an observation is linked as its own stream has it, with the version that was read', async () => {
    const history = await after('phenomenon', ...withTeam);
    const seen = await after('observation', ...noting);
    const link = { type: 'link-observation', ...entry(), observation: ids.observation };
    const ports = world({ [`observation/${ids.observation}`]: seen });
    const outcome = await give('phenomenon', key.phenomenon, history, link, [facilitator], ports);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        events: [{ type: 'observation-linked', origin: { kind: 'team', team: 'team-a' } }],
        read: [{ stream: 'observation', key: ids.observation, version: 1 }],
      },
    });
    expect(answerOf(await give('phenomenon', key.phenomenon, history, link, [facilitator]))).toBe(
      'observation-not-at-hand',
    );
  });

  test('C8: an observation of an area without a team is answered by the group that the region names', async () => {
    const history = await after('observation', [alone, practitioner]);
    const answer = {
      type: 'answer-observation',
      ...entry(),
      by: { level: 'area-management-group', body: 'group-a' },
      answer: 'followed',
    };
    expect(answerOf(await give('observation', key.observation, history, answer, [manager]))).toBe(
      'carried out',
    );
    const byOther = { ...answer, by: { level: 'area-management-group', body: 'group-b' } };
    expect(answerOf(await give('observation', key.observation, history, byOther, [otherManager]))).toBe(
      'not-with-body',
    );
  });
});
