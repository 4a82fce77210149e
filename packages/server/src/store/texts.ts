import { textFault } from '@puheeksi/core/identifiers';
import { firstTakenText, type StreamText } from '@puheeksi/core/stored';
import { inChunks } from './inChunks.js';
import type { RegionTransaction } from './inRegion.js';

/** The first of some texts whose reference names another text already, or one of the same sending. */
export async function takenText<Text extends StreamText>(
  { region, tx }: RegionTransaction,
  texts: readonly Text[],
): Promise<Text | undefined> {
  if (texts.length === 0) return undefined;
  const stored = new Set<string>();
  for (const chunk of inChunks(texts.map(({ textRef }): string => textRef))) {
    const rows = await tx
      .selectFrom('texts')
      .select('text_ref')
      .where('region', '=', region)
      .where('text_ref', 'in', chunk)
      .execute();
    for (const { text_ref } of rows) stored.add(text_ref);
  }
  return firstTakenText(texts, (textRef) => stored.has(textRef));
}

/** A text with the stream, or the register and entry, that it is of. */
export interface OwnedText extends StreamText {
  readonly stream: string;
  readonly key: string;
}

/**
 * Stores the texts that commands have brought, in the transaction of their events. Throws when a text is none or tells who somebody
 * is: the rules have refused it long before.
 */
export async function storeTexts(
  { region, tx }: RegionTransaction,
  texts: readonly OwnedText[],
): Promise<void> {
  if (texts.some(({ text }) => textFault(text))) throw new Error('A text may not be stored.');
  const rows = texts.map(({ textRef, text, stream, key }) => ({
    region,
    text_ref: textRef,
    stream,
    key,
    text,
  }));
  for (const chunk of inChunks(rows)) await tx.insertInto('texts').values(chunk).execute();
}

/** Texts by their references; one that has been deleted or never was is left out. */
export async function readTexts(
  { region, tx }: RegionTransaction,
  textRefs: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const chunk of inChunks(textRefs)) {
    const rows = await tx
      .selectFrom('texts')
      .select(['text_ref', 'text'])
      .where('region', '=', region)
      .where('text_ref', 'in', chunk)
      .execute();
    for (const { text_ref, text } of rows) texts[text_ref] = text;
  }
  return texts;
}

/** A text of one stream by its reference; nothing where it has been deleted, never was or belongs to another stream. */
export async function readText(
  { region, tx }: RegionTransaction,
  { stream, key }: { readonly stream: string; readonly key: string },
  textRef: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('texts')
    .select('text')
    .where('region', '=', region)
    .where('stream', '=', stream)
    .where('key', '=', key)
    .where('text_ref', '=', textRef)
    .executeTakeFirst();
  return row?.text;
}

/** Deletes a text for good; its event stays, with a reference that leads nowhere. */
export async function deleteText({ region, tx }: RegionTransaction, textRef: string): Promise<void> {
  await tx.deleteFrom('texts').where('region', '=', region).where('text_ref', '=', textRef).execute();
}
