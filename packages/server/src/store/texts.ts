import { textFault } from '@puheeksi/core/identifiers';
import { firstTakenText, type StreamText } from '@puheeksi/core/stored';
import type { RegionTransaction } from './inRegion.js';

/** The first of some texts whose reference names another text already, or one of the same sending. */
export async function takenText<Text extends StreamText>(
  { region, tx }: RegionTransaction,
  texts: readonly Text[],
): Promise<Text | undefined> {
  if (texts.length === 0) return undefined;
  const refs = texts.map(({ textRef }): string => textRef);
  const rows = await tx
    .selectFrom('texts')
    .select('text_ref')
    .where('region', '=', region)
    .where('text_ref', 'in', refs)
    .execute();
  const stored = new Set(rows.map(({ text_ref }) => text_ref));
  return firstTakenText(texts, (textRef) => stored.has(textRef));
}

/**
 * Stores the texts that commands to one stream have brought, in the transaction of their events. Throws when a text is none or
 * tells who somebody is: the stream has refused it long before.
 */
export async function storeTexts(
  { region, tx }: RegionTransaction,
  { stream, key }: { readonly stream: string; readonly key: string },
  texts: readonly StreamText[],
): Promise<void> {
  if (texts.length === 0) return;
  if (texts.some(({ text }) => textFault(text))) throw new Error('A text may not be stored.');
  await tx
    .insertInto('texts')
    .values(texts.map(({ textRef, text }) => ({ region, text_ref: textRef, stream, key, text })))
    .execute();
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
