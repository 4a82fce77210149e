import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, type Month, type PlaceKey, type PublishedValue } from '../kernel/index.js';
import { defaultPolicy } from '../privacy/index.js';
import { minWorkers, surveys, type SurveyAnswer } from '../surveys/index.js';
import { surveyResults } from './index.js';

const whole = 'region:14' as PlaceKey;
const survey = {
  ...surveys['staff-voice'],
  items: { heard: surveys['staff-voice'].items.heard },
  asked: { staff: ['heard'] },
} as const;
const year = parsePeriod('2026');
const places = ['a1', 'b1', 'c1'].map((code) => `unit:${code}` as PlaceKey);
const answersAt = (place: PlaceKey, [agreed, not]: readonly [number, number]): readonly SurveyAnswer[] =>
  Array.from({ length: agreed + not }, (_, at) => ({
    survey: survey.id,
    version: 1,
    audience: 'staff',
    month: '2026-05' as Month,
    place,
    answers: { heard: at < agreed ? 'agreed' : 'did-not-agree' },
  }));
const counts = fc.tuple(fc.nat(14), fc.nat(14));
const region = fc.record({
  counts: fc.tuple(counts, counts, counts),
  workers: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
});
const known = (value: PublishedValue | undefined) => (value?.kind === 'known' ? value : undefined);
const isSmall = (count: number) => count >= 1 && count < defaultPolicy.threshold;

test('whatever is answered, nothing small is shown, and nothing of a place where fewer than three people work', () => {
  fc.assert(
    fc.property(region, ({ counts: all, workers }) => {
      if (!year.ok) throw new Error(year.error.code);
      const made = surveyResults({
        survey,
        answers: all.flatMap((one, at) => answersAt(places[at] ?? whole, one)),
        period: year.value,
        whole,
        places: places.map((place, at) => ({ place, workers: workers[at] ?? 0 })),
        policy: defaultPolicy,
      });
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      const shown = made.value.places;
      const held = places.filter((_, at) => (workers[at] ?? 0) < minWorkers);
      expect(shown.some(({ place }) => held.includes(place))).toBe(false);
      for (const { items } of shown)
        for (const { n, answers } of items) {
          expect(isSmall(known(n)?.value ?? 0)).toBe(false);
          for (const { value } of answers) {
            const share = known(value);
            if (share) expect(isSmall(Math.round(share.value * (share.n ?? 0)))).toBe(false);
          }
        }
      // The rest, whole less the places, is never known where it is the answers of people who could be named
      const answered = held.some((place) => (all[places.indexOf(place)] ?? []).some((count) => count > 0));
      const isRestKnown =
        shown.length > 1 && shown.every(({ items: [item] }) => item?.n.kind !== 'suppressed');
      expect(answered && isRestKnown).toBe(false);
    }),
    { numRuns: 60 },
  );
});
