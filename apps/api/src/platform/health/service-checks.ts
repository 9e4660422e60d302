import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { probeRedis } from '../process/probe-redis.js';
import { Readiness } from './readiness.js';

/** Checks the servers that every request or job needs. */
@Injectable()
export class ServiceChecks {
  constructor(readiness: Readiness, database: DataSource, config: Config) {
    readiness.add({ name: 'database', check: () => database.query('select 1') });
    const { redisUrl, role } = config;
    if (redisUrl !== undefined && role !== 'api') {
      readiness.add({ name: 'redis', check: () => probeRedis(redisUrl) });
    }
  }
}
