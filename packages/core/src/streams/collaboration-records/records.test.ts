import { describe, expect, test } from 'vitest';
import type {
  AreaCode,
  Day,
  MunicipalityCode,
  Month,
  Place,
  RegionCode,
  Result,
  UnitId,
} from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';
import { deepFreeze } from '../../testing/deepFreeze.js';
import { testUuid } from '../../testing/testUuid.js';
import {
  actionPlanFaults,
  actionPlanStatus,
  addInterviewNote,
  addIndicatorSetVersion,
  addJointAction,
  answerUnderstanding,
  attended,
  communicationCoverage,
  countInterviews,
  dataDutyTable,
  facilitatorsWithoutWrittenTask,
  indicatorSetGaps,
  indicatorSetOn,
  interviewThemes,
  openUnderstanding,
  prioritiesOf,
  themeKinds,
  tones,
  trainingPlanFaults,
  trainingTypes,
  understandingCoverage,
  workBalances,
} from './index.js';
import type {
  CommonUnderstanding,
  CommunicationItem,
  DataDutyOwner,
  FamilyCentreActionPlan,
  IndicatorSetVersion,
  InterviewId,
  InterviewNote,
  NewInterviewNote,
  NewJointAction,
  NewUnderstandingAnswer,
  OwnPriority,
  RecordError,
  TaskInJobDescription,
  TrainingItem,
  TrainingPlan,
} from './index.js';

const day = (text: string) => text as Day;
const entry = (n: number) => testUuid<EntryId>(n);
const text = (n: number) => testUuid<TextRef>(300 + n);
const worker = (n: number) => testUuid<WorkerId>(400 + n);
const body = 'hyte-committee' as BodyId;
const unit = (name: string) => name as UnitId;
const area = (name: string) => name as AreaCode;

/** What may not get into the text store, with the code it is refused with. */
const unfitTexts = [
  ['nothing', ' \n', 'text-empty'],
  ['a book', 'a'.repeat(10_001), 'text-too-long'],
  ['an identity code', 'Lapsen tunnus 010101-123N', 'text-identifies'],
  ['a telephone number', 'Soita äidille 040 123 4567', 'text-identifies'],
  ['an e-mail address', 'nimi@esimerkki.fi', 'text-identifies'],
] as const;
const valueOf = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const codeOf = (result: Result<unknown, RecordError>) => (result.ok ? 'ok' : result.error.code);

describe('communication plan', () => {
  const item = (over: Partial<CommunicationItem>): CommunicationItem => ({
    item: entry(1),
    audience: 'families',
    channel: 'website',
    languages: ['fi'],
    plannedFor: day('2026-03-01'),
    ...over,
  });

  test('R0-SO6, F41: every audience has something planned, or is flagged', () => {
    const items = deepFreeze([
      item({}),
      item({ item: entry(2), doneOn: day('2026-03-05') }),
      item({ item: entry(3), audience: 'staff', plannedFor: day('2026-06-01') }),
    ]);
    expect(communicationCoverage(items, day('2026-04-01'))).toEqual([
      { audience: 'families', planned: 2, done: 1, late: 1, forgotten: false },
      { audience: 'staff', planned: 1, done: 0, late: 0, forgotten: false },
      { audience: 'supervisors', planned: 0, done: 0, late: 0, forgotten: true },
    ]);
  });
  test('R0-SO6: an item listed twice is one, as it was listed last', () => {
    const items = [item({}), item({ doneOn: day('2026-03-05') })];
    expect(communicationCoverage(items, day('2026-04-01'))[0]).toMatchObject({
      planned: 1,
      done: 1,
      late: 0,
    });
  });
  test('R0-SO6: what was done is done from that very day on, and what nobody did stays late', () => {
    const [families] = communicationCoverage([item({ doneOn: day('2026-03-05') })], day('2026-03-05'));
    expect(families).toMatchObject({ done: 1, late: 0 });
    expect(communicationCoverage([item({})], day('2026-03-02'))[0]).toMatchObject({ done: 0, late: 1 });
  });
  test('what was done later than the day asked about was late on that day', () => {
    expect(communicationCoverage([item({ doneOn: day('2026-03-05') })], day('2026-03-03'))[0]).toMatchObject({
      done: 0,
      late: 1,
    });
    expect(communicationCoverage([item({})], day('2026-03-01'))[0]).toMatchObject({ late: 0 });
  });
});

