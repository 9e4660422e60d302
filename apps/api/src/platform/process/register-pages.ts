import type { FastifyInstance } from 'fastify';
import { registerAdminSite } from '../admin-site/register-admin-site.js';
import type { Config } from '../config/config.js';
import { registerExplorer } from '../explorer/register-explorer.js';

/** Adds what people open in a browser: the page, and outside production the explorer. */
export async function registerPages(fastify: FastifyInstance, config: Config): Promise<void> {
  if (config.nodeEnv !== 'production') await registerExplorer(fastify);
  await registerAdminSite(fastify, config);
}
