import {
  addDays,
  finnishDay,
  type EntryId,
  type LpProcessCommand,
  type PeriodKey,
  type PlaceKey,
  type ProcessId,
  type PublishedTable,
  type Result,
  type UnitId,
  type WorkerId,
} from '@puheeksi/core';
import type { NetworkMeetingId } from '@puheeksi/core/streams/lp-process';
import type { DataSource, Problem } from '../dataSource.js';
import {
  closedUnit,
  contractLeaders,
  contractRegion,
  otherUnit,
  ownUnits,
  type ContractCaller,
  type ContractRegion,
} from './contractRegion.js';
import { contractStand } from './contractStand.js';
import { controllerContract } from './controllerContract.js';
import { foundByComparing } from './comparison.js';
import { registerContract } from './registerContract.js';
import { streamContract, type ContractInside } from './streamContract.js';
import { demand, demandProblem, demandRejection, demandSame, demandValue } from './expectations.js';

/** A source under the contract, as each caller sees it. */
export interface ContractTarget {
  readonly as: (caller: ContractCaller) => DataSource;
  readonly inside: ContractInside;
  readonly close?: () => Promise<void>;
}

/** The parts of a test runner that the suite needs; Vitest, Jest and Mocha-like runners have them. */
export interface ContractRunner {
  readonly describe: (name: string, suite: () => void) => unknown;
  readonly it: (name: string, test: () => Promise<void>) => unknown;
  readonly beforeAll: (prepare: () => Promise<void>) => unknown;
  readonly afterAll: (finish: () => Promise<void>) => unknown;
}

const region14 = 'region:14' as PlaceKey;
const bySetting = { table: 'discussions-by-setting', place: region14 } as const;
const [school] = ownUnits as readonly [UnitId, ...UnitId[]];

/** A source as those see it who record in processes alone. */
type LpSource = Omit<DataSource, 'send'> & {
  readonly send: (
    process: ProcessId,
    commands: readonly LpProcessCommand[],
  ) => ReturnType<DataSource['send']>;
};

interface MeetingUnderWay {
  readonly process: ProcessId;
  readonly meeting: NetworkMeetingId;
}

const totalOf = (table: PublishedTable): number => {
  const total = table.cells.find(({ at }) => at['setting'] === 'total');
  demand(total?.value.kind === 'known', 'the total is known', total);
  return total.value.value;
};

/**
 * What every data source with writing promises, as one suite: it runs against memory, against HTTP on mocked routes and
 * against a real server. `makeTarget` fills its target with the region it is given, makes a first publication and says how
 * each caller reaches it. Every test uses its own processes, so they may run in any order.
 * @example dataSourceContract('memory', makeMemoryTarget, { describe, it, beforeAll, afterAll })
 */
