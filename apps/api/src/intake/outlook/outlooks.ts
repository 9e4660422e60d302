import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import type { Written } from '../plausibility/line-in-view.js';
import { suspicionsOf } from '../plausibility/suspicions.js';
import { coverOf } from './cover.js';
import type { Outlook } from './outlook.js';
import { comparedWithPeers } from './peer-comparison.js';
import { Surroundings, type Moment } from './surroundings.js';

/** A report as far as it can be read. */
export interface Subject extends Moment {
  readonly lines: readonly (Written & { readonly categoryCode: string })[];
}

/** What reports mean: how long things last, and what is hard to believe. */
@Injectable()
export class Outlooks {
  constructor(private readonly surroundings: Surroundings) {}

  /** Line by line, in the order of the subjects and their lines. */
  async of(tx: Transaction, subjects: readonly Subject[]): Promise<Outlook[][]> {
    const around = await this.surroundings.of(tx, subjects);
    return subjects.map((subject) =>
      subject.lines.map(({ categoryCode, ...written }) => {
        const { onTheWay, baseUnit, ...rest } = around(subject, categoryCode);
        const suspicions = suspicionsOf({ ...written, ...rest });
        const cover = coverOf({ ...written, onTheWay }, subject.isoWeek);
        const { delivered, usual: usualUse } = rest;
        const peers = comparedWithPeers({ ...written, ...rest });
        return { categoryCode, baseUnit, delivered, onTheWay, usualUse, peers, ...cover, suspicions };
      }),
    );
  }
}
