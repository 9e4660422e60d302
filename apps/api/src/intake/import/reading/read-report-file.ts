import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { spelling } from '../file/spelling.js';
import type { FileRefused } from '../table/file-refused.js';
import { FileWork, type ReadFile } from './file-work.js';

@Injectable()
export class ReadReportFile {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueRepository,
    private readonly work: FileWork,
  ) {}

  /** What a file says of the categories there are; no transaction is open while it is read. */
  async read(call: CallContext, bytes: Uint8Array, isoWeek: IsoWeek | null): Promise<ReadFile | FileRefused> {
    const categories = await this.database.transaction(call, (tx) => this.catalogue.categories(tx));
    const names = categories.flatMap(({ code, nameNb, nameNn, nameEn }) =>
      [code, nameNb, nameNn, nameEn].map((name): [string, string] => [spelling(name), code]),
    );
    const codes = categories.map(({ code }) => code);
    return this.work.read({ bytes, isoWeek, locale: call.locale, categories: new Map(names), codes });
  }
}