describe('action plan of the family centre', () => {
  const plan: FamilyCentreActionPlan = deepFreeze({
    from: day('2023-01-01'),
    until: day('2025-12-31'),
    actions: [
      { action: entry(1), priority: 'loneliness', textRef: text(1) },
      { action: entry(2), priority: 'mental-health', textRef: text(2) },
    ],
    noneDecided: ['overweight'],
    bindingOnAll: ['collective-impact', 'lp-service-model'],
    approval: { by: body, level: 'hyte-committee', on: day('2023-02-01') },
  });
  const { approval: _approval, ...unapproved } = plan;

  test('R0-B5: the plan of 2023–2025, approved, lacks nothing and is in force for its years', () => {
    expect(actionPlanFaults(plan)).toEqual([]);
    expect(
      ['2023-01-31', '2023-02-01', '2025-12-31', '2026-01-01'].map((on) => actionPlanStatus(plan, day(on))),
    ).toEqual(['draft', 'in-force', 'in-force', 'past']);
    expect(
      actionPlanStatus(
        { ...plan, approval: { by: body, level: 'hyte-committee', on: day('2022-12-01') } },
        day('2022-12-15'),
      ),
    ).toBe('to-come');
  });
  test('R0-B5: a plan of one day is a plan, in force on its first day', () => {
    const approval = { by: body, level: 'hyte-committee', on: day('2022-12-01') } as const;
    const short = { ...plan, until: plan.from, approval };
    expect(actionPlanFaults(short)).toEqual([]);
    expect(actionPlanStatus(short, plan.from)).toBe('in-force');
  });
  test('R0-B5: without approval by the committee it stays a draft', () => {
    expect(actionPlanFaults(unapproved)).toEqual([{ code: 'approval-missing' }]);
    expect(actionPlanStatus(unapproved, day('2024-01-01'))).toBe('draft');
  });
  test('F97: each priority has a joint action or an explicit none, not both; both methods bind all', () => {
    expect(
      actionPlanFaults({
        ...plan,
        noneDecided: ['loneliness'],
        bindingOnAll: ['collective-impact'],
        until: day('2022-01-01'),
      }),
    ).toEqual([
      { code: 'period-backwards' },
      { code: 'priority-both-none-and-action', priority: 'loneliness' },
      { code: 'priority-without-action', priority: 'overweight' },
      { code: 'method-not-binding', method: 'lp-service-model' },
    ]);
  });
});

describe('priorities of an action plan', () => {
  const own = (code: string) => code as OwnPriority;
  const plan: FamilyCentreActionPlan = deepFreeze({
    from: day('2026-01-01'),
    until: day('2028-12-31'),
    priorities: [own('screen-time'), 'loneliness', own('screen-time')],
    actions: [{ action: entry(1), priority: own('screen-time'), textRef: text(1) }],
    noneDecided: ['loneliness'],
    bindingOnAll: ['collective-impact', 'lp-service-model'],
    approval: { by: body, level: 'hyte-committee', on: day('2025-12-01') },
  });

  test('F97: a plan of another period has priorities of its own; where it names none, the three of 2023–2025 hold', () => {
    expect(prioritiesOf(plan)).toEqual(['screen-time', 'loneliness']);
    expect(actionPlanFaults(plan)).toEqual([]);
    const { priorities: _priorities, ...asBefore } = plan;
    expect(prioritiesOf(asBefore)).toEqual(['loneliness', 'mental-health', 'overweight']);
  });
  test('F97: a plan has a priority, and acts for its own alone', () => {
    expect(actionPlanFaults({ ...plan, priorities: [], actions: [], noneDecided: [] })).toEqual([
      { code: 'priorities-missing' },
    ]);
    expect(actionPlanFaults({ ...plan, noneDecided: ['loneliness', 'overweight'] })).toEqual([
      { code: 'priority-not-in-plan', priority: 'overweight' },
    ]);
  });
  test('R0-B5: a plan whose period ends before it begins is a draft on every day', () => {
    const backwards = { ...plan, from: plan.until, until: plan.from };
    for (const on of ['2025-12-31', '2026-01-01', '2027-06-01', '2028-12-31', '2029-01-01'])
      expect(actionPlanStatus(backwards, day(on))).toBe('draft');
  });
});

