import { describe, expect, it } from 'vitest';
import { pChart, runChart, tChart, xmrChart } from './index.js';
import { valueOf } from './reference/agreement.js';

const calm = [10, 12, 9, 11, 10, 12, 11, 9, 10, 11, 12, 10, 9, 11];

describe('charts', () => {
  it('refuse a new baseline without a reason, out of order or beyond the series, all at once', () => {
    const rebases = [
      { at: 8, reason: 'the form changed' },
      { at: 4, reason: ' ' },
      { at: 99, reason: 'too late' },
    ];
    expect(xmrChart(calm, { rebases })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        issues: [
          { path: ['rebases', 1, 'at'], code: 'out-of-range' },
          { path: ['rebases', 1, 'reason'], code: 'missing' },
          { path: ['rebases', 2, 'at'], code: 'out-of-range' },
        ],
      },
    });
  });

  it('keep fixed limits however the series goes on', () => {
    const short = valueOf(xmrChart(calm, { baselinePoints: 12 }));
    const long = valueOf(xmrChart([...calm, 40, 41, 42], { baselinePoints: 12 }));
    expect(long.points[0]!.upper).toBe(short.points[0]!.upper);
    expect(long.points.at(-1)!.signals[0]).toEqual({ rule: 'outside', side: 'high' });
    expect([short.parts[0]!.status, long.parts[0]!.baselineN]).toEqual(['firm', 12]);
  });

  it('call the limits of a short series trial limits', () => {
    expect(valueOf(xmrChart(calm.slice(0, 12))).parts[0]!.status).toBe('trial');
    expect(valueOf(xmrChart(calm.slice(0, 13))).parts[0]!.status).toBe('firm');
    expect(valueOf(xmrChart(calm, { ruleSet: 'health-care-data-guide' })).parts[0]!.status).toBe('trial');
  });

  it('never mix rule sets: seven in a row is a shift for one and not for another', () => {
    const series = [5, 15, 6, 14, 5, 16, 4, 15, 5, 14, 11, 11.2, 11.1, 11.3, 11, 11.2, 11.1, 4, 15, 5];
    const rulesOf = (ruleSet: 'making-data-count' | 'health-care-data-guide' | 'anhoej') =>
      new Set(
        valueOf(xmrChart(series, { ruleSet })).points.flatMap(({ signals }) =>
          signals.map(({ rule }) => rule),
        ),
      );
    expect([...rulesOf('making-data-count')]).toEqual(['shift']);
    expect([...rulesOf('health-care-data-guide')]).toEqual(['shift']);
    expect([...rulesOf('anhoej')]).toEqual([]);
    const seven = [...series.slice(0, 9), ...series.slice(10)];
    expect(valueOf(xmrChart(seven)).points.filter(({ signals }) => signals.length > 0)).toHaveLength(7);
    expect(
      valueOf(xmrChart(seven, { ruleSet: 'health-care-data-guide' })).points.flatMap(
        ({ signals }) => signals,
      ),
    ).toEqual([]);
  });

  it('tell unusual runs from a calm series where no point stands out', () => {
    const stepped = [
      ...Array.from({ length: 12 }, (_, i) => 10 + (i % 2)),
      ...Array.from({ length: 12 }, (_, i) => 12 + (i % 2)),
    ];
    const chart = valueOf(
      xmrChart([...stepped.slice(0, 23), 12.1], { ruleSet: 'anhoej', limitFactor: '3/1.128' }),
    );
    expect(chart.parts[0]!.runs).toMatchObject({ crossings: 1, longestRun: 12, signal: true });
    expect(chart.variation).toBe('unusual-runs');
    expect(valueOf(runChart(stepped)).signal).toBe(true);
    expect(valueOf(runChart(calm)).signal).toBe(false);
  });

  // Critical values of Swed and Eisenhart (1943) at 2.5 % on each side: 2 and 10 of (5, 5); 10 and 22 of (15, 15); 14 and 28 of (20, 20)
  it.each([
    [10, 3, 9],
    [30, 11, 21],
    [40, 15, 27],
  ])('Perla: %d useful points have from %d to %d runs', (n, min, max) => {
    const { runs } = valueOf(
      runChart(
        Array.from({ length: n }, (_, i) => i),
        { ruleSet: 'perla' },
      ),
    ).parts[0]!;
    expect(runs).toMatchObject({
      minCrossings: min - 1,
      maxCrossings: max - 1,
      crossings: 1,
      signal: true,
    });
  });

  it('see a period in which nobody was asked as missing, not as 0 %', () => {
    const chart = valueOf(
      pChart([
        { count: 8, size: 10 },
        { count: 0, size: 0 },
        { count: 7, size: 10 },
      ]),
    );
    expect(chart.points[1]!.value).toBeNull();
    expect(chart.parts[0]).toMatchObject({ n: 2, centre: 0.75 });
  });

  it('refuse a time of 0 between two events, as the reference tool does', () => {
    expect(tChart([5, 0, 3])).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: ['times', 1], code: 'not-positive' }] },
    });
  });

  it('judge the target by the newest limits', () => {
    const verdict = (target: number, improvement: 'up' | 'down') =>
      valueOf(xmrChart(calm, { target, improvement })).assurance;
    expect(verdict(2, 'up')).toBe('passes');
    expect(verdict(2, 'down')).toBe('fails');
    expect(verdict(30, 'up')).toBe('fails');
    expect(verdict(11, 'up')).toBe('hit-or-miss');
    expect(valueOf(xmrChart(calm)).assurance).toBe('no-target');
  });
});

