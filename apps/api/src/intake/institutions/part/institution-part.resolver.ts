import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { Database } from '../../../platform/database/database.js';
import { Call, Request } from '../../../platform/graphql/call.decorator.js';
import type { Failure } from '../../../platform/graphql/failure.js';
import { checkPage } from '../../../platform/graphql/page.args.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { CategoryLoader } from '../../../registry/catalogue/catalogue.loaders.js';
import { Category } from '../../../registry/catalogue/category.entity.js';
import { SendInstitutionPartInput } from '../send-part/input.js';
import { SendInstitutionPartResult, type InstitutionPartSent } from '../send-part/result.js';
import { SendInstitutionPart } from '../send-part/send-institution-part.js';
import { InstitutionPartLines } from './institution-part-lines.js';
import {
  InstitutionPart,
  InstitutionPartConnection,
  InstitutionPartLine,
  InstitutionPartsArgs,
} from './institution-part.js';
import { InstitutionPartRepository } from './institution-part.repository.js';

@Resolver(() => InstitutionPart)
export class InstitutionPartResolver {
  constructor(
    private readonly database: Database,
    private readonly parts: InstitutionPartRepository,
    private readonly linesOf: InstitutionPartLines,
    private readonly sending: SendInstitutionPart,
  ) {}

  @Query(() => InstitutionPartConnection, {
    description:
      'Every revision of an institution’s part of a week, the first first: who said what, and when.',
  })
  institutionParts(
    @Call() call: CallContext,
    @Args() args: InstitutionPartsArgs,
  ): Promise<InstitutionPartConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.parts.revisions(tx, args));
  }

  @ResolveField(() => [InstitutionPartLine], {
    description: 'One for every category, in the order of the report.',
  })
  lines(
    @Parent() part: InstitutionPart,
    @Request() request: RequestContext,
    @Call() call: CallContext,
  ): Promise<InstitutionPartLine[]> {
    return this.linesOf.of(request, call, part);
  }

  @Mutation(() => SendInstitutionPartResult, {
    description:
      'Stores the calling institution’s part of a week, or a correction of it: all of it or nothing.',
  })
  sendInstitutionPart(
    @Call() call: CallContext,
    @Args('input') input: SendInstitutionPartInput,
  ): Promise<InstitutionPartSent | Failure> {
    return this.sending.send(call, input);
  }
}

@Resolver(() => InstitutionPartLine)
export class InstitutionPartLineResolver {
  constructor(private readonly categories: CategoryLoader) {}

  @ResolveField(() => Category)
  category(@Parent() line: InstitutionPartLine, @Request() request: RequestContext): Promise<Category> {
    return this.categories.load(request, line.categoryCode);
  }
}
