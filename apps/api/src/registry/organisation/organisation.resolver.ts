import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallContext } from '../../platform/access/call-context.js';
import { Database } from '../../platform/database/database.js';
import { Call, Request } from '../../platform/graphql/call.decorator.js';
import { checkPage } from '../../platform/graphql/page.args.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Failure } from '../../platform/graphql/failure.js';
import { ChangeContact } from './change-contact/change-contact.js';
import { ChangeContactInput, ChangeContactResult, type ContactChanged } from './change-contact/input.js';
import { Contact } from './contact.entity.js';
import { Contacts } from './contacts.js';
import { Organisation, OrganisationConnection, OrganisationsArgs } from './organisation.entity.js';
import { OrganisationLoader } from './organisation.loader.js';
import { OrganisationRepository } from './organisation.repository.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly database: Database,
    private readonly organisationsRepository: OrganisationRepository,
    private readonly loader: OrganisationLoader,
    private readonly contactsOf: Contacts,
    private readonly contactChange: ChangeContact,
  ) {}

  @Query(() => Organisation, { nullable: true })
  async organisation(
    @Call() call: CallContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Organisation | null> {
    const [found] = await this.database.transaction(call, (tx) =>
      this.organisationsRepository.byIds(tx, [id]),
    );
    return found ?? null;
  }

  @Query(() => OrganisationConnection, { description: 'Those that exist today, by the clock.' })
  organisations(@Call() call: CallContext, @Args() args: OrganisationsArgs): Promise<OrganisationConnection> {
    checkPage(args);
    return this.database.transaction(call, (tx) => this.organisationsRepository.page(tx, args));
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The county governor of a kommune.' })
  fylkesmann(@Parent() { fylkesmannId }: Organisation, @Request() request: RequestContext) {
    return fylkesmannId === null ? null : this.loader.load(request, fylkesmannId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The health region it belongs to.' })
  rhf(@Parent() { rhfId }: Organisation, @Request() request: RequestContext) {
    return rhfId === null ? null : this.loader.load(request, rhfId);
  }

  @ResolveField(() => [Contact], { description: "Empty when they are not the caller's to see." })
  contacts(@Parent() { id }: Organisation, @Request() request: RequestContext, @Call() call: CallContext) {
    return this.contactsOf.of(request, call, id);
  }

  @Mutation(() => ChangeContactResult, {
    description: "Corrects a contact of the caller's own organisation.",
  })
  changeContact(
    @Call() call: CallContext,
    @Args('input') input: ChangeContactInput,
  ): Promise<ContactChanged | Failure> {
    return this.contactChange.change(call, input);
  }
}
