/** Characters that XML cannot carry, or would change, and a text that looks like their escape. */
const notInXml = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/**
 * A text as a spreadsheet's XML keeps it: characters that XML cannot carry as `_x000D_`, the marks of XML escaped.
 * @source ECMA-376 Part 1, 22.9.2.19 (ST_Xstring)
 * @example writeCellText('a\r<b>') // 'a_x000D_&lt;b&gt;'
 */
export function writeCellText(text: string): string {
  return text
    .replace(notInXml, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text that `writeCellText` or a spreadsheet kept, once the marks of XML are read. @example readCellText('a_x000D_') // 'a\r' */
export function readCellText(kept: string): string {
  return kept
    .replaceAll('\r\n', '\n')
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
