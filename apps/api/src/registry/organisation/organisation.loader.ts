import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { FactLoader } from '../fact-loader.js';
import type { Organisation } from './organisation.entity.js';
import { OrganisationRepository } from './organisation.repository.js';

/** `organisations.load(request, id)`: the organisation a row points to. */
@Injectable()
export class OrganisationLoader extends FactLoader<Organisation> {
  @Inject() private readonly organisations: OrganisationRepository;

  protected async fetch(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    const found = await this.organisations.byIds(tx, ids);
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }
}
