import { addDays, finnishDay, type Tally, type WorkerId } from '@puheeksi/core';
import { parseCellKey, tallyEntries } from '@puheeksi/core/tally';
import type { Action, Purpose } from '@puheeksi/core/access';
import type { EntryId } from '@puheeksi/core';
import type { ControllerId, TextRef } from '@puheeksi/core/kernel';
import type { Disclosure } from '@puheeksi/core/stored';
import { testUuid, type BoardId, type CountReaders, type PinNote } from '@puheeksi/core/testing';
import type { DataSource, Problem, SendOptions, StreamId } from '../dataSource.js';
import type { ContractRunner, ContractTarget } from './contract.js';
import {
  closedUnit,
  contractControllers,
  contractLeaders,
  otherUnit,
  ownUnits,
  type ContractCaller,
  type ContractRegion,
} from './contractRegion.js';
import { contractStand } from './contractStand.js';
import { demand, demandProblem, demandSame, demandValue } from './expectations.js';

/** One row of the audit, as the contract asks for it. */
export interface ContractAuditRow {
  readonly subject: string;
  readonly action: Action;
  readonly purpose: Purpose;
  readonly resource: string;
  readonly outcome: string;
  /** Whose post asked, whose data it is, and to whom something of it went. */
  readonly actorController?: ControllerId;
  readonly dataController?: ControllerId;
  readonly disclosure?: Disclosure;
}

/** What stands behind a source and no source gives out: true counts, texts, the audit. */
export interface ContractInside {
  readonly tally: () => Promise<Tally>;
  /** What all events are worth, counted anew. */
  readonly recount: () => Promise<Tally>;
  readonly text: (textRef: string) => Promise<string | undefined>;
  readonly deleteText: (textRef: string) => Promise<void>;
  /** The newest rows, oldest first; a region in memory keeps none. */
  readonly audit?: (howMany: number) => Promise<readonly ContractAuditRow[]>;
}

type NewNote = Partial<Omit<PinNote, 'note'>> & { readonly text?: string; readonly ref?: string };
const [school, clinic] = ownUnits;
/** The compiler knows the streams of the core alone; the planted one is known to the registry of the contract. */
const planted = 'planted-note' as StreamId;

/**
 * What every source promises of every stream, shown on one that exists in tests alone and that no layer has heard of: sending,
 * repeating, refusing, trying out, conflicts, texts, the allow-list, rights, audit, counts.
 */
