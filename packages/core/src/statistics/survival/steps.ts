/** One person's or family's wait: until the event, or, when `event` is false, until observation ended without it. */
export interface Observation {
  readonly time: number;
  readonly event: boolean;
}

/** What happened at one time, and the share without the event after it. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  /** Share still without the event after `time`. */
  readonly survival: number;
  /** Greenwood's standard error of `survival`. */
  readonly standardError: number;
  /** Standard error of ln `survival`; null once nobody is left without the event. */
  readonly logStandardError: number | null;
  /** Nelson–Aalen's cumulative hazard. */
  readonly cumulativeHazard: number;
}

/** The steps of a Kaplan–Meier curve, one per distinct time, in order. */
export function kaplanMeierSteps(observations: readonly Observation[]): readonly SurvivalStep[] {
  const sorted = [...observations].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let logVariance = 0;
  let cumulativeHazard = 0;
  for (let first = 0; first < sorted.length;) {
    const time = sorted[first]?.time ?? 0;
    let events = 0;
    let next = first;
    for (; next < sorted.length && sorted[next]?.time === time; next += 1)
      if (sorted[next]?.event) events += 1;
    const atRisk = sorted.length - first;
    const left = atRisk - events;
    survival *= left / atRisk;
    if (left > 0) logVariance += events / (atRisk * left);
    cumulativeHazard += events / atRisk;
    steps.push({
      time,
      atRisk,
      events,
      censored: next - first - events,
      survival,
      standardError: survival * Math.sqrt(logVariance),
      logStandardError: survival === 0 ? null : Math.sqrt(logVariance),
      cumulativeHazard,
    });
    first = next;
  }
  return steps;
}
