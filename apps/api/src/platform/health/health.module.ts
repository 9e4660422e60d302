import { Global, Module } from '@nestjs/common';
import { Readiness } from './readiness.js';
import { ServiceChecks } from './service-checks.js';

@Global()
@Module({ providers: [Readiness, ServiceChecks], exports: [Readiness] })
export class HealthModule {}
