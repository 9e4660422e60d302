import { CaseUseResolver, ExpectedCasesResolver, NeedTermsResolver } from './case-part.resolvers.js';
import { CaseTerms } from './case-terms.js';
import { CaseRepository } from './case.repository.js';
import { CaseResolver } from './case.resolver.js';
import { CaseUseRow, ExpectedCasesRow } from './cases.entity.js';
import { NeedTermsQuery } from './need-terms.query.js';
import { StateCaseUse } from './state-case-use/state-case-use.js';
import { StateExpectedCases } from './state-expected-cases/state-expected-cases.js';

export const caseRows = [ExpectedCasesRow, CaseUseRow];

/** What expected cases add to the need: part of the intake module. */
export const caseProviders = [
  CaseRepository,
  CaseTerms,
  NeedTermsQuery,
  StateExpectedCases,
  StateCaseUse,
  CaseResolver,
  ExpectedCasesResolver,
  CaseUseResolver,
  NeedTermsResolver,
];