describe('joint actions of the plan', () => {
  const plan: FamilyCentreActionPlan = deepFreeze({
    from: day('2023-01-01'),
    until: day('2025-12-31'),
    actions: [{ action: entry(1), priority: 'loneliness', textRef: text(1) }],
    noneDecided: [],
    bindingOnAll: [],
  });
  const added: NewJointAction = deepFreeze({
    action: entry(2),
    priority: 'overweight',
    textRef: text(2),
    text: 'Liikuntakerho kaikille, kuljetus yhdessä.',
  });

  test('F97: an action is taken in by reference, its words stay outside the plan', () => {
    expect(valueOf(addJointAction(plan, added))).toEqual({
      ...plan,
      actions: [...plan.actions, { action: entry(2), priority: 'overweight', textRef: text(2) }],
    });
  });
  test.each(unfitTexts)('R0-K8: %s as the words of an action is refused', (_what, words, code) => {
    expect(codeOf(addJointAction(plan, { ...added, text: words }))).toBe(code);
  });
  test('the same action again changes nothing; another one under its id is refused', () => {
    const once = valueOf(addJointAction(plan, added));
    expect(addJointAction(once, added)).toEqual({ ok: true, value: once });
    for (const other of [
      { ...added, priority: 'loneliness' as const },
      { ...added, textRef: text(9) },
    ])
      expect(addJointAction(once, other)).toEqual({
        ok: false,
        error: { code: 'entry-id-taken', entry: entry(2), by: 'joint-action' },
      });
  });
});

describe('job descriptions', () => {
  const tasks: readonly TaskInJobDescription[] = deepFreeze([
    {
      worker: worker(1),
      task: 'team-facilitation',
      minutesPerMonth: 300,
      releasedMinutesPerMonth: 180,
      writtenSince: day('2026-01-01'),
    },
    {
      worker: worker(1),
      task: 'one-contact-consultation',
      minutesPerMonth: 60,
      releasedMinutesPerMonth: 120,
    },
    { worker: worker(2), task: 'team-coordination', minutesPerMonth: 120, releasedMinutesPerMonth: 120 },
  ]);

  test('C6, F102: hours added are hours released, or shown as extra; room in one task does not hide another', () => {
    expect(valueOf(workBalances(tasks))).toEqual([
      { worker: worker(1), addedMinutes: 360, releasedMinutes: 300, extraMinutes: 120 },
      { worker: worker(2), addedMinutes: 120, releasedMinutes: 120, extraMinutes: 0 },
    ]);
  });
  test.each([NaN, -5, 0.5, Infinity])('C6: %s minutes are no minutes', (minutes) => {
    const [task] = tasks;
    for (const odd of [{ minutesPerMonth: minutes }, { releasedMinutesPerMonth: minutes }])
      expect(workBalances([...tasks, { ...task!, ...odd }])).toEqual({
        ok: false,
        error: { code: 'minutes-not-a-count', worker: worker(1), task: 'team-facilitation' },
      });
  });
  test('C5, F102: a facilitator without the task in writing is flagged', () => {
    expect(
      facilitatorsWithoutWrittenTask([worker(1), worker(2), worker(3)], tasks, day('2026-02-01')),
    ).toEqual([worker(2), worker(3)]);
    expect(facilitatorsWithoutWrittenTask([worker(1)], tasks, day('2025-12-31'))).toEqual([worker(1)]);
  });
});

describe('tasks in writing', () => {
  const task = (over: Partial<TaskInJobDescription>): TaskInJobDescription => ({
    worker: worker(2),
    task: 'team-facilitation',
    minutesPerMonth: 60,
    releasedMinutesPerMonth: 0,
    writtenSince: day('2026-02-01'),
    ...over,
  });

  test.each([
    ['team-facilitation', []],
    ['team-coordination', []],
    ['lp-training-coordination', [worker(2)]],
    ['other', [worker(2)]],
  ] as const)('C5: %s in writing, from its very day on', (name, flagged) => {
    expect(facilitatorsWithoutWrittenTask([worker(2)], [task({ task: name })], day('2026-02-01'))).toEqual(
      flagged,
    );
  });
  test('C6: workers are listed in one order, however their tasks were written down', () => {
    const listed = valueOf(
      workBalances([task({ worker: worker(3) }), task({}), task({ worker: worker(1) })]),
    );
    expect(listed.map((workBalance) => workBalance.worker)).toEqual([worker(1), worker(2), worker(3)]);
  });
});

