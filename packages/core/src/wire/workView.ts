import * as v from 'valibot';
import type { UnitDiscussionsContent, WorkView } from '../work-views/index.js';
import { ok, type Issue, type Result } from '../kernel/index.js';
import { read } from './read.js';
import {
  childrenSchema,
  daySchema,
  entryIdSchema,
  instantSchema,
  networkMeetingIdSchema,
  originSchema,
  processIdSchema,
  settingSchema,
  unitIdSchema,
} from './schemas.js';
import { sealed } from './sealed.js';

const unitDiscussionsForm = v.strictObject({
  format: v.literal(1),
  view: v.literal('unit-discussions'),
  unit: unitIdSchema,
  asOf: instantSchema,
  synthetic: v.boolean('not-a-truth-value'),
  discussions: v.array(
    v.strictObject({
      process: processIdSchema,
      entry: entryIdSchema,
      on: daySchema,
      setting: settingSchema,
      origin: originSchema,
      children: childrenSchema,
      first: v.boolean('not-a-truth-value'),
    }),
  ),
  exceptions: v.array(
    v.strictObject({
      process: processIdSchema,
      on: daySchema,
      qualification: v.picklist(['not-qualified', 'not-known'], 'not-in-the-list'),
      what: v.variant('kind', [
        v.strictObject({ kind: v.literal('discussion'), discussion: entryIdSchema }),
        v.strictObject({ kind: v.literal('network-meeting'), meeting: networkMeetingIdSchema }),
      ]),
    }),
  ),
});

/** The discussions of one unit, format 1. */
export const unitDiscussionsSchema = sealed<UnitDiscussionsContent>()(unitDiscussionsForm);

/** Reads a work view from an answer. @example parseWorkView(answer).ok // true */
export function parseWorkView(input: unknown): Result<WorkView, readonly Issue[]> {
  const view = read(unitDiscussionsSchema, input);
  return view.ok ? ok(view.value as UnitDiscussionsContent as WorkView) : view;
}
