import { Injectable } from '@nestjs/common';
import type { IsoWeek } from '@fordel/shared';
import type { Transaction } from '../../../platform/database/transaction.js';
import { expectedWeeklyUse } from '../expected-weekly-use.js';
import { extraByCases, outbreakFactor } from './case-term.js';
import { CaseRepository, type CountedCases } from './case.repository.js';
import type { NeedTerms } from './need-terms.js';

/** The terms of the model that rest on expected cases; a kommune or category without figures has none. */
export type TermsOf = (
  organisationId: string,
  isoWeek: IsoWeek,
  categoryCode: string,
) => Omit<NeedTerms, 'base' | 'byRate' | 'categoryCode'>;

const NOT_KNOWN = { cases: null, casesOf: null, perCase: null, extra: null, outbreak: null };

const keyOf = (organisationId: string, isoWeek: IsoWeek): string => `${organisationId} ${isoWeek}`;

/** What expected cases add to the need, in two statements however many are asked for. */
@Injectable()
export class CaseTerms {
  constructor(private readonly figures: CaseRepository) {}

  async of(tx: Transaction, weeks: readonly IsoWeek[]): Promise<TermsOf> {
    const counted = await this.figures.counted(tx, [...new Set(weeks)]);
    const byWeek = new Map(counted.map((each) => [keyOf(each.organisationId, each.isoWeek), each]));
    const perCase = new Map((await this.figures.caseUse(tx)).map((use) => [use.categoryCode, use.perCase]));
    return (organisationId, isoWeek, categoryCode) =>
      termsOf(byWeek.get(keyOf(organisationId, isoWeek)), perCase.get(categoryCode), categoryCode);
  }
}

function termsOf(
  counted: CountedCases | undefined,
  perCase: number | undefined,
  categoryCode: string,
): ReturnType<TermsOf> {
  const known = {
    ...NOT_KNOWN,
    ...(perCase === undefined ? {} : { perCase: perCase / 1000 }),
    ...(counted ? { cases: ownPart(counted), casesOf: counted.casesOf } : {}),
  };
  if (!counted || perCase === undefined) return known;
  const { cases, population, ofCounty } = counted;
  const partOf = ofCounty === null ? null : { inhabitants: population, ofCounty };
  const extra = extraByCases({ cases, partOf }, perCase);
  const base = expectedWeeklyUse(categoryCode, { kind: 'KOMMUNE', population, somaticBeds: null });
  return { ...known, extra, outbreak: base === null ? null : outbreakFactor(base, extra) };
}

const ownPart = ({ cases, population, ofCounty }: CountedCases): number =>
  ofCounty === null ? cases : (cases * population) / ofCounty;
