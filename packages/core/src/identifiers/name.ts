import type { Match } from './finding.js';

const word = /\p{L}+/gu;
/** Endings of Finnish nouns (case, possession, particle) and the Swedish and English genitive. */
const ending =
  /^(?:(?:[aeiouyäö]{0,2}(?:n|a|ä|t|ta|tä|tta|ttä|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|hin|ksi|na|nä|in|en|an|än|on|un|yn|ön|seen|iin|ja|jä|jen|ien|den|ten|tten|ille|illa|illä|ilta|iltä|issa|issä|ista|istä|ia|iä|ita|itä)?)(?:ni|si|nsa|nsä|mme|nne)?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)*|s)$/u;

/** Strong and weak grade at the end of a stem, with the vowel behind them: Pekka, Pekan; Rinne, Rinteen. */
const grades: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nt', 'nn'],
  ['nk', 'ng'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['t', 'd'],
  ['p', 'v'],
  ['k', ''],
];

const changed = (stem: string, from: string, to: string): string | undefined => {
  const [before, vowel] = [stem.slice(0, -1), stem.slice(-1)];
  if (from === '' || !before.endsWith(from) || !/[aeiouyäö]/u.test(vowel)) return undefined;
  const rest = before.slice(0, -from.length);
  // A single stop of a pair has its own row: kk becomes k, never an empty place.
  return from.length === 1 && rest.endsWith(from) ? undefined : rest + to + vowel;
};
const present = (stem: string | undefined): stem is string => stem !== undefined;
const softened = (stem: string) =>
  grades.map(([strong, weak]) => changed(stem, strong, weak)).filter(present);
const hardened = (stem: string) =>
  grades.map(([strong, weak]) => changed(stem, weak, strong)).filter(present);

/** Names of this many letters and more are also found by a stem that has lost its last letter. */
const longEnough = 5;

/** Stems a Finnish name takes in its cases: Virtanen → virtase-, Mäki → mäe-, Markus → markukse-, Kangas → kankaa-. */
const stemsOf = (name: string): readonly string[] => {
  const base = name.toLowerCase();
  const short = base.slice(0, -1);
  const stems = [base, ...softened(base)];
  if (base.endsWith('nen')) stems.push(`${base.slice(0, -3)}se`, `${base.slice(0, -3)}s`);
  if (base.endsWith('s'))
    stems.push(`${short}kse`, `${short}ks`, short, ...hardened(short).map((stem) => stem + stem.at(-1)!));
  if (base.endsWith('e')) stems.push(...hardened(base).map((stem) => `${stem}e`));
  if (base.endsWith('i')) stems.push(`${short}e`, ...softened(`${short}e`));
  if (/[lnr]i$/u.test(base)) stems.push(short);
  if (/[aä]$/u.test(base) && base.length >= longEnough) stems.push(short, `${short}o`, `${short}ö`);
  return stems;
};

interface NamePart {
  readonly base: string;
  readonly stems: readonly string[];
}

const partsOf = (names: readonly string[]): readonly NamePart[] =>
  [...new Set(names.flatMap((name) => name.normalize('NFC').match(word) ?? []))]
    .filter((part) => part.length >= 2)
    .map((part) => ({ base: part.toLowerCase(), stems: stemsOf(part) }));

const certaintyOf = (written: string, parts: readonly NamePart[]): Match['certainty'] | null => {
  const lower = written.toLowerCase();
  const capital = written[0] !== lower[0];
  if (parts.some((part) => part.base === lower)) return capital ? 'proved' : 'likely';
  // An inflected form must have its capital: toivon and meren are words before they are names.
  const inflected = (stem: string) => lower.startsWith(stem) && ending.test(lower.slice(stem.length));
  return capital && parts.some((part) => part.stems.some(inflected)) ? 'likely' : null;
};

/**
 * The names the caller gives (first names, surnames or both), also in Finnish cases and with the Swedish and English genitive.
 * Parts that follow each other become one finding. Without given names nothing is found: guessing names would accuse words.
 */
export function givenNames(text: string, names: readonly string[]): readonly Match[] {
  const parts = partsOf(names);
  if (parts.length === 0) return [];
  const found: { start: number; end: number; certainty: Match['certainty'] }[] = [];
  for (const match of text.matchAll(word)) {
    const certainty = certaintyOf(match[0], parts);
    if (!certainty) continue;
    const end = match.index + match[0].length;
    const previous = found.at(-1);
    if (previous && /^[ -]$/.test(text.slice(previous.end, match.index))) previous.end = end;
    else found.push({ start: match.index, end, certainty });
  }
  return found;
}
