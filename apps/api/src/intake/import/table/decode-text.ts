import { FileRefusal, NoTable } from './no-table.js';

/** What windows-1252 has at 0x80 to 0x9f; everywhere else it is Latin-1. Node's own decoder of that name reads these as Latin-1 too. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const UTF_16LE_MARK = [0xff, 0xfe];

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's "Unicode text"), else windows-1252,
 * which is what Excel on a Norwegian machine writes.
 */
export function decodeText(bytes: Uint8Array): string | NoTable {
  const text = decode(bytes);
  return text.includes('\0') ? new NoTable(FileRefusal.UNREADABLE) : text;
}

function decode(bytes: Uint8Array): string {
  if (UTF_16LE_MARK.every((byte, i) => bytes[i] === byte)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin1.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
  }
}