export function dataSourceContract(
  name: string,
  makeTarget: (region: ContractRegion) => Promise<ContractTarget>,
  { describe, it, beforeAll, afterAll }: ContractRunner,
): void {
  const given = contractRegion();
  const today = finnishDay(given.now);
  const { opened, stand } = contractStand({ beforeAll, afterAll }, () => makeTarget(given));
  const as = (caller: ContractCaller): LpSource => {
    const source = opened().as(caller);
    return { ...source, send: (process, commands) => source.send('lp-process', process, commands) };
  };

  let made = 0;
  const uuid = (): string => {
    made += 1;
    return `c0117ac7-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
  };
  const opening = (process: ProcessId): LpProcessCommand => ({
    type: 'open-process',
    process,
    // The same at every sending of one process
    entry: process as string as EntryId,
    on: addDays(today, -20),
    unit: school,
    origin: 'family-wish',
  });
  const recording = (daysAgo = 3): Extract<LpProcessCommand, { type: 'record-discussion' }> => ({
    type: 'record-discussion',
    entry: uuid() as EntryId,
    on: addDays(today, -daysAgo),
    unit: school,
    setting: 'school',
    children: 1,
  });
  const entryOf = (inDays: number) => ({
    entry: uuid() as EntryId,
    on: addDays(today, inDays),
  });
  const newProcess = (): ProcessId => uuid() as ProcessId;
  const heldAt = async (unit: UnitId): Promise<readonly string[]> => {
    const view = demandValue(await as('worker').unitDiscussions(unit), 'the work view opens');
    return view.discussions.map(({ entry }) => entry);
  };
  const published = async (): Promise<PublishedTable> =>
    demandValue(await as('worker').publishedTable(bySetting), 'the table is there');

  describe(`${name} keeps the contract of a data source`, () => {
    stand();

    it('gives the newest period of a published table unless one is named', async () => {
      const newest = await published();
      demandSame(newest.period.key, '2025-12..2026-11', 'the rolling year of the clock');
      demandSame(newest.source, { kind: 'synthetic-events' }, 'made-up data says so');
      const named = await as('publisher').publishedTable({ ...bySetting, period: newest.period.key });
      demandSame(demandValue(named, 'the named period').table, newest.table, 'the same table');
    });

    it('hides small counts behind one symbol', async () => {
      const { cells } = await published();
      const hidden = cells.filter(({ value }) => value.kind === 'suppressed');
      demand(hidden.length >= 2, 'two settings are under five', cells);
      for (const { value } of hidden) demandSame(value, { kind: 'suppressed' }, 'one symbol');
    });

    it('answers not-found for a table, a place or a period that was never published', async () => {
      const source = as('worker');
      const answers = [
        await source.publishedTable({ table: 'no-such-table', place: region14 }),
        await source.publishedTable({ ...bySetting, place: 'municipality:999' as PlaceKey }),
        await source.publishedTable({ ...bySetting, period: '1999' as PeriodKey }),
      ];
      for (const answer of answers)
        demandSame(demandProblem(answer, 'there is no such table'), { kind: 'not-found' }, 'not found');
    });

    it('lists what was published of a place, newest first, and each of it can be read', async () => {
      const source = as('worker');
      const listings = demandValue(await source.listTables(region14), 'the list');
      demand(listings.length >= 5, 'discussions, survey and population are listed', listings);
      const years = listings.map(({ period }) => period.slice(-7));
      demand(
        listings[0]?.period.endsWith('2026-11') === true,
        'the period that ends last comes first',
        years,
      );
      for (const { table, place, period, publishedAt } of listings) {
        const read = demandValue(await source.publishedTable({ table, place, period }), table);
        demandSame(
          [read.table, read.period.key, read.publishedAt],
          [table, period, publishedAt],
          'as listed',
        );
      }
      const elsewhere = await source.listTables('region:99' as PlaceKey);
      demandSame(demandValue(elsewhere, 'a place without tables'), [], 'an empty list');
    });

    it('shows the discussions of the own unit, newest first', async () => {
      const view = demandValue(await as('worker').unitDiscussions(school), 'the work view opens');
      demandSame([view.unit, view.synthetic], [school, true], 'the unit that was asked');
      const days = view.discussions.map(({ on }) => on);
      demand(days.length > 10, 'there are discussions', days.length);
      demandSame([...days].sort().reverse(), days, 'newest first');
    });

    it('refuses the work view of another unit, and any work view without the role', async () => {
      const other = demandProblem(await as('worker').unitDiscussions(otherUnit), 'not of this unit');
      demand(other.kind === 'not-allowed', 'not allowed', other);
      demandSame(other.reason?.code, 'ground-missing', 'says why');
      const role = demandProblem(await as('publisher').unitDiscussions(school), 'not a practitioner');
      demand(role.kind === 'not-allowed', 'not allowed', role);
      demandSame(role.reason?.code, 'role-not-entitled', 'says why');
    });

    it('carries commands out and tells the version, the events and the warnings', async () => {
      const process = newProcess();
      const first = await as('worker').send(process, [opening(process), recording(9)]);
      demandSame(
        demandValue(first, 'carried out'),
        { format: 1, version: 2, events: ['process-opened', 'discussion-held'], warnings: [] },
        'the receipt',
      );
      const more = await as('worker').send(process, [recording(6), recording(2)]);
      const receipt = demandValue(more, 'carried out');
      demandSame(receipt.version, 4, 'the version grows by the events');
      demandSame(receipt.warnings, [{ code: 'many-discussions', discussions: 3 }], 'a second look');
    });

    it('changes nothing when the same commands come again', async () => {
      const process = newProcess();
      const commands = [opening(process), recording()];
      demandValue(await as('worker').send(process, commands), 'carried out');
      const before = await heldAt(school);
      const again = demandValue(await as('worker').send(process, commands), 'answered the same way');
      demandSame([again.version, again.events], [2, []], 'no new events');
      demandSame(await heldAt(school), before, 'nothing changed');
    });

    it('names every fault of invalid commands at once', async () => {
      const process = newProcess();
      const faulty = { ...recording(), children: 0, setting: 'gym', on: '2026-02-30' };
      const commands = [opening(process), faulty] as unknown as readonly LpProcessCommand[];
      const problem = demandProblem(await as('worker').send(process, commands), 'invalid');
      demand(problem.kind === 'invalid', 'invalid', problem);
      const faults = problem.issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort();
      demandSame(
        faults,
        ['commands.1.children too-small', 'commands.1.on not-a-day', 'commands.1.setting not-in-the-list'],
        'all issues',
      );
      const none = demandProblem(await as('worker').send(process, []), 'no commands');
      demandSame(none.kind, 'invalid', 'an empty list is invalid');
    });

    it('refuses by a rule, names the command and records nothing of the batch', async () => {
      const process = newProcess();
      const tomorrow = { ...recording(), on: addDays(today, 1) };
      const refused = await as('worker').send(process, [opening(process), recording(), tomorrow]);
      const problem = demandProblem(refused, 'a day in the future');
      demand(problem.kind === 'refused', 'refused', problem);
      demandSame(
        [problem.commandIndex, problem.error],
        [2, { code: 'day-in-future', field: 'on', day: tomorrow.on, today }],
        'which command and which rule',
      );
      const opened = demandValue(await as('worker').send(process, [opening(process)]), 'opens anew');
      demandSame([opened.version, opened.events], [1, ['process-opened']], 'nothing had been recorded');
    });

    it('refuses to record in a unit that is not the own one', async () => {
      const process = newProcess();
      const elsewhere = { ...opening(process), unit: otherUnit } as LpProcessCommand;
      const problem = demandProblem(await as('worker').send(process, [elsewhere]), 'not of this unit');
      demand(problem.kind === 'not-allowed', 'not allowed', problem);
      demandSame(problem.reason?.code, 'ground-missing', 'says why');
    });

    it('refuses to record in a unit that the register does not know', async () => {
      const process = newProcess();
      const closed = { ...opening(process), unit: closedUnit } as LpProcessCommand;
      const problem = demandProblem(await as('worker').send(process, [closed]), 'not in the register');
      demandSame(
        problem,
        { kind: 'refused', error: { code: 'unit-not-in-register', unit: closedUnit }, commandIndex: 0 },
        'says which unit',
      );
    });

    it('takes a discussion back, and again without effect', async () => {
      const process = newProcess();
      const held = recording();
      demandValue(await as('worker').send(process, [opening(process), held]), 'carried out');
      const retract: LpProcessCommand = {
        type: 'retract',
        entry: held.entry,
        on: today,
        reason: 'recorded-by-mistake',
      };
      const receipt = demandValue(await as('worker').send(process, [retract]), 'taken back');
      demandSame(receipt.events, ['entry-retracted'], 'the event');
      demand(!(await heldAt(school)).includes(held.entry), 'it is gone from the work view');
      const again = demandValue(await as('worker').send(process, [retract]), 'answered the same way');
      demandSame(again.events, [], 'no new events');
    });

    /** A process with a discussion and a network meeting that the family wished for. */
    const deciding = async (): Promise<MeetingUnderWay> => {
      const process = newProcess();
      const meeting = uuid() as NetworkMeetingId;
      const decision: LpProcessCommand = {
        type: 'decide-network-meeting',
        ...entryOf(-2),
        meeting,
        decidedWith: ['guardian'],
      };
      const commands = [opening(process), recording(5), decision];
      demandValue(await as('worker').send(process, commands), 'a network meeting was decided on');
      return { process, meeting };
    };
    const planning = ({ process, meeting }: MeetingUnderWay, leader: WorkerId, inDays: number) =>
      as('worker').send(process, [
        {
          type: 'plan-network-meeting',
          ...entryOf(-1),
          meeting,
          day: addDays(today, inDays),
          leaders: [leader],
        },
      ]);

    it('plans a network meeting that somebody leads who may on that day', async () => {
      const receipt = demandValue(await planning(await deciding(), contractLeaders.qualified, 14), 'planned');
      demandSame(receipt.events, ['network-meeting-planned'], 'the event');
      const last = demandValue(await planning(await deciding(), contractLeaders.leaving, 10), 'planned');
      demandSame(last.events, ['network-meeting-planned'], 'on the last day of the right');
    });

    it('refuses to plan a network meeting without a right on its day, and tells unknown from unqualified', async () => {
      const { discussionsOnly, leaving, unknown } = contractLeaders;
      const refusals = [
        [discussionsOnly, 14, 'practitioner-not-qualified'],
        [leaving, 11, 'practitioner-not-qualified'],
        [unknown, 14, 'practitioner-rights-unknown'],
      ] as const;
      for (const [leader, inDays, code] of refusals) {
        const problem = demandProblem(await planning(await deciding(), leader, inDays), code);
        demandSame(
          problem,
          {
            kind: 'refused',
            error: { code, needs: 'network-meeting', leaders: [leader], day: addDays(today, inDays) },
            commandIndex: 0,
          },
          'says what is known, of whom and of which day',
        );
      }
    });

    it('records a network meeting that was held, whoever led it, and lists what was led without a known right', async () => {
      const { qualified, discussionsOnly, unknown } = contractLeaders;
      const outcomes = [
        [qualified, undefined],
        [discussionsOnly, 'not-qualified'],
        [unknown, 'not-known'],
      ] as const;
      for (const [leader, qualification] of outcomes) {
        const { process, meeting } = await deciding();
        const held: LpProcessCommand = {
          type: 'record-network-meeting',
          ...entryOf(-1),
          meeting,
          leaders: [leader],
          family: ['guardian'],
          attended: [],
        };
        const receipt = demandValue(await as('worker').send(process, [held]), 'recorded');
        demandSame(receipt.events, ['network-meeting-held'], 'the event');
        const { exceptions } = demandValue(await as('worker').unitDiscussions(school), 'the work view opens');
        demandSame(
          exceptions.filter((one) => one.process === process),
          qualification === undefined
            ? []
            : [{ process, on: held.on, qualification, what: { kind: 'network-meeting', meeting } }],
          'listed until a certificate arrives',
        );
      }
    });

    it('lets two who record at the same moment both succeed, or tells one of the conflict', async () => {
      const process = newProcess();
      demandValue(await as('worker').send(process, [opening(process)]), 'carried out');
      const commands = [recording(5), recording(4)];
      const answers = await Promise.all(commands.map((command) => as('worker').send(process, [command])));
      for (const answer of answers)
        if (!answer.ok) demandSame(answer.error, { kind: 'conflict' }, 'the only other answer');
      for (const command of commands)
        demandValue(await as('worker').send(process, [command]), 'after reading again it is carried out');
      const held = await heldAt(school);
      for (const { entry } of commands)
        demandSame(held.filter((known) => known === entry).length, 1, 'recorded once');
    });

    it('shows a new discussion in the work view at once, in the published table only after publishing', async () => {
      demandValue(await as('publisher').publishNow(), 'published');
      const before = await published();
      const process = newProcess();
      const held = recording();
      demandValue(await as('worker').send(process, [opening(process), held]), 'carried out');
      demand((await heldAt(school)).includes(held.entry), 'it is in the work view');
      demandSame(await published(), before, 'the published table is as it was');
      demandValue(await as('publisher').publishNow(), 'published');
      demandSame(totalOf(await published()), totalOf(before) + 1, 'one more');
    });

    it('publishes for those entitled, and tells what was published', async () => {
      const publication = demandValue(await as('publisher').publishNow(), 'published');
      const tables = publication.tables.map(({ table }) => table);
      for (const table of [
        'discussions-by-setting',
        'discussions-by-month',
        'family-feedback',
        'population',
        'network-meetings',
        'plan-share',
        'discussion-reached',
        'recording-delay',
      ])
        demand(tables.includes(table), `${table} was published`, tables);
      demand(
        publication.tables.every(({ hash }) => hash.length > 0),
        'each with its hash',
        publication,
      );
      const { period } = publication.tables.find(({ table }) => table === 'discussions-by-month')!;
      const months = publication.waiting.filter(({ code }) => code === 'month-waits');
      const ends = period.endsWith(given.now.slice(0, 7));
      demandSame(months.length === 0, ends, 'a month waits while the year ends before it');
      const refused = demandProblem(await as('worker').publishNow(), 'not entitled');
      demand(refused.kind === 'not-allowed', 'not allowed', refused);
      demandSame(refused.reason?.code, 'role-not-entitled', 'says why');
    });

    it('opens nothing to somebody who is not signed in', async () => {
      const source = as('nobody');
      const process = newProcess();
      const answers: readonly Result<unknown, Problem>[] = [
        await source.publishedTable(bySetting),
        await source.listTables(region14),
        await source.unitDiscussions(school),
        await source.send(process, [opening(process)]),
        await source.publishNow(),
      ];
      for (const answer of answers)
        demandSame(demandProblem(answer, 'signed out'), { kind: 'not-signed-in' }, 'not signed in');
    });

    it('rejects a cancelled call with the reason of its signal, before and during the call', async () => {
      const source = as('worker');
      const reason = new Error('the page was left');
      const calls: readonly ((signal: AbortSignal) => Promise<unknown>)[] = [
        (signal) => source.publishedTable(bySetting, { signal }),
        (signal) => source.listTables(region14, { signal }),
        (signal) => source.unitDiscussions(school, { signal }),
      ];
      for (const call of calls) {
        await demandRejection(call(AbortSignal.abort(reason)), reason);
        const controller = new AbortController();
        const under = call(controller.signal);
        controller.abort(reason);
        await demandRejection(under, reason);
      }
    });
  });

  streamContract(name, given, makeTarget, { describe, it, beforeAll, afterAll });
  controllerContract(name, given, makeTarget, { describe, it, beforeAll, afterAll });
  registerContract(name, given, makeTarget, { describe, it, beforeAll, afterAll });

  describe(`${name} lets nobody compute a hidden count from two publications`, () => {
    stand();

    const tables = ['discussions-by-setting', 'discussions-by-month', 'discussions-by-origin'] as const;
    const comparable = () =>
      Promise.all(
        tables.map(async (table) =>
          demandValue(
            await as('worker').publishedTable({
              table,
              place: region14,
              period: '2025-12..2026-11' as PeriodKey,
            }),
            table,
          ),
        ),
      );
    const publishOrWithhold = async (): Promise<void> => {
      const answer = await as('publisher').publishNow();
      if (!answer.ok) {
        demand(answer.error.kind === 'refused', 'withheld, not failed', answer.error);
        demandSame(answer.error.error.code, 'would-disclose', 'says why');
      }
    };

    it('when a late correction takes a shown count below the threshold and a hidden one changes', async () => {
      const before = await comparable();
      const views = await Promise.all(ownUnits.map((unit) => as('worker').unitDiscussions(unit)));
      const held = views.flatMap((view) => demandValue(view, 'the work view opens').discussions);
      const ofYear = held.filter(({ on }) => on >= '2025-12-01');
      const countsIn = (table: PublishedTable, dimension: string) =>
        table.cells.flatMap(({ at, value }) => {
          const code = at[dimension];
          if (code === undefined || code === 'total' || value.kind !== 'known' || value.value < 5) return [];
          const own = ofYear.filter(
            ({ setting, origin, on }) =>
              ({ setting, origin, month: on.slice(0, 7) })[dimension as 'setting'] === code,
          );
          const back = value.value - 4;
          return own.length >= back ? [{ key: `${dimension}=${code}`, back, own: own.slice(0, back) }] : [];
        });
      const [chosen] = before
        .flatMap((table, index) => countsIn(table, ['setting', 'month', 'origin'][index] ?? ''))
        .sort((a, b) => a.back - b.back);
      demand(chosen !== undefined, 'some shown count can be taken below the threshold');
      const changed = new Set([
        'total',
        'setting=social',
        'origin=family-wish',
        `month=${given.now.slice(0, 7)}`,
      ]);
      for (const { process, entry, setting, origin, on } of chosen.own) {
        const retract = { type: 'retract', entry, on: today, reason: 'recorded-by-mistake' } as const;
        demandValue(await as('worker').send(process, [retract]), 'taken back');
        for (const key of [`setting=${setting}`, `origin=${origin}`, `month=${on.slice(0, 7)}`])
          changed.add(key);
      }
      await publishOrWithhold();
      const corrected = await comparable();
      demandSame(
        foundByComparing([before, corrected], (key) => changed.has(key)),
        [],
        'nothing follows from the difference',
      );
      const process = newProcess();
      const social: LpProcessCommand = { ...recording(), setting: 'social' };
      demandValue(await as('worker').send(process, [opening(process), social]), 'carried out');
      await publishOrWithhold();
      const everything = [before, corrected, await comparable()];
      demandSame(
        foundByComparing(everything, (key) => changed.has(key)),
        [],
        'nothing follows from all three',
      );
    });
  });
}
