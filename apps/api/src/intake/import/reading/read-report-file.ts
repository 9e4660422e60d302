import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { CatalogueRepository } from '../../../registry/catalogue/catalogue.repository.js';
import { nameIn } from '../../../registry/catalogue/name-in.js';
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
  async read(
    call: CallContext,
    bytes: Uint8Array,
    isoWeek: IsoWeek | null,
    shown = 0,
  ): Promise<ReadFile | FileRefused> {
    const categories = await this.database.transaction(call, (tx) => this.catalogue.categories(tx));
    const spelled = categories.flatMap(({ code, nameNb, nameNn, nameEn }) =>
      [code, nameNb, nameNn, nameEn].map((name): [string, string] => [spelling(name), code]),
    );
    const { locale } = call;
    const names = new Map(categories.map((category) => [category.code, nameIn(locale, category)]));
    return this.work.read({ bytes, isoWeek, locale, categories: new Map(spelled), names, shown });
  }
}
