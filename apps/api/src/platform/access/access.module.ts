import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access-guard.js';
import { Authentication } from './authentication.js';
import { MachineCallers } from './machine-callers.js';

/** Needs ACCESS_TABLE, MEMBERSHIPS and PERSONAL_LINKS from a global module: who may what is the registry's to know. */
@Global()
@Module({
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, MachineCallers, Authentication],
  exports: [Authentication],
})
export class AccessModule {}
