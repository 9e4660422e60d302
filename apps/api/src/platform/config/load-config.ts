import { resolve } from 'node:path';
import type { z } from 'zod';
import { StartupFailure } from '../process/startup-failure.js';
import { Config } from './config.js';
import { environmentRules } from './rules.js';

const PREFIX = 'FORDEL_';

/**
 * Reads the configuration from the environment.
 * @throws StartupFailure naming every variable that is unknown (with our prefix), malformed or missing.
 */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith(PREFIX) && !(name in environmentRules.shape),
  );
  const known = Object.keys(environmentRules.shape).join(', ');
  const parsed = environmentRules.safeParse(environment);
  const faults = [
    ...unknown.map((name) => `${name} is not a variable of this program (known: ${known})`),
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...(parsed.success ? contradictions(parsed.data) : []),
  ];
  if (!parsed.success || faults.length > 0) {
    throw new StartupFailure(`The configuration cannot be used: ${faults.join('; ')}.`);
  }
  return toConfig(parsed.data);
}

type Environment = z.output<typeof environmentRules>;

function contradictions(env: Environment): string[] {
  const faults: string[] = [];
  if (env.DATABASE_APP_URL !== undefined && env.DATABASE_URL === undefined) {
    faults.push('DATABASE_APP_URL needs DATABASE_URL, the owner of the same database');
  }
  if (env.NODE_ENV === 'production' && env.FORDEL_ISSUER_URL === undefined) {
    faults.push('FORDEL_ISSUER_URL must name the token issuer when NODE_ENV is production');
  }
  if (env.FORDEL_MACHINE_ISSUER_URL !== undefined && env.FORDEL_ISSUER_URL === undefined) {
    faults.push('FORDEL_MACHINE_ISSUER_URL needs FORDEL_ISSUER_URL, the issuer for people');
  }
  if (env.FORDEL_SMTP_URL !== undefined && env.FORDEL_MAIL_FROM === undefined) {
    faults.push('FORDEL_MAIL_FROM must name the sender when FORDEL_SMTP_URL names a mail server');
  }
  return faults;
}

function toConfig(env: Environment): Config {
  return new Config({
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    redisUrl: env.REDIS_URL,
    role: env.FORDEL_ROLE,
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.FORDEL_DATA_DIR),
    logLevel: env.LOG_LEVEL ?? (env.NODE_ENV === 'test' ? 'warn' : 'info'),
    nodeEnv: env.NODE_ENV,
    issuerUrl: env.FORDEL_ISSUER_URL,
    machineIssuerUrl: env.FORDEL_MACHINE_ISSUER_URL,
    audience: env.FORDEL_AUDIENCE,
    poolSize: env.FORDEL_POOL_SIZE,
    publicUrl: env.FORDEL_PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    smtpUrl: env.FORDEL_SMTP_URL,
    mailFrom: env.FORDEL_MAIL_FROM,
  });
}