describe('common understanding', () => {
  const record = (
    name: string,
    where: string,
    questions: CommonUnderstanding['answers'][number]['question'][],
  ): CommonUnderstanding => ({
    unit: unit(name),
    area: area(where),
    answers: questions.map((question) => ({ question, on: day('2026-02-01'), textRef: text(1) })),
  });
  const records = deepFreeze([
    record('school', 'liperi', ['why-together', 'common-goal', 'what-it-means-for-us']),
    record('clinic', 'liperi', ['why-together', 'why-together', 'why-together']),
    record('day-care', 'kitee', []),
  ]);

  const register = records.map(({ unit: id, area: where }) => ({ unit: id, area: where }));

  test('R0-E1, F110: the share is of all units of an area, each once, those without a record included', () => {
    const halves = [
      record('clinic', 'liperi', ['why-together', 'common-goal']),
      record('clinic', 'liperi', ['what-it-means-for-us']),
      record('unknown', 'liperi', ['why-together', 'common-goal', 'what-it-means-for-us']),
    ];
    const silent = { unit: unit('police'), area: area('liperi') };
    expect(understandingCoverage([...register, silent, silent], halves, day('2026-03-01'))).toEqual([
      { area: 'kitee', units: 1, done: 0 },
      { area: 'liperi', units: 3, done: 1 },
    ]);
  });
  test('R0-E1: a unit that has answered all three questions is done, and an area shows how many are', () => {
    expect(understandingCoverage(register, records, day('2026-03-01'))).toEqual([
      { area: 'kitee', units: 1, done: 0 },
      { area: 'liperi', units: 2, done: 1 },
    ]);
    expect(understandingCoverage(register, records, day('2026-02-01')).map(({ done }) => done)).toEqual([
      0, 1,
    ]);
    expect(understandingCoverage(register, records, day('2026-01-31')).map(({ done }) => done)).toEqual([
      0, 0,
    ]);
    expect(openUnderstanding(records[1]!, day('2026-03-01'))).toEqual([
      'common-goal',
      'what-it-means-for-us',
    ]);
  });
});

describe('answers of common understanding', () => {
  const record: CommonUnderstanding = deepFreeze({ unit: unit('school'), area: area('liperi'), answers: [] });
  const answer: NewUnderstandingAnswer = deepFreeze({
    question: 'common-goal',
    on: day('2026-02-01'),
    textRef: text(1),
    text: 'Yksikään perhe ei jää yksin.',
  });

  test('R0-E1: an answer is taken in by reference, and a question may be answered anew', () => {
    const later = { ...answer, on: day('2026-09-01'), textRef: text(2) };
    const after = valueOf(answerUnderstanding(valueOf(answerUnderstanding(record, answer)), later));
    expect(after).toEqual({
      ...record,
      answers: [
        { question: 'common-goal', on: '2026-02-01', textRef: text(1) },
        { question: 'common-goal', on: '2026-09-01', textRef: text(2) },
      ],
    });
  });
  test.each(unfitTexts)('R0-K8: %s as an answer is refused', (_what, words, code) => {
    expect(codeOf(answerUnderstanding(record, { ...answer, text: words }))).toBe(code);
  });
  test('the same answer again changes nothing; another one with its text is refused', () => {
    const once = valueOf(answerUnderstanding(record, answer));
    expect(answerUnderstanding(once, answer)).toEqual({ ok: true, value: once });
    expect(answerUnderstanding(once, { ...answer, question: 'why-together' })).toEqual({
      ok: false,
      error: { code: 'entry-id-taken', entry: text(1), by: 'understanding-answer' },
    });
  });
});

