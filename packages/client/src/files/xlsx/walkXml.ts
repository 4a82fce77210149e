import { Parser } from 'saxen';

/** What is told of an XML text, in order; names without the prefix of their namespace. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked after each element: true ends the walk. */
  readonly done?: () => boolean;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through an XML text; false where it is not well formed. No document type is read, so that no entity can grow.
 * @example walkXml('<a><b c="1"/></a>', { open: (name, attribute) => seen.push([name, attribute('c')]) }) // true
 */
export function walkXml(xml: string, { open, close, text, done }: XmlListener): boolean {
  const parser = new Parser();
  let wellFormed = true;
  parser.on('openTag', (name, attributes, decode) => {
    let own: Record<string, string> | undefined;
    open(local(name), (wanted) => {
      own ??= attributes();
      const value =
        own[wanted] ?? Object.entries(own).find(([key]) => key.includes(':') && local(key) === wanted)?.[1];
      return value === undefined ? undefined : decode(value);
    });
    if (done?.()) parser.stop();
  });
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    wellFormed = false;
  });
  parser.parse(xml);
  return wellFormed;
}
