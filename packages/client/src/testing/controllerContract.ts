import { addDays, finnishDay, type EntryId, type LpProcessCommand, type ProcessId } from '@puheeksi/core';
import type { TextRef } from '@puheeksi/core/kernel';
import { testUuid, type BoardId, type PinNote } from '@puheeksi/core/testing';
import type { Problem, SendOptions, StreamId } from '../dataSource.js';
import type { ContractRunner, ContractTarget } from './contract.js';
import {
  contractControllers,
  contractLeaders,
  schoolStaffs,
  type ContractCaller,
  type ContractRegion,
} from './contractRegion.js';
import { contractStand } from './contractStand.js';
import { demandProblem, demandSame, demandValue } from './expectations.js';

const planted = 'planted-note' as StreamId;
const { municipal: municipalStaff, county: countyStaff } = schoolStaffs;

/** The two staffs of the school, each with the unit of its own. */
const staffs = [
  ['municipal-worker', municipalStaff, countyStaff],
  ['county-worker', countyStaff, municipalStaff],
] as const;

/**
 * What every source promises of a school where staff of two controllers work: neither sees or writes what is the other's, by whichever
 * door, and what goes from the one to the other is a disclosure with a ground.
 * @source docs/settled-questions.md "Controllers"
 */
export function controllerContract(
  name: string,
  given: ContractRegion,
  makeTarget: (region: ContractRegion) => Promise<ContractTarget>,
  { describe, it, beforeAll, afterAll }: ContractRunner,
): void {
  const today = finnishDay(given.now);
  const { opened, stand } = contractStand({ beforeAll, afterAll }, () => makeTarget(given));
  const as = (caller: ContractCaller) => opened().as(caller);
  let made = 0x14500;
  const uuid = (): string => testUuid((made += 1));
  const entryOf = (daysAgo: number) => ({ entry: uuid() as EntryId, on: addDays(today, -daysAgo) });
  const refusalOf = (problem: Problem): unknown => {
    if (problem.kind === 'refused') return problem.error;
    return problem.kind === 'not-allowed' ? problem.reason : problem;
  };
  const codeOf = (problem: Problem): unknown => (refusalOf(problem) as { readonly code?: string }).code;

  const opening = (process: ProcessId, unit: PinNote['unit']): LpProcessCommand => ({
    ...{ type: 'open-process', process, ...entryOf(20), unit, origin: 'family-wish' },
  });
  const recording = (unit: PinNote['unit']): Extract<LpProcessCommand, { type: 'record-discussion' }> => ({
    ...{ type: 'record-discussion', ...entryOf(3), unit, setting: 'school', children: 1 },
  });
  const pinning = (unit: PinNote['unit'], board: string): PinNote => ({
    ...{ type: 'pin-note', board: board as BoardId, ...entryOf(3), unit },
    writer: contractLeaders.qualified,
    note: { textRef: uuid() as TextRef, text: 'Välitunneilla on rauhatonta.' },
  });
  const send = (
    caller: ContractCaller,
    process: ProcessId,
    commands: readonly LpProcessCommand[],
    options: SendOptions = {},
  ) => as(caller).send('lp-process', process, commands, options);
  const begun = async (caller: ContractCaller, unit: PinNote['unit']) => {
    const process = uuid() as ProcessId;
    const held = recording(unit);
    demandValue(await send(caller, process, [opening(process, unit), held]), 'a process of the own unit');
    return { process, held };
  };
  const listed = async (caller: ContractCaller, unit: PinNote['unit']) =>
    demandValue(await as(caller).unitDiscussions(unit), 'the own list').discussions.map(({ entry }) => entry);

  describe(`${name} keeps the two controllers of one school apart`, () => {
    stand();

    it('F145: each staff sees its own list and never the other’s, though both work at one site', async () => {
      const sites = given.units.filter(({ unit }) => unit === municipalStaff || unit === countyStaff);
      demandSame(new Set(sites.map(({ site }) => site)).size, 1, 'one building');
      demandSame(new Set(sites.map(({ controller }) => controller)).size, 2, 'two controllers');
      const discussions = new Map<ContractCaller, EntryId>();
      for (const [caller, unit] of staffs) discussions.set(caller, (await begun(caller, unit)).held.entry);
      for (const [caller, unit, others] of staffs) {
        const own = await listed(caller, unit);
        for (const [whose, entry] of discussions)
          demandSame(own.includes(entry), whose === caller, `${caller} and the discussion of ${whose}`);
        const other = demandProblem(await as(caller).unitDiscussions(others), 'the other list');
        demandSame(codeOf(other), 'ground-missing', 'no post there');
      }
    });

    it('a post that names the unit of the other controller opens none of its doors', async () => {
      const board = `board-${(made += 1)}`;
      const note = pinning(countyStaff, board);
      demandValue(await as('county-worker').send(planted, board, [note as never]), 'a note of the county');
      const { process } = await begun('county-worker', countyStaff);
      const stray = as('stray-worker');
      const told = { code: 'other-controller', controller: contractControllers.county };
      const another = [pinning(countyStaff, board) as never];
      for (const problem of [
        demandProblem(await stray.unitDiscussions(countyStaff), 'the list'),
        demandProblem(await stray.send(planted, board, another), 'a command'),
        demandProblem(await stray.send(planted, board, another, { dryRun: true }), 'trying out'),
        demandProblem(await stray.stream(planted, board), 'what stands'),
        demandProblem(await stray.streamText(planted, board, note.note!.textRef), 'a text'),
        demandProblem(
          await send('stray-worker', process, [{ type: 'offer-discussion', ...entryOf(1) }]),
          'a command to the process',
        ),
      ])
        demandSame(refusalOf(problem), told, 'whose it is');
    });

    it('reads texts for the own staff alone, and none of another stream', async () => {
      for (const [caller, unit] of staffs) {
        const board = `board-${(made += 1)}`;
        const note = pinning(unit, board);
        const { textRef, text } = note.note!;
        demandValue(await as(caller).send(planted, board, [note as never]), 'a note');
        const shown = demandValue(await as(caller).streamText(planted, board, textRef), 'the text');
        demandSame(
          shown,
          { format: 1, stream: planted, key: board, textRef, text, synthetic: true },
          'as it was written',
        );
        for (const [other] of staffs.filter(([one]) => one !== caller)) {
          demandSame(
            codeOf(demandProblem(await as(other).streamText(planted, board, textRef), 'the other staff')),
            'ground-missing',
            'no post there',
          );
          demandSame(
            codeOf(demandProblem(await as(other).stream(planted, board), 'the other staff')),
            'ground-missing',
            'no post there',
          );
        }
        const otherBoard = `board-${(made += 1)}`;
        demandValue(
          await as(caller).send(planted, otherBoard, [pinning(unit, otherBoard) as never]),
          'another board',
        );
        demandSame(
          demandProblem(await as(caller).streamText(planted, otherBoard, textRef), 'not of this board'),
          { kind: 'not-found' },
          'a text of another stream',
        );
        await opened().inside.deleteText(textRef);
        demandSame(
          demandProblem(await as(caller).streamText(planted, board, textRef), 'deleted'),
          { kind: 'not-found' },
          'gone for good',
        );
      }
    });

    it('a process takes no discussion of the other staff, whether tried out or in earnest', async () => {
      for (const [caller, unit, others] of staffs) {
        const { process } = await begun(caller, unit);
        const [[other]] = staffs.filter(([one]) => one !== caller) as [(typeof staffs)[number]];
        for (const dryRun of [true, false])
          demandSame(
            refusalOf(
              demandProblem(
                await send(other, process, [recording(others)], { dryRun }),
                'another controller',
              ),
            ),
            { code: 'other-controller' },
            'says why, and not whose the process is',
          );
        demandSame(
          codeOf(
            demandProblem(
              await send(other, process, [{ type: 'offer-discussion', ...entryOf(1) }]),
              'goes on',
            ),
          ),
          'ground-missing',
          'no post there',
        );
      }
    });

    it('F145: a hand-over between them needs a ground and a recipient, and is then a disclosure', async () => {
      const { process } = await begun('municipal-worker', municipalStaff);
      const moving = {
        type: 'hand-over-process',
        ...entryOf(1),
        to: 'unit',
        toUnit: countyStaff,
      } as const;
      const told = { disclosed: ['the-plan'], from: ['school'] } as const;
      const { county, municipality } = contractControllers;
      const byStatute = { ...moving, ground: 'statute', told } as const;
      const refusals: readonly (readonly [LpProcessCommand, object])[] = [
        [
          { ...moving, ground: 'same-controller' },
          { code: 'hand-over-needs-ground', controller: county },
        ],
        [
          { ...byStatute, toController: municipality },
          { code: 'hand-over-recipient-mismatch', toController: municipality, controller: county },
        ],
        [
          { ...moving, ground: 'consent', told, toController: county },
          { code: 'consent-missing', act: 'hand-over', lacks: 'none' },
        ],
      ];
      for (const [command, error] of refusals)
        for (const dryRun of [true, false])
          demandSame(
            refusalOf(
              demandProblem(await send('municipal-worker', process, [command], { dryRun }), 'no ground'),
            ),
            error,
            'says what is lacking',
          );
      const handedOver = [{ ...byStatute, toController: county }];
      const tried = await send('municipal-worker', process, handedOver, { dryRun: true });
      demandSame(demandValue(tried, 'tried out').events, ['process-handed-over'], 'the event');
      demandValue(await send('municipal-worker', process, handedOver), 'disclosed');
      const rows = await opened().inside.audit?.(2);
      const row = { subject: 'municipal-worker', purpose: 'serve-family', resource: `lp-process:${process}` };
      const whose = { outcome: 'allowed', actorController: municipality, dataController: municipality };
      if (rows)
        demandSame(
          rows.map(({ subject, ...rest }) => ({ ...rest, subject: subject.replace(/^(dev|contract)-/, '') })),
          [
            { ...row, ...whose, action: 'record-case-work' },
            {
              ...row,
              ...whose,
              action: 'hand-over-case',
              disclosure: { recipient: `controller:${county}`, ground: 'statute' },
            },
          ],
          'to whom and on which ground, once',
        );
      const offering: LpProcessCommand = { type: 'offer-discussion', ...entryOf(0) };
      demandSame(
        codeOf(demandProblem(await send('municipal-worker', process, [offering]), 'handed over')),
        'ground-missing',
        'it is the county’s now',
      );
      demandValue(await send('county-worker', process, [offering]), 'the county goes on');
    });

    it('the audit says whose post asked and whose data it was', async () => {
      const { audit } = opened().inside;
      if (!audit) return;
      const { county, municipality } = contractControllers;
      demandValue(await as('municipal-worker').unitDiscussions(municipalStaff), 'the own list');
      demandProblem(await as('municipal-worker').unitDiscussions(countyStaff), 'the other list');
      demandProblem(await as('county-worker').unitDiscussions(municipalStaff), 'the other list');
      demandSame(
        (await audit(3)).map(({ outcome, actorController, dataController }) => [
          outcome,
          actorController,
          dataController,
        ]),
        [
          ['allowed', municipality, municipality],
          ['refused', municipality, county],
          ['refused', county, municipality],
        ],
        'each look with both',
      );
    });
  });
}