describe('data duties', () => {
  test('A5, F112: four kinds of data and three duties are twelve cells, each with an owner or open', () => {
    const owner = (over: Partial<DataDutyOwner>): DataDutyOwner => ({
      data: 'lp-processes',
      duty: 'collects',
      owner: worker(1),
      since: day('2026-01-01'),
      decidedBy: body,
      ...over,
    });
    const table = dataDutyTable(
      deepFreeze([
        owner({}),
        owner({ owner: worker(2), since: day('2026-05-01') }),
        owner({ owner: worker(3), since: day('2026-03-01') }),
      ]),
      day('2026-06-01'),
    );
    expect(table).toHaveLength(12);
    expect(table.filter((cell) => cell.owner !== undefined)).toEqual([
      { data: 'lp-processes', duty: 'collects', owner: worker(2) },
    ]);
    expect(dataDutyTable([owner({})], day('2025-12-31')).every((cell) => cell.owner === undefined)).toBe(
      true,
    );
  });
});

describe('two owners named on one day', () => {
  test('A5: the one named later has the duty', () => {
    const named = (n: number): DataDutyOwner => ({
      data: 'experiences',
      duty: 'uses',
      owner: worker(n),
      since: day('2026-01-01'),
      decidedBy: body,
    });
    const cell = dataDutyTable([named(1), named(2)], day('2026-01-01')).find(
      ({ owner }) => owner !== undefined,
    );
    expect(cell?.owner).toBe(worker(2));
  });
});

