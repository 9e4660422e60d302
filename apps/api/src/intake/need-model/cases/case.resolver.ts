import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { IsoWeek } from '@fordel/shared';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call } from '../../../platform/graphql/call.decorator.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { IsoWeekScalar } from '../../../platform/graphql/scalars.js';
import { CaseUse } from './case-use.js';
import { CaseRepository } from './case.repository.js';
import { ExpectedCases } from './expected-cases.js';
import { NeedTerms } from './need-terms.js';
import { NeedTermsQuery } from './need-terms.query.js';
import { StateCaseUseInput, StateCaseUseResult, type CaseUseStated } from './state-case-use/input.js';
import { StateCaseUse } from './state-case-use/state-case-use.js';
import {
  StateExpectedCasesInput,
  StateExpectedCasesResult,
  type ExpectedCasesStated,
} from './state-expected-cases/input.js';
import { StateExpectedCases } from './state-expected-cases/state-expected-cases.js';

const EVERY_REVISION = {
  type: () => Boolean,
  defaultValue: false,
  description: 'With the figures it replaced, the latest first.',
};

@Resolver()
export class CaseResolver {
  constructor(
    private readonly database: Database,
    private readonly figures: CaseRepository,
    private readonly terms: NeedTermsQuery,
    private readonly expectation: StateExpectedCases,
    private readonly use: StateCaseUse,
  ) {}

  @Query(() => [ExpectedCases], {
    description: 'The latest figure of everybody of whom one is stated for the week.',
  })
  expectedCases(
    @Call() call: CallContext,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
    @Args('everyRevision', EVERY_REVISION) everyRevision: boolean,
  ): Promise<ExpectedCases[]> {
    return this.database.transaction(call, (tx) => this.figures.ofWeek(tx, isoWeek, everyRevision));
  }

  @Query(() => [CaseUse], { description: 'What one new case takes; a category without a figure is absent.' })
  caseUse(
    @Call() call: CallContext,
    @Args('everyRevision', EVERY_REVISION) everyRevision: boolean,
  ): Promise<CaseUse[]> {
    return this.database.transaction(call, async (tx) =>
      (await this.figures.caseUse(tx, everyRevision)).map((use) => ({ ...use, perCase: use.perCase / 1000 })),
    );
  }

  @Query(() => [NeedTerms], {
    description:
      'What the need model expects of an organisation, category by category; empty when it is not the caller’s to see.',
  })
  needTerms(
    @Call() call: CallContext,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('isoWeek', { type: () => IsoWeekScalar }) isoWeek: IsoWeek,
  ): Promise<NeedTerms[]> {
    return this.database.transaction(call, (tx) => this.terms.of(tx, organisationId, isoWeek));
  }

  @Mutation(() => StateExpectedCasesResult, {
    description: 'Says how many new cases are expected in a week: a count, never persons.',
  })
  stateExpectedCases(
    @Call() call: CallContext,
    @Args('input') input: StateExpectedCasesInput,
  ): Promise<ExpectedCasesStated | Failure> {
    return this.expectation.state(call, input);
  }

  @Mutation(() => StateCaseUseResult, { description: 'Says what one new case takes of a category.' })
  stateCaseUse(
    @Call() call: CallContext,
    @Args('input') input: StateCaseUseInput,
  ): Promise<CaseUseStated | Failure> {
    return this.use.state(call, input);
  }
}
