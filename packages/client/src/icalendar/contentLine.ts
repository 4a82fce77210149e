/** One property of a component: name and parameter names in capitals, the value as it stands. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

const nameForm = /^[A-Za-z0-9-]+(?=[;:])/;
/** A parameter as the standard has it: a colon, semicolon or comma of its value stands in quotes. */
const strictForm = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
/** A parameter of a program that does not quote: up to the next semicolon. */
const looseForm = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";])*)/y;
const holdsTimes: ReadonlySet<string> = new Set([
  'DTSTART',
  'DTEND',
  'RECURRENCE-ID',
  'RDATE',
  'EXDATE',
  'FREEBUSY',
]);
const beginsWithDay = /\s*\d{4}-?\d{2}-?\d{2}(?!\d)/y;

/** The name of a content line in capitals, or null when the line is none. @example nameOfLine('dtstart;TZID=x:y') // 'DTSTART' */
export function nameOfLine(text: string): string | null {
  const name = nameForm.exec(text);
  return name ? name[0].toUpperCase() : null;
}

/** Parameters and where they end; null when one is written twice with different values, because nobody can tell which holds. */
const parametersFrom = (
  text: string,
  from: number,
  form: RegExp,
): { readonly parameters: Record<string, string>; readonly end: number } | null => {
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  let end = from;
  for (;;) {
    form.lastIndex = end;
    const parameter = form.exec(text);
    if (!parameter) return { parameters, end };
    const name = parameter[1]!.toUpperCase();
    const value = parameter[2]!.replaceAll('"', '');
    if ((parameters[name] ?? value) !== value) return null;
    parameters[name] = value;
    end = form.lastIndex;
  }
};

/**
 * The colon before the value of a property that holds times: the first one, not in quotes, that a day follows. Some programs
 * write a time zone with a colon (`TZID=GMT+02:00`) without the quotes it needs.
 */
const colonBeforeTime = (text: string, from: number): number => {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (quoted || text[at] !== ':') continue;
    beginsWithDay.lastIndex = at + 1;
    if (beginsWithDay.test(text)) return at;
  }
  return -1;
};

/**
 * Reads `NAME;PARAM=value:VALUE`, with quoted parameter values. Null for a line of another form, also when it is a parameter
 * that cannot be read: it may name the time zone.
 * @source RFC 5545, 3.1
 */
export function readContentLine(text: string, line: number): ContentLine | null {
  const name = nameOfLine(text);
  if (!name) return null;
  const strict = parametersFrom(text, name.length, strictForm);
  if (!strict) return null;
  const propertyAt = (parameters: Record<string, string>, colon: number): ContentLine => ({
    name,
    parameters,
    value: text.slice(colon + 1).trim(),
    line,
  });
  const timeAt = holdsTimes.has(name) ? colonBeforeTime(text, name.length) : -1;
  if (timeAt < 0 || timeAt === strict.end)
    return text[strict.end] === ':' ? propertyAt(strict.parameters, strict.end) : null;
  const loose = parametersFrom(text.slice(0, timeAt), name.length, looseForm);
  return loose?.end === timeAt ? propertyAt(loose.parameters, timeAt) : null;
}
