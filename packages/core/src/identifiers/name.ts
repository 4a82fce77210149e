import type { Match } from './finding.js';

const word = /\p{L}+/gu;
/** Endings of Finnish nouns (case, possession, particle) and the Swedish and English genitive. */
const ending =
  /^(?:(?:[aeiouyäö]{0,2}(?:n|a|ä|t|ta|tä|tta|ttä|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|hin|ksi|na|nä|in|en|an|än|on|un|yn|ön|seen|iin|ja|jä|jen|ien|den|tten|ille|illa|illä|ilta|iltä|issa|issä|ista|istä|ia|iä|ita|itä)?)(?:ni|si|nsa|nsä|mme|nne)?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)*|s)$/u;

const gradated = (stem: string): readonly string[] => {
  const weak: readonly (readonly [RegExp, string])[] = [
    [/kk([aeiouyäö])$/u, 'k$1'],
    [/pp([aeiouyäö])$/u, 'p$1'],
    [/tt([aeiouyäö])$/u, 't$1'],
    [/nt([aeiouyäö])$/u, 'nn$1'],
    [/nk([aeiouyäö])$/u, 'ng$1'],
    [/lt([aeiouyäö])$/u, 'll$1'],
    [/rt([aeiouyäö])$/u, 'rr$1'],
    [/mp([aeiouyäö])$/u, 'mm$1'],
    [/([^t])t([aeiouyäö])$/u, '$1d$2'],
    [/([^p])p([aeiouyäö])$/u, '$1v$2'],
    [/([^k])k([aeiouyäö])$/u, '$1$2'],
  ];
  return weak.filter(([strong]) => strong.test(stem)).map(([strong, soft]) => stem.replace(strong, soft));
};

/** Stems a Finnish name takes in its cases: Virtanen → virtase-, Mäki → mäe-, Matti → mati-, Markus → markukse-. */
const stemsOf = (name: string): readonly string[] => {
  const base = name.toLowerCase();
  const stems = [base, ...gradated(base)];
  if (base.endsWith('nen')) stems.push(`${base.slice(0, -3)}se`, `${base.slice(0, -3)}s`);
  if (base.endsWith('s')) stems.push(`${base.slice(0, -1)}kse`, `${base.slice(0, -1)}ks`, base.slice(0, -1));
  if (base.endsWith('i')) {
    const withE = `${base.slice(0, -1)}e`;
    stems.push(withE, ...gradated(withE));
  }
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
