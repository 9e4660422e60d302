import { Injectable } from '@nestjs/common';
import type { CallContext } from '../../../../platform/access/call-context.js';
import { Commands } from '../../../../platform/commands/commands.js';
import type { Transaction } from '../../../../platform/database/transaction.js';
import {
  InvalidInput,
  NotFound,
  VersionConflict,
  type Failure,
} from '../../../../platform/graphql/failure.js';
import { CatalogueRepository } from '../../../../registry/catalogue/catalogue.repository.js';
import { textFault } from '../../../follow/messages/text-faults.js';
import { CaseRepository } from '../case.repository.js';
import { CaseUseStated, type StateCaseUseInput } from './input.js';

const MOST = 1_000_000;

/** Helsedirektoratet says what one new case takes of a category. */
@Injectable()
export class StateCaseUse {
  constructor(
    private readonly commands: Commands,
    private readonly figures: CaseRepository,
    private readonly catalogue: CatalogueRepository,
  ) {}

  state(call: CallContext, input: StateCaseUseInput): Promise<CaseUseStated | Failure> {
    return this.commands.run<CaseUseStated>(call, {
      input,
      change: (tx, id) => this.store(tx, call, input, id),
      answer: async (tx, id) => {
        const figure = await this.figures.caseUseById(tx, id);
        if (!figure) throw new Error(`the figure ${id} of an answered key is gone`);
        return new CaseUseStated({ ...figure, perCase: figure.perCase / 1000 });
      },
    });
  }

  private async store(
    tx: Transaction,
    call: CallContext,
    { categoryCode, expectedRevision, perCase, source }: StateCaseUseInput,
    id: string,
  ): Promise<Failure | null> {
    const fault = textFault('source', source, 500);
    if (fault) return fault;
    const thousandths = Math.round(perCase * 1000);
    if (!(perCase >= 0 && perCase <= MOST) || Math.abs(perCase * 1000 - thousandths) > 1e-6) return noRate();
    const categories = await this.catalogue.categories(tx);
    if (!categories.some(({ code }) => code === categoryCode)) return new NotFound();
    const current =
      (await this.figures.caseUse(tx)).find((use) => use.categoryCode === categoryCode)?.revision ?? 0;
    if (current !== expectedRevision) return new VersionConflict(current);
    const said = { categoryCode, revision: current + 1, perCase: thousandths, source: source.trim() };
    return (await this.figures.insertCaseUse(tx, id, call, said)) ? null : new VersionConflict(current + 1);
  }
}

const noRate = (): InvalidInput =>
  new InvalidInput('perCase', {
    nb: 'Skriv et tall fra 0 til 1 000 000 med høyst tre desimaler.',
    nn: 'Skriv eit tal frå 0 til 1 000 000 med høgst tre desimalar.',
    en: 'Write a number from 0 to 1,000,000 with at most three decimals.',
  });
