import { once } from 'node:events';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { startHealthServer } from '../health/health-server.js';
import { Readiness } from '../health/readiness.js';
import { NestLog } from '../logging/nest-log.js';
import { explainListenError } from './explain-listen-error.js';
import type { StopList } from './shutdown.js';

/** Starts a process that only works through the queues, with its health addresses on the configured port. */
export async function startWorker(program: DynamicModule, config: Config, shutdown: StopList): Promise<void> {
  const options = { logger: new NestLog(), abortOnError: false };
  const app = await NestFactory.createApplicationContext(program, options);
  shutdown.add('finishing the jobs in progress', () => app.close());

  const server = await startHealthServer(config.host, config.port, app.get(Readiness)).catch(
    explainListenError(config.host, config.port),
  );
  shutdown.add('closing the health addresses', async () => {
    server.close().closeAllConnections();
    await once(server, 'close');
  });
}
