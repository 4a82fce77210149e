import type { Day } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { ObservationId } from '../../kernel/collaborationIds.js';
import type { LinkObservation } from './commands.js';
import type { Observation } from './observationState.js';

/** Two observations that look alike, and why. A suggestion links nothing: a person accepts it or leaves it. */
export interface Suggestion {
  readonly observation: ObservationId;
  readonly alike: ObservationId;
  /** 0–1: codes and words they share of all they have. */
  readonly score: number;
  readonly sharedThemes: readonly string[];
  readonly sharedAgeGroups: readonly string[];
}

/** Words of four letters and more: shorter ones are mostly particles, in all three languages. */
const word = /\p{L}{4,}/gu;

/**
 * Observations that look like the given one, the most alike first; equal scores by id. Compares themes, age groups and, where
 * the caller brings the texts, their words (Jaccard index of all of them together). Plain and explainable on purpose. One that the list holds twice is
 * suggested once, as it stands last.
 * @source F105: suggestion of alike observations for a person to accept; R0-K9
 * @example suggestAlike(one, others, { atLeast: 0.5 }) // [{ alike: …, score: 0.67, sharedThemes: ['mental-health'], … }]
 */
export function suggestAlike(
  subject: Observation,
  others: readonly Observation[],
  options: {
    readonly atLeast: number;
    readonly texts?: Readonly<Partial<Record<ObservationId, string>>>;
  },
): readonly Suggestion[] {
  const marks = (of: Observation): ReadonlySet<string> =>
    new Set([...of.themes, ...of.ageGroups, ...words(options.texts?.[of.observation])]);
  const own = marks(subject);
  const each = new Map(others.map((other) => [other.observation, other]));
  return [...each.values()]
    .filter(({ observation }) => observation !== subject.observation)
    .map((other) => ({
      observation: subject.observation,
      alike: other.observation,
      score: jaccard(own, marks(other)),
      sharedThemes: subject.themes.filter((theme) => other.themes.includes(theme)),
      sharedAgeGroups: subject.ageGroups.filter((group) => other.ageGroups.includes(group)),
    }))
    .filter(({ score }) => score > 0 && score >= options.atLeast)
    .sort((a, b) => b.score - a.score || (a.alike < b.alike ? -1 : 1));
}

/** The command that follows when a person accepts a suggestion: it links the alike observation to a phenomenon. */
export function acceptSuggestion(suggestion: Suggestion, entry: EntryId, on: Day): LinkObservation {
  return { type: 'link-observation', entry, on, observation: suggestion.alike };
}

function words(text: string | undefined): readonly string[] {
  return text?.toLowerCase().match(word) ?? [];
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((mark) => b.has(mark)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
