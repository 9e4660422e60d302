import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEventRow } from './audit-event.entity.js';
import { AuditRepository } from './audit.repository.js';
import { AuditResolver } from './audit.resolver.js';

@Module({ imports: [TypeOrmModule.forFeature([AuditEventRow])], providers: [AuditRepository, AuditResolver] })
export class AuditModule {}
