import { describe, expect, it } from 'vitest';
import {
  directlyStandardisedRate,
  funnel,
  funnelLimits,
  indirectlyStandardisedRatio,
  type FunnelKind,
} from './index.js';
import { disagreement, disagreements, valueOf } from './reference/agreement.js';
import dsr from './reference/dsrDobson.golden.json';
import funnels from './reference/funnel.golden.json';
import isr from './reference/isr.golden.json';

describe('directly standardised rate as PHEindicatormethods 2.1.0 and epitools', () => {
  it.each(dsr.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const { x, n, stdpop, conf: level, multiplier } = one.input;
    const bands = x.map((events, index) => ({
      events,
      population: n[index]!,
      standardPopulation: stdpop[index]!,
    }));
    const strict = directlyStandardisedRate(bands, { level });
    if (one.phe.suppressed_lt10) {
      expect(strict).toEqual({
        ok: false,
        error: { code: 'too-few', what: 'events', received: one.total_count, minimum: 10 },
      });
    } else {
      const { rate, lower, upper } = valueOf(strict);
      const actual = [rate, lower, upper].map((value) => value * multiplier);
      expect(disagreements(actual, [one.phe.value, one.phe.lowercl, one.phe.uppercl])).toEqual([]);
    }
    if (one.total_count === 0) {
      expect(directlyStandardisedRate(bands, { level, minimumEvents: 0 }).ok).toBe(false);
    } else {
      const loose = valueOf(directlyStandardisedRate(bands, { level, minimumEvents: 0 }));
      expect(disagreement(loose.rate * multiplier, one.unsuppressed.value)).toBeNull();
      expect(disagreement(loose.variance, one.unsuppressed.var, 1e-9, 0)).toBeNull();
      const [lower, upper] = one.unsuppressed.byar_exactlt10_ci;
      expect(disagreements([loose.lower * multiplier, loose.upper * multiplier], [lower!, upper!])).toEqual(
        [],
      );
    }
    const gamma = valueOf(directlyStandardisedRate(bands, { level, minimumEvents: 0, method: 'fay-feuer' }));
    expect(
      disagreements(
        [gamma.lower * multiplier, gamma.upper * multiplier],
        [one.fay_feuer.lci, one.fay_feuer.uci],
      ),
    ).toEqual([]);
  });
});

describe('indirectly standardised ratio as PHEindicatormethods 2.1.0', () => {
  it.each(isr.cases.map((one, index) => ({ ...one, index })))('case $index', (one) => {
    const { x, n, x_ref, n_ref } = one.input;
    const answer = valueOf(
      indirectlyStandardisedRatio(
        x.map((events, index) => ({
          events,
          population: n[index]!,
          referenceEvents: x_ref[index]!,
          referencePopulation: n_ref[index]!,
        })),
      ),
    );
    const ratio = one.isratio[0]!;
    const rate = one.israte_per_1000[0]!;
    const { ratio: value, lower, upper, observed, expected, referenceRate } = answer;
    expect(
      disagreements(
        [observed, expected, value, lower, upper],
        [ratio.observed, ratio.expected, ratio.value, ratio.lowercl, ratio.uppercl],
      ),
    ).toEqual([]);
    const perThousand = [value, lower, upper].map((one) => 1000 * one * referenceRate);
    expect(disagreements(perThousand, [rate.value, rate.lowercl, rate.uppercl])).toEqual([]);
  });
});

/** A row of the tool's grid: of a share by size, of the others by count. */
interface GridRow {
  readonly Population?: number;
  readonly Events?: number;
  readonly Observed_events?: number;
  readonly baseline?: number;
  readonly lower_2s_limit: number;
  readonly upper_2s_limit: number;
  readonly lower_3s_limit: number;
  readonly upper_3s_limit: number;
  readonly lower_2s_population_1_year?: number;
  readonly upper_2s_population_1_year?: number;
  readonly lower_3s_population_1_year?: number;
  readonly upper_3s_population_1_year?: number;
  readonly lower_2s_exp_events?: number;
  readonly upper_2s_exp_events?: number;
  readonly lower_3s_exp_events?: number;
  readonly upper_3s_exp_events?: number;
}

const gridOf = (one: (typeof funnels.cases)[number]): readonly GridRow[] => one.limits_grid;

