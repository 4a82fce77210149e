import type { StreamText } from './entryFields.js';

/** The first of some texts whose reference names a text that is stored already, or another one of the same sending. */
export function firstTakenText<Text extends StreamText>(
  texts: readonly Text[],
  isStored: (textRef: StreamText['textRef']) => boolean,
): Text | undefined {
  const refs = texts.map(({ textRef }) => textRef);
  return texts.find(({ textRef }, index) => isStored(textRef) || refs.indexOf(textRef) < index);
}
