import { birthDates } from './birthDate.js';
import { emails } from './email.js';
import { identifierKinds, type IdentifierFinding, type IdentifierKind, type Match } from './finding.js';
import { ibans } from './iban.js';
import { identityCodes } from './identityCode.js';
import { maskOf } from './mask.js';
import { givenNames } from './name.js';
import { phoneNumbers } from './phoneNumber.js';
import { plainText } from './plainText.js';
import { vehiclePlates } from './vehiclePlate.js';

/** What the caller knows: names of the persons at hand, to be found in the text. They are used and forgotten. */
export interface DetectOptions {
  readonly names?: readonly string[];
}

const matchers: Readonly<Record<IdentifierKind, (text: string, options: DetectOptions) => readonly Match[]>> =
  {
    'identity-code': identityCodes,
    iban: ibans,
    email: emails,
    'phone-number': phoneNumbers,
    'birth-date': birthDates,
    'vehicle-plate': vehiclePlates,
    name: (text, options) => givenNames(text, options.names ?? []),
  };

/**
 * Everything in a text that tells who somebody is: Finnish personal identity codes (checksum, all century signs), telephone
 * numbers, e-mail addresses, bank accounts, vehicle plates, exact birth dates, and the names the caller gives.
 *
 * Findings come in the order of the text and never overlap; where two kinds claim the same place, the earlier in
 * `identifierKinds` has it. Linear in the length of the text.
 * @source R0-K8: an observation describes everyday life of families, never an identifiable person; F29, F63
 * @example detectIdentifiers('Soita 040 123 4567')
 * // [{ kind: 'phone-number', start: 6, end: 18, certainty: 'likely', suggestion: '••• ••• ••••' }]
 */
export function detectIdentifiers(text: string, options: DetectOptions = {}): readonly IdentifierFinding[] {
  const plain = plainText(text);
  const taken: { kind: IdentifierKind; match: Match }[] = [];
  const occupied = new Uint8Array(plain.text.length);
  for (const kind of identifierKinds)
    for (const match of matchers[kind](plain.text, options)) {
      if (occupied.subarray(match.start, match.end).includes(1)) continue;
      occupied.fill(1, match.start, match.end);
      taken.push({ kind, match });
    }
  return taken
    .sort((a, b) => a.match.start - b.match.start)
    .map(({ kind, match }) => ({
      kind,
      start: plain.at[match.start]!,
      end: plain.to[match.end - 1]!,
      certainty: match.certainty,
      suggestion: maskOf(kind, plain.text.slice(match.start, match.end)),
    }));
}
