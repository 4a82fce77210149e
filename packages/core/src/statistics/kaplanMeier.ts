import { ok } from '../kernel/index.js';
import { choiceIssues, levelIssues, rangeIssues } from './checks.js';
import { kaplanMeierSteps, type Observation, type SurvivalStep } from './survival/steps.js';
import { curveQuantile } from './survival/curveQuantile.js';
import { survivalInterval, survivalScales, type SurvivalScale } from './survival/survivalInterval.js';
import { twoSidedZ } from './special/normalQuantile.js';
import { empty, invalidInput, type Statistic } from './statisticsError.js';

/** A step of the curve: the share still waiting after `time`, with its interval; null where the scale has none. */
export interface KaplanMeierStep extends SurvivalStep {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The time by which the share `p` had its event; null means "not yet reached". */
export interface WaitQuantile {
  readonly p: number;
  readonly time: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Mean time until the event or until the longest observed time, whichever is first. */
export interface RestrictedMean {
  readonly until: number;
  readonly mean: number;
  readonly standardError: number;
}

/** A Kaplan–Meier curve with everything it was computed with. */
export interface KaplanMeier {
  readonly n: number;
  readonly events: number;
  readonly level: number;
  readonly scale: SurvivalScale;
  readonly steps: readonly KaplanMeierStep[];
  readonly quantiles: readonly WaitQuantile[];
  readonly restrictedMean: RestrictedMean;
}

/** Options of a Kaplan–Meier curve. */
export interface KaplanMeierOptions {
  /** 0.95 unless told. */
  readonly level?: number;
  /** Where the interval is symmetric: 'log' unless told, as R; 'log-log' stays within 0–1; 'plain' is the textbook's. */
  readonly scale?: SurvivalScale;
  /** Shares whose times are asked; the median alone unless told. */
  readonly quantiles?: readonly number[];
}

function restrictedMeanOf(steps: readonly SurvivalStep[]): RestrictedMean {
  const until = steps.at(-1)?.time ?? 0;
  let area = 0;
  let variance = 0;
  // From the right: the area still to come after a step weighs that step's variance.
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index];
    if (step === undefined) continue;
    const next = steps[index + 1];
    if (next !== undefined) area += step.survival * (next.time - step.time);
    const left = step.atRisk - step.events;
    if (left > 0) variance += area * area * (step.events / (step.atRisk * left));
  }
  return { until, mean: area + (steps[0]?.time ?? 0), standardError: Math.sqrt(variance) };
}

/**
 * The Kaplan–Meier curve of waits: `time` ≥ 0 until the event, or until the end of observation when `event` is false ("not yet").
 * Events come before ends of observation at the same time. Quantiles follow R: where the curve is flat exactly at 1 − p, the middle of
 * the flat stretch. Refuses with `invalid-input` and `empty` (nobody observed); without any event the quantiles are null.
 * @source Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, doi:10.1080/01621459.1958.10501452; Greenwood's variance; agrees with R survival 3.5-3 `survfit`
 * @example kaplanMeier([{ time: 5, event: true }, { time: 8, event: true }, { time: 9, event: false }]) // { ok: true, value: { n: 3, events: 2, quantiles: [{ p: 0.5, time: 8, … }], … } }
 */
export function kaplanMeier(
  observations: readonly Observation[],
  options: KaplanMeierOptions = {},
): Statistic<KaplanMeier> {
  const { level = 0.95, scale = 'log', quantiles = [0.5] } = options;
  const issues = [
    ...observations.flatMap(({ time }, index) =>
      rangeIssues(['observations', index, 'time'], time, 0, 1e100),
    ),
    ...levelIssues(level),
    ...choiceIssues('scale', scale, survivalScales),
    ...quantiles.flatMap((p, index) => rangeIssues(['quantiles', index], p, 0, 1)),
  ];
  if (issues.length > 0) return invalidInput(issues);
  if (observations.length === 0) return empty;
  const z = twoSidedZ(level);
  const steps = kaplanMeierSteps(observations).map((step) => ({
    ...step,
    ...survivalInterval(step, z, scale),
  }));
  const curve = (pick: (step: KaplanMeierStep) => number | null, p: number): number | null =>
    curveQuantile(
      steps.flatMap((step) => {
        const survival = pick(step);
        return survival === null ? [] : [{ time: step.time, survival }];
      }),
      steps.at(-1)?.time ?? 0,
      p,
    );
  return ok({
    n: observations.length,
    events: observations.filter(({ event }) => event).length,
    level,
    scale,
    steps,
    quantiles: quantiles.map((p) => ({
      p,
      time: curve(({ survival }) => survival, p),
      lower: curve(({ lower }) => lower, p),
      upper: curve(({ upper }) => upper, p),
    })),
    restrictedMean: restrictedMeanOf(steps),
  });
}
