import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/index.js';
import type { Decider, StreamTypes } from '../kernel/decider.js';
import { testUuid } from '../testing/testUuid.js';
import { adoption } from './adoption/index.js';
import { decisionLog } from './decision-log/index.js';
import { embeddingPlan } from './embedding-plan/index.js';
import { lpProcess } from './lp-process/index.js';
import { observation, phenomenon } from './phenomenon/index.js';
import { practitioner } from './practitioner/index.js';
import { serviceInterface } from './service-interface/index.js';
import { team } from './team/index.js';

const today = '2026-12-01' as Day;

/** Asks a stream about a day; what else the command holds is never looked at before its day. */
const asked = <S extends StreamTypes>(decider: Decider<S>, command: S['command']) => {
  const context: S['context'] = { today };
  const on = (day: string): S['command'] => ({ ...command, on: day });
  return {
    refusal: (day: string) => decider.decide(on(day), decider.initial, context),
    doubts: (day: string) => decider.doubts(on(day), context),
  };
};
const entry = testUuid(1);
const opening = { process: entry, unit: 'liperi-school', origin: 'family-wish' } as const;

const streams = {
  lpProcess: asked(lpProcess, { type: 'open-process', ...opening } as never),
  practitioner: asked(practitioner, { type: 'register-practitioner', entry } as never),
  team: asked(team, { type: 'found-team', entry } as never),
  observation: asked(observation, { type: 'note-observation', entry } as never),
  phenomenon: asked(phenomenon, { type: 'open-phenomenon', entry } as never),
  adoption: asked(adoption, { type: 'decide-adoption', entry } as never),
  decisionLog: asked(decisionLog, { type: 'decide-question', entry } as never),
  serviceInterface: asked(serviceInterface, { type: 'recognise-interface', entry } as never),
  embeddingPlan: asked(embeddingPlan, { type: 'begin-embedding-plan', entry } as never),
};

describe.each(Object.entries(streams))('days in the stream %s', (_name, { refusal, doubts }) => {
  test('what happened before 2001 or in the future is refused', () => {
    expect(refusal('2000-12-31')).toMatchObject({ ok: false, error: { code: 'day-too-early', field: 'on' } });
    expect(refusal('2026-12-02')).toMatchObject({ ok: false, error: { code: 'day-in-future', field: 'on' } });
  });

  test('what is old, or earlier than the next publication, is worth a question', () => {
    expect(doubts('2001-01-01')).toMatchObject([{ code: 'day-long-ago', field: 'on' }]);
    expect(doubts('2025-12-31')).toMatchObject([{ code: 'day-not-published', field: 'on' }]);
    expect(doubts('2026-01-01')).toEqual([]);
  });
});
