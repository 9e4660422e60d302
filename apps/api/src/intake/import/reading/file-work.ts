import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadLimitExceeded, ThreadPool } from '../../../platform/threads/thread-pool.js';
import type { Fault } from '../file/fault.js';
import type { Headings } from '../file/headings.js';
import type { Table } from '../table/cell.js';
import { FileRefused } from '../table/file-refused.js';
import { FileRefusal } from '../table/no-table.js';
import type { FilePart, FileTask } from './file-task.js';
import type { Reading, ReadReport } from './read-report.js';

/** Twice what the largest file takes on a slow machine. */
const LIMITS = { threads: 2, milliseconds: 60_000, megabytes: 1_024 };

/** A file as it says itself. */
export interface ReadFile {
  /** Or everything that is wrong with them. */
  readonly headings: Headings | Fault[];
  /** The headings among them. */
  readonly rows: number;
  /** The first of its rows, as many as were asked for. */
  readonly top: Table;
  readonly reports: readonly ReadReport[];
}

/** A file, and the first of its rows. */
export interface ReadBytes extends Pick<ReadFile, 'top'> {
  readonly bytes: Uint8Array;
}

/** Reads and writes files on threads of their own: a large one takes seconds, in which everybody else is answered. */
@Injectable()
export class FileWork implements OnModuleDestroy {
  private readonly pool = new ThreadPool<FileTask, FilePart>(
    new URL('./file-thread.js', import.meta.url),
    LIMITS,
  );

  async read(reading: Reading): Promise<ReadFile | FileRefused> {
    try {
      const [first, ...rest] = await this.pool.run({ read: reading });
      if (first && 'noTable' in first) return new FileRefused(first.noTable.reason, first.noTable.row);
      if (!first || !('headings' in first)) throw new Error('a file was read without an answer');
      return { ...first, reports: rest.flatMap((part) => ('reports' in part ? part.reports : [])) };
    } catch (error) {
      if (error instanceof ThreadLimitExceeded) return new FileRefused(FileRefusal.TOO_HEAVY);
      throw error;
    }
  }

  /** What stands in these rows of a file that was read; it is read again only for those beyond its first. */
  async cells({ bytes, top }: ReadBytes, rows: readonly number[]): Promise<Table> {
    if (rows.every((row) => row <= top.length)) return rows.map((row) => top[row - 1] ?? []);
    const parts = await this.pool.run({ rowsOf: bytes, rows });
    return parts.flatMap((part) => ('cells' in part ? part.cells : []));
  }

  async write(table: Table, format: 'CSV' | 'XLSX'): Promise<Uint8Array> {
    const [part] = await this.pool.run({ write: table, format });
    if (!part || !('bytes' in part)) throw new Error('a table was written without an answer');
    return part.bytes;
  }

  onModuleDestroy(): Promise<void> {
    return this.pool.close();
  }
}