export function streamContract(
  name: string,
  given: ContractRegion,
  makeTarget: (region: ContractRegion) => Promise<ContractTarget>,
  { describe, it, beforeAll, afterAll }: ContractRunner,
): void {
  const today = finnishDay(given.now);
  const { opened, stand } = contractStand({ beforeAll, afterAll }, () => makeTarget(given));
  let made = 0x9000;
  const uuid = (): string => testUuid((made += 1));
  const newBoard = (): string => `board-${(made += 1)}`;

  const pinning = ({ text, ref = uuid(), ...more }: NewNote = {}): PinNote => ({
    type: 'pin-note',
    board: 'none' as BoardId,
    entry: uuid() as EntryId,
    on: addDays(today, -3),
    unit: school!,
    writer: contractLeaders.qualified,
    ...(text === undefined ? {} : { note: { textRef: ref as TextRef, text } }),
    ...more,
  });
  const counting = (readers: number): CountReaders => ({
    type: 'count-readers',
    entry: uuid() as EntryId,
    on: addDays(today, -2),
    readers,
  });
  const send = (
    board: string,
    commands: readonly (PinNote | CountReaders | object)[],
    options: SendOptions = {},
    caller: ContractCaller = 'worker',
  ): ReturnType<DataSource['send']> => {
    const own = commands.map((command) => ('board' in command ? { ...command, board } : command));
    return opened()
      .as(caller)
      .send(planted, board, own as never, options);
  };
  const shown = (board: string, caller: ContractCaller = 'worker') =>
    opened().as(caller).stream(planted, board);
  const notesIn = async (unit: string | undefined): Promise<number> => {
    const cells = tallyEntries(await opened().inside.tally()).flatMap(([key, n]) => {
      const cell = parseCellKey(key);
      return cell.ok && cell.value.measure === 'planted-notes@1' && cell.value.place === `unit:${unit}`
        ? [n]
        : [];
    });
    return cells.reduce((sum, n) => sum + n, 0);
  };
  const refusalOf = (problem: Problem): unknown => {
    if (problem.kind === 'refused') return [problem.error.code, problem.commandIndex];
    return problem.kind === 'not-allowed' ? problem.reason?.code : problem;
  };

  describe(`${name} keeps the contract of a stream that no layer knows`, () => {
    stand();

    it('records, counts, and repeats without effect', async () => {
      const board = newBoard();
      const before = await notesIn(school);
      const commands = [pinning(), counting(4)];
      const receipt = { format: 1, version: 2, events: ['note-pinned', 'readers-counted'], warnings: [] };
      demandSame(demandValue(await send(board, commands), 'recorded'), receipt, 'the receipt');
      demandSame(await notesIn(school), before + 1, 'counted once');
      const again = demandValue(await send(board, commands, { expectedVersion: 0 }), 'answered the same way');
      demandSame([again.version, again.events], [2, []], 'no new events, whatever version was expected');
      demandSame(await notesIn(school), before + 1, 'nothing is counted twice');
    });

    it('takes an entry back, and its counts with it', async () => {
      const board = newBoard();
      const before = await notesIn(school);
      const note = pinning();
      demandValue(await send(board, [note]), 'recorded');
      const retract = { type: 'retract', entry: note.entry, on: today, reason: 'entered-twice' };
      const receipt = demandValue(await send(board, [retract]), 'taken back');
      demandSame([receipt.events, receipt.version], [['entry-retracted'], 2], 'the event');
      demandSame(await notesIn(school), before, 'as if it had never been');
    });

    it('refuses by the rules of the stream, which may ask the world, and records nothing of the sending', async () => {
      const board = newBoard();
      const unknown = pinning({ writer: contractLeaders.unknown as WorkerId });
      const refused = demandProblem(
        await send(board, [pinning(), unknown]),
        'nothing is known of the writer',
      );
      demandSame(
        refused,
        {
          kind: 'refused',
          error: { code: 'writer-unknown', writer: contractLeaders.unknown },
          commandIndex: 1,
        },
        'which command and which rule',
      );
      demandSame(demandProblem(await shown(board), 'nothing stands'), { kind: 'not-found' }, 'not found');
      demandSame(
        refusalOf(demandProblem(await send(board, [counting(1)]), 'no board')),
        ['no-board', 0],
        'a rule',
      );
    });

    it('warns of what deserves a second look', async () => {
      const board = newBoard();
      demandSame(demandValue(await send(board, [pinning()]), 'recorded').warnings, [], 'one note is fine');
      const receipt = demandValue(await send(board, [pinning()]), 'recorded');
      demandSame(receipt.warnings, [{ code: 'many-notes', notes: 2 }], 'two are many');
    });

    it('tries out without recording: receipt and warnings, no event, no count, no text', async () => {
      const board = newBoard();
      const before = await notesIn(school);
      const note = pinning({ text: 'Leikkipuistossa on rauhatonta.' });
      const commands = [note, pinning()];
      const tried = demandValue(await send(board, commands, { dryRun: true }), 'tried out');
      const warnings = [{ code: 'many-notes', notes: 2 }];
      const events = ['note-pinned', 'note-pinned'];
      demandSame(tried, { format: 1, version: 2, events, warnings, dryRun: true }, 'what would come of it');
      demandSame(demandProblem(await shown(board), 'nothing stands'), { kind: 'not-found' }, 'not found');
      demandSame(await notesIn(school), before, 'nothing is counted');
      demandSame(await opened().inside.text(note.note!.textRef), undefined, 'no text is kept');
      const refused = await send(board, [counting(1)], { dryRun: true });
      demandSame(refusalOf(demandProblem(refused, 'no board')), ['no-board', 0], 'refused as it would be');
      demandSame(demandValue(await send(board, commands), 'recorded').version, 2, 'and then in earnest');
    });

    it('takes commands for the version that was seen, and for no other', async () => {
      const board = newBoard();
      demandValue(await send(board, [pinning()], { expectedVersion: 0 }), 'a new board');
      const late = demandProblem(await send(board, [pinning()], { expectedVersion: 0 }), 'seen too early');
      demandSame(late, { kind: 'conflict' }, 'a conflict');
      const right = demandValue(
        await send(board, [pinning()], { expectedVersion: 1 }),
        'the version that stands',
      );
      demandSame(right.version, 2, 'recorded');
    });

    it('lets two who record at the same moment both succeed, or tells one of the conflict', async () => {
      const board = newBoard();
      demandValue(await send(board, [pinning()]), 'recorded');
      const notes = [pinning(), pinning()];
      for (const answer of await Promise.all(notes.map((note) => send(board, [note]))))
        if (!answer.ok) demandSame(answer.error, { kind: 'conflict' }, 'the only other answer');
      for (const note of notes)
        demandValue(await send(board, [note]), 'after reading again it is carried out');
      const view = demandValue(await shown(board), 'the board');
      demandSame([view.version, view.content], [3, { ...view.content, notes: 3 }], 'each recorded once');
    });

    it('keeps a text apart from its event: it can be deleted, the event stays', async () => {
      const { inside } = opened();
      const board = newBoard();
      const text = 'Koulun pihalla jäädään yksin.';
      const note = pinning({ text });
      const ref = note.note!.textRef;
      demandValue(await send(board, [note]), 'recorded');
      demandSame(await inside.text(ref), text, 'the text is there');
      const taken = await send(newBoard(), [pinning(), pinning({ text: 'Toinen.', ref })]);
      demandSame(
        refusalOf(demandProblem(taken, 'of another text')),
        ['text-ref-taken', 1],
        'no text is replaced',
      );
      await inside.deleteText(ref);
      demandSame(await inside.text(ref), undefined, 'the text is gone');
      demandSame(demandValue(await shown(board), 'the board').version, 1, 'the event stays');
      demandSame(demandValue(await send(board, [note]), 'repeated').events, [], 'and is not repeated');
    });

    it('keeps no text that tells who somebody is', async () => {
      const board = newBoard();
      const note = pinning({ text: 'Soita 040 123 4567.' });
      const problem = demandProblem(await send(board, [note]), 'a telephone number');
      const codes =
        problem.kind === 'invalid' ? problem.issues.map(({ code }) => code) : [refusalOf(problem)];
      demand(
        ['identifier-in-text', 'text-identifies'].some((code) => JSON.stringify(codes).includes(code)),
        'refused at the gate or by the stream',
        problem,
      );
      demandSame(await opened().inside.text(note.note!.textRef), undefined, 'nothing is kept');
    });

    it('shows what the allow-list of the stream opens, and nothing else', async () => {
      const board = newBoard();
      demandValue(await send(board, [pinning({ text: 'Hei.' }), counting(7)]), 'recorded');
      const view = demandValue(await shown(board), 'the board');
      const { asOf, ...rest } = view;
      demandSame(
        rest,
        {
          format: 1,
          stream: planted,
          key: board,
          version: 2,
          synthetic: true,
          content: { status: 'begun', unit: school, notes: 1, readers: 7 },
        },
        'no writer, no reference',
      );
      demand(asOf >= given.now, 'as of the moment of the answer', asOf);
    });

    it('asks for the right before the rules, for each command and for each look', async () => {
      const board = newBoard();
      const elsewhere = await send(board, [pinning(), pinning({ unit: otherUnit })]);
      demandSame(refusalOf(demandProblem(elsewhere, 'not of this unit')), 'ground-missing', 'says why');
      const role = await send(board, [pinning()], {}, 'publisher');
      demandSame(refusalOf(demandProblem(role, 'not a practitioner')), 'role-not-entitled', 'says why');
      const closed = await send(board, [pinning({ unit: closedUnit })]);
      demandSame(
        refusalOf(demandProblem(closed, 'not in the register')),
        ['unit-not-in-register', 0],
        'says why',
      );
      demandValue(await send(board, [pinning({ unit: clinic! })]), 'a unit of their own');
      const look = demandProblem(await shown(board, 'publisher'), 'not a practitioner');
      demandSame(refusalOf(look), 'role-not-entitled', 'says why');
      for (const problem of [
        demandProblem(await send(board, [pinning()], {}, 'nobody'), 'signed out'),
        demandProblem(await shown(board, 'nobody'), 'signed out'),
      ])
        demandSame(problem, { kind: 'not-signed-in' }, 'not signed in');
    });

    it('knows no other stream, no key of another form and no command of another stream', async () => {
      const source = opened().as('worker');
      const unknown = 'no-such-stream' as StreamId;
      for (const problem of [
        demandProblem(await source.send(unknown, 'board-1', [pinning() as never]), 'unknown'),
        demandProblem(await source.stream(unknown, 'board-1'), 'unknown'),
      ])
        demandSame(problem, { kind: 'not-found' }, 'not found');
      for (const problem of [
        demandProblem(await send('Not A Board', [counting(1)]), 'no code'),
        demandProblem(await shown('Not A Board'), 'no code'),
      ])
        demandSame(problem, { kind: 'invalid', issues: [{ path: ['key'], code: 'not-a-code' }] }, 'the key');
      const board = newBoard();
      const faulty = [{ ...pinning(), more: 1 }, { type: 'found-team' }, counting(-1), pinning()];
      const problem = demandProblem(await send(board, faulty), 'invalid');
      demand(problem.kind === 'invalid', 'invalid', problem);
      demandSame(
        problem.issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort(),
        ['commands.0.more unknown-field', 'commands.1.type not-in-the-list', 'commands.2.readers too-small'],
        'every fault at once',
      );
      const other = await opened()
        .as('worker')
        .send(planted, board, [pinning({ board: 'board-of-others' as BoardId }) as never]);
      const issues = [{ path: ['commands', 0, 'board'], code: 'other-key' }];
      demandSame(demandProblem(other, 'another board'), { kind: 'invalid', issues }, 'the address decides');
    });

    it('shows a process to nobody whom it does not name', async () => {
      const [begun] = given.streams.filter(({ stream }) => stream === 'lp-process');
      const view = await opened().as('worker').stream('lp-process', begun!.key);
      demandSame(refusalOf(demandProblem(view, 'without a care relation')), 'ground-missing', 'says why');
    });

    it('leaves an audit row for every right that was asked for, allowed or not', async () => {
      const { audit } = opened().inside;
      if (!audit) return;
      const board = newBoard();
      demandProblem(await send(board, [counting(1)]), 'no board');
      demandValue(await send(board, [pinning()], { dryRun: true }), 'tried out');
      demandValue(await send(board, [pinning(), counting(2)]), 'recorded');
      demandProblem(await send(board, [pinning({ unit: otherUnit })]), 'not allowed');
      demandValue(await shown(board), 'a look');
      const [worker] = given.posts.worker;
      const actorController = contractControllers.municipality;
      const right = { action: 'record-case-work', purpose: 'serve-family', actorController };
      const row = { subject: worker?.subject, ...right };
      const own = { dataController: actorController };
      const others = given.units.find(({ unit }) => unit === otherUnit)?.controller;
      const resource = `planted-note:${board}`;
      const rows = (await audit(5)).map(({ subject, ...rest }) => ({
        ...rest,
        subject: subject.endsWith('worker') ? worker?.subject : subject,
      }));
      demandSame(
        rows,
        [
          // A code that nothing has been recorded under may be anything, also a name
          { ...row, resource: 'planted-note:not-on-record', outcome: 'allowed' },
          { ...row, ...own, resource: 'planted-note:not-on-record', outcome: 'allowed' },
          { ...row, ...own, resource, outcome: 'allowed' },
          { ...row, dataController: others, resource, outcome: 'refused' },
          { ...row, ...own, action: 'read-work-view', resource, outcome: 'allowed' },
        ],
        'who, what, why, of what',
      );
    });

    it('has counts that agree with the events, after all of this', async () => {
      const { tally, recount } = opened().inside;
      const sorted = (cells: Tally) => [...tallyEntries(cells)].sort(([a], [b]) => (a < b ? -1 : 1));
      const stored = sorted(await tally());
      demand(
        stored.some(([key]) => key.startsWith('planted-notes@1')),
        'there are notes to agree about',
      );
      demandSame(stored, sorted(await recount()), 'the tally is the replay');
    });
  });
}
