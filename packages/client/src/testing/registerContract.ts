import { finnishDay, type Brand } from '@puheeksi/core';
import type { RawRegisterQuery, RegisterCommand, RegisterEntryId } from '@puheeksi/core/registers';
import type { RegisterId } from '@puheeksi/core/schema';
import { testUuid } from '@puheeksi/core/testing';
import type { DataSource, Problem, SendEntriesOptions } from '../dataSource.js';
import type { ContractRunner, ContractTarget } from './contract.js';
import { otherUnit, ownUnits, type ContractCaller, type ContractRegion } from './contractRegion.js';
import { contractStand } from './contractStand.js';
import { demand, demandProblem, demandSame, demandValue } from './expectations.js';

type Enter = Extract<RegisterCommand, { readonly type: 'enter' }>;
const [school, clinic] = ownUnits;
/** The compiler knows the registers of the core alone; the planted one is known to the region of the contract. */
const planted = 'planted-rooms' as RegisterId;

/**
 * What every source promises of every register, shown on one that exists in tests alone and that no layer has heard of: entering,
 * changing, withdrawing, restoring, every fault at once, trying out, conflicts, rights over entries and fields, pages, gaps, texts,
 * history, audit.
 */
export function registerContract(
  name: string,
  given: ContractRegion,
  makeTarget: (region: ContractRegion) => Promise<ContractTarget>,
  { describe, it, beforeAll, afterAll }: ContractRunner,
): void {
  const today = finnishDay(given.now);
  const { opened, stand } = contractStand({ beforeAll, afterAll }, () => makeTarget(given));
  let made = 0xa000;
  const uuid = <Id extends Brand<string, string>>(): Id => testUuid<Id>((made += 1));
  const room = {
    name: 'Kokoushuone',
    unit: school,
    use: 'meeting',
    openedOn: '2026-01-10',
    open: true,
    seats: 8,
  } as const;
  const entering = (more: object = {}, entry: RegisterEntryId = uuid()): Enter => ({
    type: 'enter',
    entry,
    record: { ...room, ...more },
  });
  const registers = (caller: ContractCaller = 'coordinator'): DataSource['registers'] =>
    opened().as(caller).registers;
  const send = (
    commands: readonly unknown[],
    options: SendEntriesOptions = {},
    caller: ContractCaller = 'coordinator',
  ) => registers(caller).send(planted, commands as readonly RegisterCommand[], options);
  const entered = async (more: object = {}): Promise<RegisterEntryId> => {
    const command = entering(more);
    demandValue(await send([command]), 'entered');
    return command.entry;
  };
  const shown = async (entry: string, caller: ContractCaller = 'coordinator') =>
    demandValue(await registers(caller).entry(planted, entry), 'the entry').entry;
  const changing = (entry: RegisterEntryId, version: number, set: object) => ({
    type: 'change',
    entry,
    version,
    set,
    reason: 'has-changed',
  });
  const faultsOf = (problem: Problem): unknown => {
    if (problem.kind === 'not-allowed') return problem.reason?.code;
    return problem.kind === 'invalid' || problem.kind === 'conflict'
      ? [problem.kind, (problem.issues ?? []).map(({ path, code }) => `${path.join('.')} ${code}`)]
      : problem;
  };
  const refused = async (answer: ReturnType<typeof send>): Promise<unknown> =>
    faultsOf(demandProblem(await answer, 'refused'));
  const namesOn = async (query: RawRegisterQuery, caller: ContractCaller = 'coordinator') => {
    const page = demandValue(await registers(caller).page(planted, query), 'a page');
    return { total: page.total, names: page.entries.map(({ record }) => record['name']) };
  };

  describe(`${name} keeps the contract of a register that no layer knows`, () => {
    stand();

    it('enters, and repeats without effect', async () => {
      const commands = [entering(), entering({ use: 'play' })];
      const [first, second] = commands.map(({ entry }) => entry);
      const entries = [first, second].map((entry) => ({ entry, version: 1 }));
      const receipt = { format: 1, register: planted, entries, notices: [] };
      demandSame(demandValue(await send(commands), 'entered'), receipt, 'the receipt');
      demandSame(demandValue(await send(commands), 'repeated').entries, [], 'nothing has changed');
      const view = {
        entry: first,
        version: 1,
        withdrawn: false,
        record: { ...room },
        faults: [],
        flags: [],
        status: 'open',
      };
      demandSame(await shown(first!), view, 'as it was entered');
    });

    it('tells every fault of every command at once, and records nothing of the sending', async () => {
      const good = entering();
      const commands = [
        good,
        entering({ use: 'other' }),
        entering({ unit: 'nowhere', seats: 501 }),
        { type: 'enter', entry: uuid(), record: { name: 'Vain nimi' } },
      ];
      demandSame(
        await refused(send([...commands.slice(0, 2), entering({ seats: 501 }), commands[3]])),
        ['invalid', ['commands.2.record.seats too-great']],
        'what cannot be read comes first',
      );
      demandSame(
        await refused(send([commands[0], commands[1], entering({ unit: 'nowhere' }), commands[3]])),
        [
          'invalid',
          [
            'commands.1.record.otherUse missing',
            'commands.2.record.unit unit-not-in-register',
            'commands.3.record.unit missing',
            'commands.3.record.use missing',
            'commands.3.record.openedOn missing',
            'commands.3.record.open missing',
          ],
        ],
        'then what is wrong with it',
      );
      const answer = await registers().entry(planted, good.entry);
      demandSame(demandProblem(answer, 'nothing is there'), { kind: 'not-found' }, 'not found');
    });

    it('tries out without recording', async () => {
      const command = entering({ otherUse: 'Varasto' });
      const notices = [
        { code: 'hidden-fields-removed', commandIndex: 0, entry: command.entry, fields: ['otherUse'] },
      ];
      const entries = [{ entry: command.entry, version: 1 }];
      demandSame(
        demandValue(await send([command], { dryRun: true }), 'tried out'),
        { format: 1, register: planted, entries, notices, dryRun: true },
        'what would come of it',
      );
      demandProblem(await registers().entry(planted, command.entry), 'nothing is there');
      demandSame(demandValue(await send([command]), 'and in earnest').notices, notices, 'the same is told');
    });

    it('changes what is touched; two may change different fields, of the same field one is told', async () => {
      const entry = await entered();
      demandValue(await send([changing(entry, 1, { seats: 20 })]), 'changed');
      demandValue(await send([changing(entry, 1, { open: false })]), 'another field of the same version');
      const view = await shown(entry);
      demandSame(
        [view.version, view.record, view.status],
        [3, { ...room, seats: 20, open: false }, 'closed'],
        'both',
      );
      const late = demandProblem(await send([changing(entry, 1, { seats: 30, open: true })]), 'too late');
      const place = (field: string) => ({
        path: ['commands', 0, 'set', field],
        code: 'changed-since',
        expected: '3',
        received: '1',
      });
      demandSame(late, { kind: 'conflict', issues: [place('open'), place('seats')] }, 'which fields');
    });

    it('lets two who change at the same moment both succeed, or tells one of the conflict', async () => {
      const entry = await entered();
      const sent = await Promise.all([12, 13].map((seats) => send([changing(entry, 1, { seats })])));
      const [first, second] = sent.map((answer) => answer.ok);
      demand(first !== second, 'one of them', sent);
      for (const answer of sent)
        if (!answer.ok) demandSame(answer.error.kind, 'conflict', 'the only other answer');
      demandSame((await shown(entry)).version, 2, 'changed once');
    });

    it('withdraws with a reason, restores an earlier version, and shows what happened', async () => {
      const entry = await entered();
      demandValue(await send([changing(entry, 1, { seats: 40 })]), 'changed');
      const gone = { type: 'withdraw', entry, version: 2, reason: 'replaced' };
      demandValue(await send([gone]), 'withdrawn');
      demandSame((await shown(entry)).withdrawn, true, 'off the list, and still to be read');
      demandSame(
        await refused(send([changing(entry, 3, { seats: 1 })])),
        ['invalid', ['commands.0.entry entry-withdrawn']],
        'says why',
      );
      demandValue(await send([{ type: 'restore', entry, version: 3, to: 1 }]), 'restored');
      const history = demandValue(await registers().history(planted, entry), 'its history');
      demandSame(
        history.events.map(({ type, version, reason, fields, to, record }) => ({
          type,
          version,
          reason,
          fields,
          to,
          seats: record['seats'],
        })),
        [
          { type: 'entered', version: 1, seats: 8 },
          { type: 'changed', version: 2, reason: 'has-changed', fields: ['seats'], seats: 40 },
          { type: 'withdrawn', version: 3, reason: 'replaced', seats: 40 },
          { type: 'restored', version: 4, fields: ['seats'], to: 1, seats: 8 },
        ].map((event) => ({ reason: undefined, fields: undefined, to: undefined, ...event })),
        'what, why, which fields',
      );
      demandSame([history.entry, history.events[0]!.on], [entry, today], 'of which entry, on which day');
    });

    it('keeps a text apart from its entry: it is shown with it, can be deleted, and is of one entry alone', async () => {
      const { inside } = opened();
      const about = { textRef: uuid(), text: 'Tila on varattava etukäteen.' };
      const entry = await entered({ about });
      const answer = demandValue(await registers().entry(planted, entry), 'the entry');
      demandSame(answer.entry.record['about'], about.textRef, 'by reference');
      demandSame(answer.texts, { [about.textRef]: about.text }, 'with its words');
      const taken = demandProblem(await send([entering(), entering({ about })]), 'of another text');
      demandSame(
        taken,
        { kind: 'refused', error: { code: 'text-ref-taken', textRef: about.textRef }, commandIndex: 1 },
        'no text is replaced',
      );
      await inside.deleteText(about.textRef);
      const without = demandValue(await registers().entry(planted, entry), 'the entry');
      demandSame([without.texts, without.entry.record['about']], [{}, about.textRef], 'the reference stays');
    });

    it('keeps no words that tell who somebody is', async () => {
      const about = { textRef: uuid(), text: 'Soita 040 123 4567.' };
      for (const command of [entering({ about }), entering({ name: 'Soita 040 123 4567' })]) {
        const problem = demandProblem(await send([command]), 'a telephone number');
        demand(problem.kind === 'invalid', 'invalid', problem);
        demand(
          problem.issues.every(({ code }) => ['identifier-in-text', 'text-identifies'].includes(code)),
          'refused at the gate or by the register',
          problem,
        );
      }
      demandSame(await opened().inside.text(about.textRef), undefined, 'nothing is kept');
    });

    it('shows an entry, and lets it be changed, where there is a right to it', async () => {
      const [own, other] = [await entered(), await entered({ unit: clinic })];
      demandSame((await shown(own, 'supervisor')).entry, own, 'of the own unit');
      const look = demandProblem(await registers('supervisor').entry(planted, other), 'of another unit');
      demandSame(faultsOf(look), 'ground-missing', 'says why');
      demandSame(
        await refused(send([changing(other, 1, { seats: 1 })], {}, 'supervisor')),
        'ground-missing',
        'says why',
      );
      demandSame(
        await refused(send([changing(own, 1, { unit: otherUnit })], {}, 'supervisor')),
        'ground-missing',
        'nor into another unit',
      );
      demandSame(await refused(send([entering()], {}, 'worker')), 'role-not-entitled', 'says why');
      demandSame(
        faultsOf(demandProblem(await registers('worker').page(planted), 'no right')),
        'role-not-entitled',
        'says why',
      );
      for (const problem of [
        demandProblem(await registers('nobody').page(planted), 'signed out'),
        demandProblem(await registers('nobody').entry(planted, own), 'signed out'),
        demandProblem(await send([entering()], {}, 'nobody'), 'signed out'),
      ])
        demandSame(problem, { kind: 'not-signed-in' }, 'not signed in');
    });

    it('lets who may not read a field neither empty it nor be blocked by it, nor ask by it', async () => {
      const keeper = uuid();
      const entry = await entered({ keeper });
      demandSame((await shown(entry)).record['keeper'], keeper, 'who may read it does');
      demandSame((await shown(entry, 'supervisor')).record, { ...room }, 'who may not does not');
      demandSame(
        await refused(
          send(
            [{ type: 'change', entry, version: 1, clear: ['keeper'], reason: 'was-wrong' }],
            {},
            'supervisor',
          ),
        ),
        ['invalid', ['commands.0.clear.keeper field-not-allowed']],
        'not emptied',
      );
      demandValue(await send([changing(entry, 1, { keeper: uuid() })]), 'changed by another');
      demandValue(await send([changing(entry, 1, { seats: 2 })], {}, 'supervisor'), 'not blocked');
      const answer = await registers('supervisor').page(planted, {
        sort: 'keeper',
        where: `keeper:${keeper}`,
      });
      demandSame(
        faultsOf(demandProblem(answer, 'an order would tell')),
        ['invalid', ['sort field-not-allowed', 'where.keeper field-not-allowed']],
        'nor asked by',
      );
    });

    it('filters, sorts, searches and pages where the entries are', async () => {
      const year = '1999';
      const rooms = [
        {
          name: 'Åkerö',
          seats: 9,
          use: 'meeting',
          openedOn: '2026-03-01',
          unit: clinic,
          equipment: ['screen', 'toys'],
        },
        { name: 'ääninauha', seats: 100, use: 'play', openedOn: '2026-01-01', equipment: ['toys'] },
        { name: 'Zeppelin', use: 'storage', openedOn: '2026-02-01' },
        { name: 'aula', seats: 10, use: 'meeting', openedOn: '2026-02-15' },
      ];
      const { seats: _seats, ...bare } = room;
      const commands = rooms.map((own): Enter => ({
        type: 'enter',
        entry: uuid(),
        record: { ...bare, ...own, year },
      }));
      const batch = uuid<NonNullable<SendEntriesOptions['batch']>>();
      demandValue(await send(commands, { batch }), 'entered');
      const where = `year:${year}`;
      const all = ['aula', 'Zeppelin', 'Åkerö', 'ääninauha'];
      const cases: readonly (readonly [RawRegisterQuery, number, readonly string[]])[] = [
        [{ where }, 4, all],
        [{ batch }, 4, all],
        [{ where, sort: '-name' }, 4, [...all].reverse()],
        [{ where, sort: 'seats' }, 4, ['Åkerö', 'aula', 'ääninauha', 'Zeppelin']],
        [{ where, sort: '-seats' }, 4, ['ääninauha', 'aula', 'Åkerö', 'Zeppelin']],
        [{ where, sort: 'openedOn' }, 4, ['ääninauha', 'Zeppelin', 'aula', 'Åkerö']],
        [{ where, sort: 'use', search: 'ÅKER' }, 1, ['Åkerö']],
        [{ where: [where, 'use:meeting'] }, 2, ['aula', 'Åkerö']],
        [{ where: [where, 'use:play', 'use:storage'] }, 2, ['Zeppelin', 'ääninauha']],
        [{ where: [where, 'equipment:toys'] }, 2, ['Åkerö', 'ääninauha']],
        [{ where: [where, 'openedOn:2026-02-01..2026-02-28'] }, 2, ['aula', 'Zeppelin']],
        [{ where: [where, 'openedOn:..2026-01-31'] }, 1, ['ääninauha']],
        [{ where, flag: 'no-seats' }, 1, ['Zeppelin']],
        [{ where, status: 'open', pageSize: '3' }, 4, all.slice(0, 3)],
        [{ where, pageSize: '3' }, 4, all.slice(0, 3)],
        [{ where, pageSize: '3', page: '2' }, 4, all.slice(3)],
        [{ where, withdrawn: 'true' }, 0, []],
      ];
      for (const [query, total, names] of cases)
        demandSame(await namesOn(query), { total, names }, JSON.stringify(query));
      demandSame(
        await namesOn({ where }, 'supervisor'),
        { total: 3, names: ['aula', 'Zeppelin', 'ääninauha'] },
        'of the own unit, and counted so',
      );
      const faulty = {
        page: '0',
        pageSize: '501',
        sort: 'about',
        where: ['use', 'seats:1..2'],
        flag: 'none',
        more: '1',
      };
      demandSame(
        faultsOf(demandProblem(await registers().page(planted, faulty), 'faulty')),
        [
          'invalid',
          [
            'more unknown-field',
            'page too-small',
            'pageSize too-great',
            'sort not-in-the-list',
            'where wrong-shape',
            'where.seats wrong-shape',
            'flag not-in-the-list',
          ],
        ],
        'every fault of the query at once',
      );
    });

    it('tells what is missing, for whom, and the numbers; of a part of the entries no gap of the whole', async () => {
      const entry = await entered({ seats: 0 });
      const summary = demandValue(await registers().summary(planted), 'the summary');
      const flags = summary.gaps.filter((gap) => gap.kind === 'flag' && gap.entry === entry);
      demandSame(flags, [{ kind: 'flag', code: 'no-seats', entry, forWhom: ['supervisor'] }], 'a flag');
      const units = summary.gaps.flatMap((gap) =>
        gap.kind === 'cover' && gap.code === 'unit' ? [gap.cell['unit']] : [],
      );
      demand(!units.includes(school) && units.includes(otherUnit), 'units without an open room', units);
      const { rows, n } = summary.matrices['uses']!;
      demand(rows.includes(otherUnit), 'a row for every unit', rows);
      demandSame(
        n[rows.indexOf(otherUnit)]!.every((cell) => cell === 0),
        true,
        'with zeros',
      );
      const own = demandValue(await registers('supervisor').summary(planted), 'the own part');
      demand(
        own.gaps.every(({ kind }) => kind !== 'cover'),
        'no gap of the whole',
        own.gaps,
      );
      demand(own.entries < summary.entries, 'a part', [own.entries, summary.entries]);
      demandSame([summary.day, summary.synthetic], [today, true], 'of which day');
    });

    it('knows no other register, no other form of an id, and no other command', async () => {
      const unknown = 'no-such-register' as RegisterId;
      for (const problem of [
        demandProblem(await registers().page(unknown), 'unknown'),
        demandProblem(await registers().send(unknown, [entering()]), 'unknown'),
      ])
        demandSame(problem, { kind: 'not-found' }, 'not found');
      demandSame(
        faultsOf(demandProblem(await registers().entry(planted, 'room-1'), 'no id')),
        ['invalid', ['entry not-a-uuid']],
        'the id',
      );
      demandSame(
        await refused(send([{ type: 'burn' }])),
        ['invalid', ['commands.0.type not-in-the-list']],
        'the command',
      );
      demandSame(await refused(send([])), ['invalid', ['commands empty-list']], 'something to do');
    });

    it('leaves an audit row for every right that was asked for, allowed or not', async () => {
      const { audit } = opened().inside;
      if (!audit) return;
      const entry = await entered();
      demandValue(await send([changing(entry, 1, { seats: 3 })], { dryRun: true }), 'tried out');
      demandProblem(await send([entering({ unit: clinic })], {}, 'supervisor'), 'not allowed');
      await shown(entry);
      demandValue(await registers().page(planted), 'a page');
      const write = { action: 'record-training', purpose: 'arrange-training' };
      const look = { ...write, action: 'read-training-register' };
      const resource = `register/${planted}:${entry}`;
      demandSame(
        (await audit(5)).map(({ action, purpose, resource: of, outcome }) => ({
          ...{ action, purpose, resource: of, outcome },
        })),
        [
          { ...write, resource, outcome: 'allowed' },
          { ...write, resource: `register/${planted}`, outcome: 'allowed' },
          {
            action: 'record-adoption',
            purpose: 'supervise-work',
            resource: `register/${planted}`,
            outcome: 'refused',
          },
          { ...look, resource, outcome: 'allowed' },
          { ...look, resource: `register/${planted}`, outcome: 'allowed' },
        ],
        'what, why, of what',
      );
    });
  });
}
