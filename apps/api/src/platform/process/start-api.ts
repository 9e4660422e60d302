import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { registerSecurityHeaders } from '../admin-site/security-headers.js';
import type { Config } from '../config/config.js';
import { Authentication } from '../access/authentication.js';
import { registerUploads } from '../graphql/register-uploads.js';
import { Readiness } from '../health/readiness.js';
import { registerHealth } from '../health/register-health.js';
import { NestLog } from '../logging/nest-log.js';
import { registerRequestLog, requestIdOf } from '../logging/request-log.js';
import { SubscriptionServer } from '../subscriptions/subscription-server.js';
import { registerDrain } from './drain.js';
import { explainListenError } from './explain-listen-error.js';
import type { StopList } from './shutdown.js';

/**
 * Starts the HTTP API and waits until it listens.
 * @param pages adds what is served beside the API; tests of the API leave it out
 */
export async function startApi(
  program: DynamicModule,
  config: Config,
  shutdown: StopList,
  pages?: (fastify: FastifyInstance, config: Config) => Promise<void>,
): Promise<void> {
  const adapter = new FastifyAdapter({ genReqId: requestIdOf });
  const options = { logger: new NestLog(), abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(program, adapter, options);
  shutdown.add('closing the application', () => app.close());

  const fastify = app.getHttpAdapter().getInstance();
  registerRequestLog(fastify);
  registerSecurityHeaders(fastify, config);
  registerUploads(fastify, app.get(Authentication));
  registerHealth(fastify, app.get(Readiness));
  await pages?.(fastify, config);

  const drain = registerDrain(fastify);
  await app.listen(config.port, config.host).catch(explainListenError(config.host, config.port));
  shutdown.add('waiting for requests in progress', drain);

  const subscriptions = new SubscriptionServer(app);
  subscriptions.attach(fastify.server);
  shutdown.add('closing the subscriptions', () => subscriptions.stop());
}
