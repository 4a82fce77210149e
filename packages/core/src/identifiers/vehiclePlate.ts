import type { Match } from './finding.js';

const ordinary = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}-[1-9]\d{2}(?![\p{L}\p{N}-])/gu;
const shorter = /(?<![\p{L}\p{N}-])[A-ZÅÄÖa-zåäö]{2,3}[ -][1-9]\d{0,3}(?![\p{L}\p{N}-])/gu;
const together = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}[1-9]\d{2}(?![\p{L}\p{N}-])/gu;
const vehicleBefore =
  /(?<!\p{L})(?:auto|autossa|autolla|auton|rekisteri\p{L}*|rek\.?(?:nro)?|kilpi|kilvet|mopo\p{L}*|bil|bilen|registernummer|registreringsnummer|skylt\p{L}*|car|plate|plates|vehicle|registration)[ :,]{1,3}(?:on |är |is |med |with |nro |number |numero |nr )?$/iu;

/** Rooms, forms, projects and measures have codes of the same shape. */
const codeBefore =
  /(?<!\p{L})(?:luok|tila|huone|koh[dt]|lomak|projekt|hank|mittar|rum|blankett|punkt|room|form|item|project|scale)\p{L}*[ :]$/iu;
const codeAfter = /^[ -](?:mittar|lomak|projekt|hank|blankett|scale|form|project)/iu;

/**
 * Finnish vehicle plates. Three letters and three digits are enough alone, unless a word says
 * that it is the code of a room or a form; shorter and spaced forms look like ICD-10 or
 * EU-27 and count only right after a word of vehicles.
 * @source Finnish Transport and Communications Agency: registration plates
 */
export function vehiclePlates(text: string): readonly Match[] {
  const inContext = [...text.matchAll(shorter), ...text.matchAll(together)].filter((match) =>
    vehicleBefore.test(text.slice(Math.max(0, match.index - 48), match.index)),
  );
  const alone = [...text.matchAll(ordinary)].filter(
    ({ index }) =>
      !codeBefore.test(text.slice(Math.max(0, index - 24), index)) &&
      !codeAfter.test(text.slice(index + 7, index + 24)),
  );
  return [...alone, ...inContext].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    certainty: 'likely',
  }));
}
