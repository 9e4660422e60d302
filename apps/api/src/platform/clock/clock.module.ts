import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockRow } from './clock.entity.js';
import { ClockRepository } from './clock.repository.js';
import { ClockResolver } from './clock.resolver.js';
import { ClockService } from './clock.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ClockRow])],
  providers: [ClockRepository, ClockService, ClockResolver],
})
export class ClockModule {}