describe('F20: training plan', () => {
  const where = { place: { level: 'area', code: area('liperi') }, audience: 'both' } as const;
  const theory: TrainingItem = {
    item: entry(1),
    type: 'collective-impact',
    part: 'theory',
    day: day('2026-09-01'),
    ...where,
  };
  const workshop: TrainingItem = {
    item: entry(2),
    type: 'collective-impact',
    part: 'unit-workshop',
    unit: unit('school'),
    day: day('2026-10-01'),
    ...where,
  };
  const others: readonly TrainingItem[] = (
    ['multi-professional-law', 'service-model-info', 'method', 'trainer', 'booster'] as const
  ).map((type, n) => ({ item: entry(10 + n), type, day: day('2026-11-01'), ...where }));
  const plan: TrainingPlan = deepFreeze({
    coordinatedBy: { body: 'lp-coordination-group' as BodyId, kind: 'coordination-group' },
    items: [theory, workshop, ...others],
    attendance: [],
  });

  test('R0-T8: the plan has six types of training, and a type nobody planned is named', () => {
    expect(trainingTypes).toHaveLength(6);
    expect(trainingPlanFaults(plan)).toEqual([]);
    expect(trainingPlanFaults({ ...plan, items: [] })).toEqual([
      ...trainingTypes.map((type) => ({ code: 'type-not-planned', type })),
      { code: 'supervisors-not-informed' },
    ]);
  });
  test('R0-T9: a unit’s workshop without the theory before it is flagged', () => {
    const flagged = [{ code: 'workshop-without-theory', item: entry(2), unit: 'school' }];
    expect(trainingPlanFaults({ ...plan, items: [workshop, ...others] })).toEqual([
      { code: 'audience-without-theory', audience: 'supervisors' },
      { code: 'audience-without-theory', audience: 'staff' },
      ...flagged,
    ]);
    expect(
      trainingPlanFaults({ ...plan, items: [{ ...theory, day: day('2026-10-02') }, workshop, ...others] }),
    ).toEqual(flagged);
    const elsewhere = {
      ...plan,
      attendance: [{ item: entry(1), unit: unit('clinic'), present: 5, byRecording: 0 }],
    };
    expect(trainingPlanFaults(elsewhere)).toEqual(flagged);
    expect(
      trainingPlanFaults({
        ...plan,
        attendance: [{ item: entry(1), unit: unit('school'), present: 5, byRecording: 0 }],
      }),
    ).toEqual([]);
  });
  test('R0-T9: supervisors and staff each have the theory, on days of their own or together', () => {
    const forWhom = (audience: TrainingItem['audience']): TrainingItem => ({ ...theory, audience });
    const faults = (audiences: readonly TrainingItem['audience'][]) =>
      trainingPlanFaults({ ...plan, items: [...audiences.map(forWhom), workshop, ...others] });
    expect(faults(['staff'])).toEqual([{ code: 'audience-without-theory', audience: 'supervisors' }]);
    expect(faults(['supervisors'])).toEqual([{ code: 'audience-without-theory', audience: 'staff' }]);
    expect(faults(['supervisors', 'staff'])).toEqual([]);
    expect(trainingPlanFaults({ ...plan, items: others })).toEqual([
      { code: 'type-not-planned', type: 'collective-impact' },
    ]);
  });
  test('R0-T9: theory for another part of the region is not the unit’s, unless its people are known to have been there', () => {
    const at = (place: Place): TrainingPlan => ({
      ...plan,
      items: [{ ...theory, place }, inUnit, ...others],
    });
    const inUnit: TrainingItem = { ...workshop, place: { level: 'unit', code: unit('school') } };
    const flagged = [{ code: 'workshop-without-theory', item: entry(2), unit: 'school' }];
    const liperi: Place = { level: 'area', code: area('liperi') };
    const lieksa: Place = { level: 'area', code: area('lieksa') };
    const town = '426' as MunicipalityCode;
    const register = [{ unit: unit('school'), area: area('liperi'), municipality: town }];
    expect(trainingPlanFaults(at(lieksa), register)).toEqual(flagged);
    expect(trainingPlanFaults(at(liperi), register)).toEqual([]);
    expect(trainingPlanFaults(at(liperi))).toEqual(flagged);
    expect(trainingPlanFaults(at({ level: 'municipality', code: town }), register)).toEqual([]);
    expect(trainingPlanFaults(at({ level: 'municipality', code: town }))).toEqual(flagged);
    expect(trainingPlanFaults(at({ level: 'unit', code: unit('clinic') }), register)).toEqual(flagged);
    for (const place of [
      { level: 'unit', code: unit('school') },
      { level: 'region', code: '14' as RegionCode },
      { level: 'country', code: 'FI' },
    ] as const satisfies readonly Place[])
      expect(trainingPlanFaults(at(place))).toEqual([]);
    const attendance = [{ item: entry(1), unit: unit('school'), present: 2, byRecording: 0 }];
    expect(trainingPlanFaults({ ...at(lieksa), attendance }, register)).toEqual([]);
  });
  test.each([NaN, -3, 1.5, Infinity])('R0-T11: %s people are no number of people', (present) => {
    const odd = { item: entry(11), unit: unit('school') };
    for (const attendance of [
      [{ ...odd, present, byRecording: 0 }],
      [{ ...odd, present: 0, byRecording: present }],
    ])
      expect(attended({ ...plan, attendance }, entry(11), { recordingCounts: false })).toEqual({
        ok: false,
        error: { code: 'attendance-not-a-count', item: entry(11), unit: 'school' },
      });
  });
  test('R0-T9: it is enough that the unit’s own people were at the theory, whoever else was', () => {
    const attendance = [
      { item: entry(1), unit: unit('clinic'), present: 5, byRecording: 0 },
      { item: entry(1), unit: unit('school'), present: 1, byRecording: 0 },
    ];
    expect(trainingPlanFaults({ ...plan, attendance })).toEqual([]);
    const nobody = attendance.map((item) => ({ ...item, present: 0 }));
    expect(trainingPlanFaults({ ...plan, attendance: nobody })).toHaveLength(1);
  });
  test('R0-T9: theory in the morning and workshop in the afternoon of one day will do', () => {
    const sameDay = [{ ...theory, day: workshop.day }, workshop, ...others];
    expect(trainingPlanFaults({ ...plan, items: sameDay })).toEqual([]);
  });
  test('R0-T9: who took part in another training says nothing of who took part in the theory', () => {
    const attendance = [{ item: entry(2), unit: unit('clinic'), present: 5, byRecording: 0 }];
    expect(trainingPlanFaults({ ...plan, attendance })).toEqual([]);
  });
  test('R0-T10: the law training is a type of its own', () => {
    expect(
      trainingPlanFaults({
        ...plan,
        items: plan.items.filter(({ type }) => type !== 'multi-professional-law'),
      }),
    ).toEqual([{ code: 'type-not-planned', type: 'multi-professional-law' }]);
  });
  test('R0-T11: the introduction to the service model is for supervisors', () => {
    const staffOnly = plan.items.map((item) =>
      item.type === 'service-model-info' ? { ...item, audience: 'staff' as const } : item,
    );
    expect(trainingPlanFaults({ ...plan, items: staffOnly })).toEqual([{ code: 'supervisors-not-informed' }]);
  });
  test('R0-T11: whether a recording counts is the region’s setting (question B7)', () => {
    const held = {
      ...plan,
      attendance: [
        { item: entry(11), unit: unit('school'), present: 5, byRecording: 7 },
        { item: entry(11), unit: unit('clinic'), present: 1, byRecording: 0 },
        { item: entry(12), unit: unit('clinic'), present: 40, byRecording: 40 },
      ],
    };
    expect(attended(held, entry(11), { recordingCounts: false })).toEqual({ ok: true, value: 6 });
    expect(attended(held, entry(11), { recordingCounts: true })).toEqual({ ok: true, value: 13 });
  });
  test('R0-T12: the LP coordination group coordinates the plan, or it is flagged', () => {
    const other = { body: 'division' as BodyId, kind: 'other' } as const;
    expect(trainingPlanFaults({ ...plan, coordinatedBy: other })).toEqual([
      { code: 'not-coordinated-by-lp-group', body: 'division' },
    ]);
  });
});

