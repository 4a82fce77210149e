import type { Match } from './finding.js';

const ordinary = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}-[1-9]\d{2}(?![\p{L}\p{N}-])/gu;
const shorter = /(?<![\p{L}\p{N}-])[A-ZÅÄÖa-zåäö]{2,3}[ -][1-9]\d{0,3}(?![\p{L}\p{N}-])/gu;
const together = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}[1-9]\d{2}(?![\p{L}\p{N}-])/gu;
const vehicleBefore =
  /(?<!\p{L})(?:auto|autossa|autolla|auton|rekisteri\p{L}*|rek\.?(?:nro)?|kilpi|kilvet|mopo\p{L}*|bil|bilen|registernummer|registreringsnummer|skylt\p{L}*|car|plate|plates|vehicle|registration)[ :,]{1,3}(?:on |är |is |med |with |nro |number |numero |nr )?$/iu;

/**
 * Finnish vehicle plates. Three letters and three digits are enough alone; shorter and spaced forms look like ICD-10 or
 * EU-27 and count only right after a word of vehicles.
 * @source Finnish Transport and Communications Agency: registration plates
 */
export function vehiclePlates(text: string): readonly Match[] {
  const inContext = [...text.matchAll(shorter), ...text.matchAll(together)].filter((match) =>
    vehicleBefore.test(text.slice(Math.max(0, match.index - 48), match.index)),
  );
  return [...text.matchAll(ordinary), ...inContext].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    certainty: 'likely',
  }));
}
