/** Codings that files are prepared in, the smaller first. */
const prepared = ['br', 'gzip'] as const;

/** A coding of prepared files. */
export type Coding = (typeof prepared)[number];

const qualityOf = (parameters: readonly string[]): number => {
  const given = parameters
    .map((text) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(text)?.[1])
    .find(Boolean);
  return given === undefined ? 1 : Number(given);
};

/**
 * The codings in which somebody takes a file, the best first: those with a quality above nothing and no worse than the file as it
 * is; of equal ones the smaller. None means the file as it is.
 * @source RFC 9110, 12.5.3 (Accept-Encoding)
 * @example acceptedCodings('gzip, br') // ['br', 'gzip']
 */
export function acceptedCodings(header: string | undefined): readonly Coding[] {
  const asked = new Map(
    (header ?? '').split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';');
      const coding = name.trim().toLowerCase();
      return [coding === 'x-gzip' ? 'gzip' : coding, qualityOf(parameters)] as const;
    }),
  );
  const rest = asked.get('*');
  // As it is, a file is always welcome, but when somebody says how much, that is what the others are held against
  const plain = asked.get('identity') ?? 0;
  const quality = (coding: Coding): number => asked.get(coding) ?? rest ?? 0;
  return prepared
    .filter((coding) => quality(coding) > 0 && quality(coding) >= plain)
    .sort((a, b) => quality(b) - quality(a));
}