describe('sets of indicators', () => {
  const next: Omit<IndicatorSetVersion, 'version'> = {
    decidedOn: day('2026-02-01'),
    decidedBy: ['steering' as BodyId, 'central-area-group' as BodyId],
    owner: worker(1),
    measures: [
      { indicator: 'felt-heard', perspective: 'client', kind: 'client-experience' },
      { indicator: 'discussions', perspective: 'organisation', kind: 'method-use' },
    ],
  };
  test('R0-E5: a set without one of the three perspectives or kinds is flagged', () => {
    expect(indicatorSetGaps({ ...next, version: 1 })).toEqual({
      perspectives: ['worker'],
      kinds: ['impact'],
    });
  });
  test('F48: versions are numbered and stay as they were; old periods keep the set of their day', () => {
    const first = addIndicatorSetVersion([], deepFreeze(next));
    const second = first.ok
      ? addIndicatorSetVersion(first.value, { ...next, decidedOn: day('2026-08-01') })
      : first;
    if (!second.ok) throw new Error(second.error.code);
    expect(second.value.map(({ version }) => version)).toEqual([1, 2]);
    expect(addIndicatorSetVersion(second.value, { ...next, decidedOn: day('2026-08-01') }).ok).toBe(true);
    expect(
      ['2026-01-31', '2026-07-31', '2026-08-01'].map((on) => indicatorSetOn(second.value, day(on))?.version),
    ).toEqual([undefined, 1, 2]);
    expect(addIndicatorSetVersion(second.value, next)).toEqual({
      ok: false,
      error: { code: 'before-last-version', decidedOn: '2026-08-01' },
    });
  });
  test('R0-K8: a measure is named by its id in a catalogue, never by a text about somebody', () => {
    const named = (indicator: string) =>
      addIndicatorSetVersion([], {
        ...next,
        measures: [next.measures[0]!, { indicator, perspective: 'worker', kind: 'impact' }],
      });
    for (const indicator of [
      'sotkanet:292',
      'discussions-per-thousand',
      'survey:2022.q4',
      'thl:ABC-123',
      'thl:1.2.2013',
    ])
      expect(named(indicator).ok).toBe(true);
    for (const [, words, code] of unfitTexts) expect(named(words)).toMatchObject({ error: { code } });
    for (const indicator of ['sotkanet:131052-308T', 'puh-040 123 4567'])
      expect(named(indicator)).toMatchObject({ error: { code: 'text-identifies' } });
    for (const indicator of ['miten perhe voi', 'Sotkanet:292', 'sotkanet:', 'a:b:c', ' discussions'])
      expect(named(indicator)).toEqual({ ok: false, error: { code: 'not-an-indicator', position: 2 } });
    const [measure] = next.measures;
    const strange = { ...next, measures: [{ ...measure!, indicator: 'ei tunnus' }] };
    expect(addIndicatorSetVersion([], strange)).toMatchObject({ error: { position: 1 } });
  });
  test('R0-E5: a set is decided by a body, has measures, and each once', () => {
    const codes = [
      { ...next, decidedBy: [] },
      { ...next, measures: [] },
      { ...next, measures: [...next.measures, ...next.measures] },
    ].map((version) => {
      const answer = addIndicatorSetVersion([], version);
      return answer.ok ? 'ok' : answer.error.code;
    });
    expect(codes).toEqual(['deciding-body-missing', 'measures-missing', 'measure-twice']);
  });
});

