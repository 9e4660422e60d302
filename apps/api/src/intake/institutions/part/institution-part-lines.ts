import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { loaderOf } from '../../../platform/graphql/loader.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import type { InstitutionPart, InstitutionPartLine } from './institution-part.js';
import { InstitutionPartRepository } from './institution-part.repository.js';

/** The lines of the parts in one answer, in one statement. */
@Injectable()
export class InstitutionPartLines {
  constructor(
    private readonly database: Database,
    private readonly parts: InstitutionPartRepository,
  ) {}

  of(request: RequestContext, call: CallContext, part: InstitutionPart): Promise<InstitutionPartLine[]> {
    return loaderOf<InstitutionPartLine[]>(request, this, async (ids) => {
      const lines = await this.database.transaction(call, (tx) => this.parts.linesOf(tx, ids));
      return ids.map((id) => lines.filter(({ partId }) => partId === id));
    }).load(part.id);
  }
}
