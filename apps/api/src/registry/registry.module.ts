import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  ACCESS_TABLE,
  MACHINE_ADMISSIONS,
  MEMBERSHIPS,
  PERSONAL_LINKS,
  type Memberships,
} from '../platform/access/ports.js';
import { PERSONAS, SUBJECT_EXISTS, type SubjectExists } from '../platform/dev-issuer/ports.js';
import { accessTable } from './access/access-table.js';
import {
  CategoriesLoader,
  CategoryLoader,
  ProductLoader,
  ProductsOfCategoryLoader,
} from './catalogue/catalogue.loaders.js';
import { CatalogueRepository } from './catalogue/catalogue.repository.js';
import { CategoryResolver } from './catalogue/category.resolver.js';
import { Category } from './catalogue/category.entity.js';
import { ProductResolver } from './catalogue/product.resolver.js';
import { Product } from './catalogue/product.entity.js';
import { Contact } from './organisation/contact.entity.js';
import { ChangeContact } from './organisation/change-contact/change-contact.js';
import { ContactRepository } from './organisation/contact.repository.js';
import { Contacts } from './organisation/contacts.js';
import { OrganisationTitle } from './organisation/organisation-title.entity.js';
import { Organisation } from './organisation/organisation.entity.js';
import { OrganisationLoader } from './organisation/organisation.loader.js';
import { OrganisationRepository } from './organisation/organisation.repository.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { MachineAccess } from './people/machine-access.entity.js';
import { MachineAdmissionRegister } from './people/machine-admission-register.js';
import { Institution } from './institution/institution.entity.js';
import { InstitutionLinkSecretRow } from './institution/institution-link-secret.entity.js';
import { InstitutionLinkRow } from './institution/institution-link.entity.js';
import { InstitutionRepository } from './institution/institution.repository.js';
import { institutionProviders } from './institution/institution.providers.js';
import { LinkHolders } from './institution/link-holders.js';
import { MeResolver } from './people/me.resolver.js';
import { Membership } from './people/membership.entity.js';
import { MembershipRegister } from './people/memberships.js';
import { personas } from './people/personas.js';

/** Who there is, what there is, and who may do what: everybody else builds on it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Organisation,
      OrganisationTitle,
      Contact,
      Membership,
      MachineAccess,
      Category,
      Product,
      Institution,
      InstitutionLinkRow,
      InstitutionLinkSecretRow,
    ]),
  ],
  providers: [
    { provide: ACCESS_TABLE, useValue: accessTable },
    { provide: MEMBERSHIPS, useClass: MembershipRegister },
    { provide: MACHINE_ADMISSIONS, useClass: MachineAdmissionRegister },
    { provide: PERSONAL_LINKS, useClass: LinkHolders },
    { provide: PERSONAS, useValue: personas },
    {
      provide: SUBJECT_EXISTS,
      inject: [MEMBERSHIPS],
      useFactory:
        (memberships: Memberships): SubjectExists =>
        async (subject) =>
          (await memberships.callerOf(subject)) !== null,
    },
    OrganisationRepository,
    OrganisationLoader,
    ContactRepository,
    Contacts,
    ChangeContact,
    OrganisationResolver,
    CatalogueRepository,
    CategoryLoader,
    CategoriesLoader,
    ProductLoader,
    ProductsOfCategoryLoader,
    CategoryResolver,
    ProductResolver,
    MeResolver,
    ...institutionProviders,
  ],
  exports: [
    ACCESS_TABLE,
    MEMBERSHIPS,
    MACHINE_ADMISSIONS,
    PERSONAL_LINKS,
    PERSONAS,
    SUBJECT_EXISTS,
    OrganisationLoader,
    OrganisationRepository,
    CategoryLoader,
    CategoriesLoader,
    ProductLoader,
    CatalogueRepository,
    InstitutionRepository,
  ],
})
export class RegistryModule {}