describe('funnels as PHEindicatormethods 2.1.0', () => {
  const kinds: { readonly [name: string]: FunnelKind } = {
    proportion: 'share',
    crude_rate: 'rate',
    ratio: 'ratio',
  };
  const labels = {
    'above-998': 'High (0.001)',
    'above-95': 'High (0.025)',
    within: 'Not significant',
    'below-95': 'Low (0.025)',
    'below-998': 'Low (0.001)',
  } as const;

  it.each(funnels.cases.map((one, index) => ({ ...one, index })))('case $index ($kind)', (one) => {
    const kind = kinds[one.kind]!;
    const counts = one.input.x ?? one.input.observed ?? [];
    const sizes = one.input.n ?? one.input.expected ?? [];
    const answer = valueOf(
      funnel(
        kind,
        counts.map((count, index) => ({ count, size: sizes[index]! })),
      ),
    );
    expect(answer.areas.map(({ verdict }) => verdict && labels[verdict])).toEqual(one.significance);
    const { multiplier } = one.input;
    if (one.average !== undefined) expect(disagreement(answer.baseline * multiplier, one.average)).toBeNull();
    (one.at_points ?? []).forEach((expected, index) => {
      // At the points the tool does not cut its lines to 0–100, on the grid it does.
      const { lower95, upper95, lower998, upper998 } = answer.areas[index]!;
      expect(
        disagreements(
          [lower95, upper95, lower998, upper998].map((value) => value! * multiplier),
          [expected.lower_2s, expected.upper_2s, expected.lower_3s, expected.upper_3s].map((end) =>
            Math.min(100, Math.max(0, end)),
          ),
          1e-6,
        ),
      ).toEqual([]);
    });
  });

  const shares = funnels.cases.filter(({ kind }) => kind === 'proportion');
  it.each(shares.map((one, index) => ({ ...one, index })))('limits on the grid, share case $index', (one) => {
    for (const row of gridOf(one)) {
      if (row.Population === undefined) throw new Error('no population in the grid');
      const limits = valueOf(funnelLimits('share', one.average! / 100, row.Population));
      const { lower95, upper95, lower998, upper998 } = limits;
      expect(
        disagreements(
          [lower95, upper95, lower998, upper998].map((value) => value * 100),
          [row.lower_2s_limit, row.upper_2s_limit, row.lower_3s_limit, row.upper_3s_limit],
          1e-6,
        ),
      ).toEqual([]);
    }
  });

  // The tool's grid runs over counts and gives the expected events at which each count touches a limit. Its own bisection halves
  // v = E / (E + 1 + count) and stops at 1e-7 of it, so agreement is asked in v.
  const expectedOf = (one: (typeof funnels.cases)[number], row: GridRow) => {
    const perUnit = row.baseline === undefined ? 1 : row.baseline / one.input.multiplier;
    const events = row.Events ?? row.Observed_events ?? 0;
    const touch = (population: number | undefined, expected: number | undefined): number =>
      population === undefined ? (expected ?? 0) : population * perUnit;
    return {
      events,
      touches: [
        ['lower95', touch(row.lower_2s_population_1_year, row.lower_2s_exp_events)],
        ['upper95', touch(row.upper_2s_population_1_year, row.upper_2s_exp_events)],
        ['lower998', touch(row.lower_3s_population_1_year, row.lower_3s_exp_events)],
        ['upper998', touch(row.upper_3s_population_1_year, row.upper_3s_exp_events)],
      ] as const,
    };
  };
  const poisson = funnels.cases.filter(({ kind }) => kind !== 'proportion');
  it.each(poisson.map((one, index) => ({ ...one, index })))(
    'limits on the grid, count case $index',
    (one) => {
      for (const row of gridOf(one)) {
        const { events, touches } = expectedOf(one, row);
        for (const [end, expected] of touches) {
          // Half a step of the bisection up and down must hold the count between its limits.
          const v = expected / (expected + 1 + events);
          const at = (share: number): number => ((1 + events) * share) / (1 - share);
          const low = valueOf(funnelLimits('ratio', 1, at(v - 2e-7)))[end] * at(v - 2e-7);
          const high = valueOf(funnelLimits('ratio', 1, at(v + 2e-7)))[end] * at(v + 2e-7);
          expect(low).toBeLessThanOrEqual(events);
          expect(high).toBeGreaterThanOrEqual(events);
        }
      }
    },
  );
});
