import { guardValue } from './guardValue.js';

const maxUnits = 100;
/** The source of an indicator and its id there. */
const form = /^[a-z][a-z0-9-]{1,31}:[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Whether a text is an indicator as streams and exchanged rows name it: the code of its source, a colon, and its id there, at most
 * 100 characters, and nothing in it that tells who somebody is.
 * @source R0-K8: no identifiable person; F30: phenomena linked to indicators
 * @example isIndicatorRef('sotkanet:292') // true; 'sotkanet:131052-308T' and 'Matti' are none
 */
export function isIndicatorRef(text: string): boolean {
  return text.length <= maxUnits && form.test(text) && !identifiesInCode(text);
}

/**
 * Whether a code of a register hides an identity code, a bank account, an address or a telephone number (see `guardValue`).
 * @source R0-K8
 * @example identifiesInCode('131052-308t') // true
 */
export function identifiesInCode(code: string): boolean {
  return guardValue([], code).length > 0;
}