describe('the trend of the Health Care Data Guide', () => {
  const ruleSet = 'health-care-data-guide' as const;
  const trendAt = (chart: ReturnType<typeof xmrChart> | ReturnType<typeof pChart>) =>
    chart.ok &&
    chart.value.points
      .filter(({ signals }) => signals.some(({ rule }) => rule === 'trend'))
      .map(({ index }) => index);
  const around = (middle: readonly number[]) => [5, 6, ...middle, 2, 9, 4, 6, 3, 7, 5, 8, 2, 6, 4, 7];

  it('equal neighbours neither cancel a trend nor add to it', () => {
    expect(trendAt(xmrChart(around([1, 2, 3, 4, 5, 6]), { ruleSet }))).toEqual([2, 3, 4, 5, 6, 7]);
    expect(trendAt(xmrChart(around([1, 2, 3, 3, 4, 5, 6]), { ruleSet }))).toEqual([2, 3, 4, 6, 7, 8]);
    expect(trendAt(xmrChart(around([2, 3, 3, 4, 5, 6]), { ruleSet }))).toEqual([]);
    // NHS England asks for seven that each differ from the one before
    expect(trendAt(xmrChart(around([1, 2, 3, 3, 4, 5, 6, 7])))).toEqual([]);
  });

  it('there is none where the limits vary by the sizes', () => {
    const rising = [3, 4, 5, 6, 7, 8, 9, 10, 3, 5, 4, 6, 3, 7, 5, 6, 4, 5];
    const points = (sizeAt: (index: number) => number) =>
      rising.map((count, index) => ({ count: count * sizeAt(index), size: 20 * sizeAt(index) }));
    expect(
      trendAt(
        pChart(
          points(() => 2),
          { ruleSet },
        ),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(
      trendAt(
        pChart(
          points((index) => 2 + (index % 3)),
          { ruleSet },
        ),
      ),
    ).toEqual([]);
    expect(trendAt(pChart(points((index) => 2 + (index % 3))))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('a missing point does not make limits vary', () => {
    const points = [3, 4, 5, 6, 7, 8, 9, null, 3, 5, 4].map((count) =>
      count === null ? null : { count, size: 20 },
    );
    expect(trendAt(pChart(points, { ruleSet }))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
