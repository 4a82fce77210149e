/**
 * The text of an answer, unless it has more bytes than `maxBytes`: then `undefined`, and the rest is not fetched. Counted as
 * they are read, after decompression, so that a small answer that unpacks into a huge one is stopped too.
 * @example await textWithin(new Response('{}'), 4_000_000) // '{}'
 */
export async function textWithin(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  if (Number(response.headers.get('content-length')) > maxBytes) return void (await reader.cancel());
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return void (await reader.cancel());
    text += decoder.decode(value, { stream: true });
  }
}
