import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commands } from './commands.js';
import { IdempotencyRecord } from './idempotency-record.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([IdempotencyRecord])],
  providers: [Commands],
  exports: [Commands],
})
export class CommandsModule {}
