import { Global, Module } from '@nestjs/common';
import { ACCESS_TABLE, MEMBERSHIPS, type Memberships } from '../platform/access/ports.js';
import { PERSONAS, SUBJECT_EXISTS, type SubjectExists } from '../platform/dev-issuer/ports.js';
import { accessTable } from './access/access-table.js';
import { MembershipRegister } from './people/memberships.js';
import { personas } from './people/personas.js';

/** Who there is, what there is, and who may do what: everybody else builds on it. */
@Global()
@Module({
  providers: [
    { provide: ACCESS_TABLE, useValue: accessTable },
    { provide: MEMBERSHIPS, useClass: MembershipRegister },
    { provide: PERSONAS, useValue: personas },
    {
      provide: SUBJECT_EXISTS,
      inject: [MEMBERSHIPS],
      useFactory:
        (memberships: Memberships): SubjectExists =>
        async (subject) =>
          (await memberships.callerOf(subject)) !== null,
    },
  ],
  exports: [ACCESS_TABLE, MEMBERSHIPS, PERSONAS, SUBJECT_EXISTS],
})
export class RegistryModule {}
