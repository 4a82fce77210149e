import type { Issue } from '../kernel/index.js';
import { detectIdentifiers } from './detect.js';
import type { IdentifierFinding } from './finding.js';
import { maskIdentifiers } from './mask.js';

/**
 * UUIDs and hashes: made by chance or by a one-way function, so what looks like a number in them is none. Of 1 000 random UUIDs 29
 * look like a telephone number or a bank account.
 */
const opaque =
  /(?<![\p{L}\p{N}])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,})(?![\p{L}\p{N}])/giu;

/** Letters of ASCII with no digit, no @ and no bracket for one: most codes and names of fields; no identifier is made of them. */
const plainWords = /^[ !"#$%&'*+,./:;<=>?A-Z\\^_`a-z|~-]*$/;

/** Codes of rooms, projects and units have the shape of a vehicle plate. */
const findingsIn = (text: string): readonly IdentifierFinding[] => {
  if (plainWords.test(text)) return [];
  const found = detectIdentifiers(text).filter(({ kind }) => kind !== 'vehicle-plate');
  if (found.length === 0) return found;
  const tokens = [...text.matchAll(opaque)].map(({ index, 0: token }) => [index, index + token.length]);
  return found.filter(({ start, end }) => !tokens.some(([from, to]) => from! <= start && end <= to!));
};

/** How often an address may have been made of an address. */
const maxEncodings = 3;

/** The text, and what it stood for before addresses were made of it. */
function* readingsOf(text: string): Generator<string> {
  let reading = text;
  for (let times = 0; times <= maxEncodings; times += 1) {
    yield reading;
    if (!reading.includes('%')) return;
    try {
      reading = decodeURIComponent(reading);
    } catch {
      return;
    }
  }
}

const issuesOfText = (text: string): readonly Omit<Issue, 'path'>[] => {
  for (const reading of readingsOf(text)) {
    const found = findingsIn(reading);
    if (found.length > 0)
      return found.map(({ kind, suggestion }) => ({
        code: 'identifier-in-text',
        received: kind,
        expected: suggestion,
      }));
  }
  return [];
};

/** Where a part stands: told from the inside out, so that a deep nest costs no copies of its path. */
interface Place {
  readonly name: string | number;
  readonly within: Place | undefined;
}

const pathOf = (start: Issue['path'], place: Place | undefined): Issue['path'] => {
  const names: (string | number)[] = [];
  for (let at = place; at; at = at.within) names.push(at.name);
  return [...start, ...names.reverse()];
};

/**
 * The issues of anything that is about to be stored, logged or sent and is no free text of a command: codes, ids, names of units,
 * addresses, claims, whole documents. Looks into every text of the value and into the names of its fields; an issue names the
 * field, or what has it when the field's own name identifies, and never repeats the identifier. Percent-encoded texts are
 * looked at as what they stand for. Empty when nothing in it tells who somebody is.
 *
 * All kinds count but vehicle plates. UUIDs and hashes are left: they are made by chance.
 * @source R0-K8; F63
 * @example guardValue(['unit'], '131052-308t') // [{ path: ['unit'], code: 'identifier-in-text', received: 'identity-code', expected: '••••••-••••' }]
 */
export function guardValue(path: Issue['path'], value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const look = (text: string, place: Place | undefined): boolean => {
    const found = issuesOfText(text);
    if (found.length === 0) return false;
    const where = pathOf(path, place);
    issues.push(...found.map((issue) => ({ ...issue, path: where })));
    return true;
  };
  // A list instead of recursion: a value may be nested deeper than a stack
  const todo: { readonly place: Place | undefined; readonly part: unknown }[] = [
    { place: undefined, part: value },
  ];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { place, part } = next;
    if (typeof part === 'string') look(part, place);
    if (typeof part !== 'object' || part === null) continue;
    const fields = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
    for (const [name, field] of fields.reverse()) {
      const identifies = typeof name === 'string' && look(name, place);
      todo.push({ place: identifies ? place : { name, within: place }, part: field });
    }
  }
  return issues;
}

/**
 * A text with every identifier in it masked, but for vehicle plates and what only looks like a number in UUIDs and hashes: for
 * lines of a log.
 * @example maskText('GET /131052-308T') // 'GET /••••••-••••'
 */
export function maskText(text: string): string {
  return maskIdentifiers(text, findingsIn(text));
}
