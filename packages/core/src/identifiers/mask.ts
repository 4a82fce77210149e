import type { IdentifierFinding, IdentifierKind } from './finding.js';

const dot = '•';

/**
 * A mask of the same shape: letters and digits become dots, so that a reader still sees what kind of thing stood there. Of a
 * birth date the year stays, because an age is often needed and alone identifies nobody; of an IBAN and an e-mail nothing.
 * @example maskOf('birth-date', '12.3.2015') // '••.•.2015'
 */
export function maskOf(kind: IdentifierKind, found: string): string {
  if (kind !== 'birth-date') return found.replace(/[\p{L}\p{N}]/gu, dot);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(found);
  if (!year) return found.replace(/[\p{L}\p{N}]/gu, dot);
  const before = found.slice(0, year.index).replace(/[\p{L}\p{N}]/gu, dot);
  const after = found.slice(year.index + 4).replace(/[\p{L}\p{N}]/gu, dot);
  return before + year[0] + after;
}

/**
 * The text with every finding replaced by its suggestion.
 * @example maskIdentifiers('Soita 040 123 4567', detectIdentifiers('Soita 040 123 4567')) // 'Soita ••• ••• ••••'
 */
export function maskIdentifiers(text: string, findings: readonly IdentifierFinding[]): string {
  const inOrder = [...findings].sort((a, b) => a.start - b.start);
  let masked = '';
  let from = 0;
  for (const finding of inOrder) {
    masked += text.slice(from, finding.start) + finding.suggestion;
    from = finding.end;
  }
  return masked + text.slice(from);
}
