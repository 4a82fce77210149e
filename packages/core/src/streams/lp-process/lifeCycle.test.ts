import { describe, expect, test } from 'vitest';
import type { LedgerStream } from '../../kernel/ledger.js';
import { explore, relabel, type Explored } from '../../testing/explore.js';
import { streamPage } from '../../testing/streamPage.js';
import { lpProcess, meetingsOf, planOf, type LpProcessCommand, type LpProcessTypes } from './index.js';
import { opened, recorded, retracted as takenBack, step } from './testing/given.js';
import { action, context, day, entry } from './testing/samples.js';

const revised = step('agree-plan', {
  entry: entry(50),
  on: day('2026-02-09'),
  actions: [{ action: action(9), context: 'leisure', doer: 'family' }],
});

/** One discussion, one meeting, two versions of a plan of which one is given: each entry once, each can be taken back. */
const steps: readonly LpProcessCommand[] = [
  recorded,
  step('agree-plan'),
  step('give-plan'),
  step('decide-network-meeting'),
  step('plan-network-meeting'),
  step('record-network-meeting', { attended: [], family: ['guardian'] }),
  step('name-responsible-workers'),
  revised,
  step('record-further-need'),
  step('end-process', { reason: 'no-further-need' }),
];

type Ledger = LedgerStream<LpProcessTypes>;

const commands = ({ state, facts, retracted }: Ledger['state']): readonly LpProcessCommand[] => {
  if (state.status === 'empty') return [{ ...opened, entry: entry(900 + retracted.length) }];
  const last = facts.at(-1)!;
  return [
    ...steps.filter((command) => !retracted.includes(command.entry)),
    step('end-process', { entry: entry(41), reason: 'plan-enough' }),
    step('end-process', { entry: entry(42), reason: 'contact-lost' }),
    takenBack(last.entry),
    takenBack(facts[0]!.entry),
  ];
};

const name = ({ state }: Ledger['state']): string => {
  if (state.status !== 'open') return state.status;
  const [meeting] = meetingsOf(state.facts);
  if (meeting) return `meeting ${meeting.status}`;
  if (state.facts.some(({ type }) => type === 'plan-agreed')) return 'plan made';
  return state.discussions.length > 0 ? 'discussed' : 'open';
};

describe('the whole life of an LP process', () => {
  const walk: Explored<Ledger> = explore(lpProcess, {
    depth: 11,
    context,
    commands,
    key: ({ state, facts, retracted }) =>
      JSON.stringify([state.status, facts.map(({ entry: id }) => id).sort(), retracted.length > 0]),
  });

  test('to a depth of 11 commands no event is without effect', () => {
    expect(walk.states.length).toBeGreaterThan(150);
    expect(walk.withoutEffect).toEqual([]);
  });

  test('there is no dead end: after an opening that was taken back the process is opened anew', () => {
    expect(walk.deadEnds).toEqual([]);
    expect(
      walk.states.some(({ state }) => state.state.status === 'empty' && state.retracted.length > 0),
    ).toBe(true);
  });

  test('no state shows a meeting without a discussion, or an end by a plan that nobody has', () => {
    for (const {
      state: { state },
    } of walk.states) {
      if (state.status === 'empty') continue;
      const types = state.facts.map(({ type }) => type);
      if (types.includes('network-meeting-decided')) expect(state.discussions).toHaveLength(1);
      if (state.status === 'ended' && state.ended.reason !== 'contact-lost')
        expect(planOf(state.facts)?.given).toHaveLength(1);
    }
  });

  test('the reference page shows the life cycle as it is', async () => {
    await expect(
      streamPage(
        'LP process',
        'The way of one child or family: discussion, plan, network meeting, end. R0-P1–R0-P9.',
        relabel(walk, name),
      ),
    ).toMatchFileSnapshot('../../../../../docs/reference/streams/life/lp-process.md');
  });
});
