/** One property of a component: name and parameter names in capitals, the value as it stands. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

const nameForm = /^[A-Za-z0-9-]+(?=[;:])/;
const parameterForm = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;

/** The name of a content line in capitals, or null when the line is none. @example nameOfLine('dtstart;TZID=x:y') // 'DTSTART' */
export function nameOfLine(text: string): string | null {
  const name = nameForm.exec(text);
  return name ? name[0].toUpperCase() : null;
}

/**
 * Reads `NAME;PARAM=value:VALUE`, with quoted parameter values.
 * @source RFC 5545, 3.1
 */
export function readContentLine(text: string, line: number): ContentLine | null {
  const name = nameOfLine(text);
  if (!name) return null;
  const parameters: Record<string, string> = Object.create(null) as Record<string, string>;
  let at = name.length;
  for (;;) {
    parameterForm.lastIndex = at;
    const parameter = parameterForm.exec(text);
    if (!parameter) break;
    parameters[parameter[1]!.toUpperCase()] = parameter[2]!.replaceAll('"', '');
    at = parameterForm.lastIndex;
  }
  const colon = text.indexOf(':', at);
  return colon < 0 ? null : { name, parameters, value: text.slice(colon + 1).trim(), line };
}
