import { Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import { MAX_UNPACKED_BYTES } from './cell.js';
import { FileRefusal, NoTable } from './no-table.js';

/** Bytes taken at a time: deflate makes at most about 1,000 of one, so a bomb is seen after this many thousand. */
const STEP = 16 * 1024;
const MAX_PARTS = 1_000;

/**
 * The same archive with its parts unpacked, so that reading it takes no more memory than it has bytes. What it unpacks to is
 * counted while it is unpacked: the sizes an archive states of itself can lie.
 */
export function unpack(bytes: Uint8Array): Uint8Array | NoTable {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let failed = false;
  const archive = new Unzip((part) => {
    const chunks: Uint8Array[] = [];
    parts.set(part.name, chunks);
    part.ondata = (error, chunk) => {
      if (error) failed = true;
      size += chunk?.length ?? 0;
      if (size <= MAX_UNPACKED_BYTES && chunk) chunks.push(chunk);
    };
    part.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failed; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > MAX_UNPACKED_BYTES || parts.size > MAX_PARTS)
        return new NoTable(FileRefusal.UNPACKS_TOO_LARGE);
    }
  } catch {
    return new NoTable(FileRefusal.UNREADABLE); // damaged, or packed in a way no spreadsheet is
  }
  if (failed) return new NoTable(FileRefusal.UNREADABLE);
  const plain: Zippable = {};
  for (const [name, chunks] of parts) if (!name.endsWith('/')) plain[name] = Buffer.concat(chunks);
  return zipSync(plain, { level: 0 });
}