describe('interviews about network meetings', () => {
  const note = (n: number, interview: number, over: Partial<InterviewNote> = {}): InterviewNote => ({
    note: entry(n),
    interview: testUuid<InterviewId>(900 + interview),
    month: '2022-10' as Month,
    area: area('liperi'),
    theme: 'participation',
    tone: 'good',
    textRef: text(n),
    ...over,
  });

  const { textRef: _textRef, ...coded } = note(1, 1);
  const spoken: NewInterviewNote = deepFreeze({
    ...coded,
    words: { textRef: text(1), text: 'Meitä kuunneltiin, ja kaikki oli selvää.' },
  });

  test('F44: a note is taken in by reference to its words, or coded only', () => {
    expect(addInterviewNote([], spoken)).toEqual({ ok: true, value: [note(1, 1)] });
    const bare = valueOf(addInterviewNote([note(2, 1)], coded));
    expect(bare).toEqual([note(2, 1), coded]);
    expect(bare.map((interviewNote) => 'textRef' in interviewNote)).toEqual([true, false]);
  });
  test.each(unfitTexts)('R0-K8: %s as the words of a family is refused', (_what, words, code) => {
    expect(codeOf(addInterviewNote([], { ...coded, words: { textRef: text(1), text: words } }))).toBe(code);
  });
  test('the same note again changes nothing; another one under its id is refused', () => {
    const once = deepFreeze([note(1, 1)]);
    expect(addInterviewNote(once, spoken)).toEqual({ ok: true, value: once });
    for (const other of [coded, { ...spoken, tone: 'mixed' as const }])
      expect(addInterviewNote(once, other)).toEqual({
        ok: false,
        error: { code: 'entry-id-taken', entry: entry(1), by: 'interview-note' },
      });
  });
  test('F44: a note without words is counted and shows none', () => {
    const cell = countInterviews([coded, note(2, 2)], 1).find(({ interviews }) => interviews > 0);
    expect(cell).toMatchObject({ interviews: 2, verbatim: [text(2)] });
  });
  test('F44: exactly four themes were asked and one emerged', () => {
    expect(interviewThemes.map((theme) => themeKinds[theme])).toEqual([
      'asked',
      'asked',
      'asked',
      'asked',
      'emerged',
    ]);
  });
  test('F44: interviews are counted by theme and tone, each once in a cell', () => {
    const counts = countInterviews(
      deepFreeze([note(1, 1), note(2, 1), note(3, 2), note(4, 2, { tone: 'to-develop', theme: 'wishes' })]),
      1,
    );
    expect(counts).toHaveLength(interviewThemes.length * tones.length);
    expect(
      counts
        .filter(({ interviews }) => interviews > 0)
        .map(({ theme, tone, interviews }) => [theme, tone, interviews]),
    ).toEqual([
      ['participation', 'good', 2],
      ['wishes', 'to-develop', 1],
    ]);
  });
  test.each([NaN, 0, -1, 0.5])('F44: a threshold of %s shows nobody’s words', (threshold) => {
    expect(countInterviews([note(1, 1), note(2, 2)], threshold).flatMap(({ verbatim }) => verbatim)).toEqual(
      [],
    );
  });
  test('F44: nobody’s words are shown where too few spoke, however many notes they left', () => {
    const notes = [note(1, 1), note(2, 1), note(3, 1), note(4, 2)];
    expect(countInterviews(notes, 3).flatMap(({ verbatim }) => verbatim)).toEqual([]);
    expect(countInterviews(notes, 2).flatMap(({ verbatim }) => verbatim)).toHaveLength(4);
  });
});
