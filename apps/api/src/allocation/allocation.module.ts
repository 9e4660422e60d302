import { Module } from '@nestjs/common';

/** Policies, rounds and decisions. */
@Module({})
export class AllocationModule {}
