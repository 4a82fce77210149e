/*
 * The forms of texts that are kept or sent, each written once: what reads them, the codecs and the description of the interface all
 * use these. They are plain enough for every program that reads JSON Schema: no look-ahead, and no \d, which in some of them also
 * takes the digits of other scripts.
 */
const whole = (form: string): RegExp => new RegExp(`^${form}$`);

/** 0001–9999. */
const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
const month = `${year}-(?:0[1-9]|1[0-2])`;
const day = `(?:${month}-(?:0[1-9]|1[0-9]|2[0-8])|${year}-(?:0[13-9]|1[0-2])-(?:29|30)|${year}-(?:0[13578]|1[02])-31|${leapYear}-02-29)`;
const registerCode = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])';
const regionCode = '[0-9]{2}';
const municipalityCode = '[0-9]{3}';

/** A UUID (RFC 9562, lower case). */
export const uuidForm = whole('[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}');
/** A code that a region's own register gives (units, bodies, family-centre areas): 2–64 characters. */
export const registerCodeForm = whole(registerCode);
/** The two digits of a wellbeing services county, by their form alone. */
export const regionCodeForm = whole(regionCode);
/** The three digits of a municipality, by their form alone. */
export const municipalityCodeForm = whole(municipalityCode);
/** A year, 0001–9999. */
export const yearForm = whole(year);
/** A month, '2026-01'. */
export const monthForm = whole(month);
/** A day of the Gregorian calendar that exists: the lengths of the months and the leap years are in the form. */
export const dayForm = whole(day);
/** A language, by its two or three letters (ISO 639). */
export const languageForm = whole('[a-z]{2,3}');
/** A moment in UTC with milliseconds. */
export const instantForm = whole(`${day}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z`);
/** The key of a period; that a run of months does not end before it begins is no matter of form. */
export const periodKeyForm = whole(`(?:${year}(?:-Q[1-4])?|${month}(?:\\.\\.${month})?)`);
/** The key of a place. */
export const placeKeyForm = whole(
  `(?:country:FI|region:${regionCode}|municipality:${municipalityCode}|(?:area|unit):${registerCode})`,
);
/** The registry's id of a table, an indicator, a policy or a dimension. */
export const registryIdForm = whole('[a-z](?:[a-z0-9-]{0,62}[a-z0-9])?');
