import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule } from '@nestjs/common';
import { registerAdminSite } from '../admin-site/register-admin-site.js';
import { registerSecurityHeaders } from '../admin-site/security-headers.js';
import type { Config } from '../config/config.js';
import { registerExplorer } from '../explorer/register-explorer.js';
import { Readiness } from '../health/readiness.js';
import { registerHealth } from '../health/register-health.js';
import { NestLog } from '../logging/nest-log.js';
import { registerRequestLog, requestIdOf } from '../logging/request-log.js';
import { registerDrain } from './drain.js';
import { explainListenError } from './explain-listen-error.js';
import type { Shutdown } from './shutdown.js';

/** Starts the HTTP API and everything served beside it, and waits until it listens. */
export async function startApi(program: DynamicModule, config: Config, shutdown: Shutdown): Promise<void> {
  const adapter = new FastifyAdapter({ genReqId: requestIdOf });
  const options = { logger: new NestLog(), abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(program, adapter, options);
  shutdown.add('closing the application', () => app.close());

  const fastify = app.getHttpAdapter().getInstance();
  const readiness = app.get(Readiness);
  registerRequestLog(fastify);
  registerSecurityHeaders(fastify, config);
  registerHealth(fastify, readiness);
  if (config.nodeEnv !== 'production') await registerExplorer(fastify);
  await registerAdminSite(fastify, config);

  const drain = registerDrain(fastify);
  await app.listen(config.port, config.host).catch(explainListenError(config.host, config.port));
  shutdown.add('waiting for requests in progress', drain);
}
