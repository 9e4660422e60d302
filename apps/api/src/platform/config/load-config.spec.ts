import { resolve } from 'node:path';
import { StartupFailure } from '../process/startup-failure.js';
import { loadConfig } from './load-config.js';

const refusal = (environment: NodeJS.ProcessEnv): string => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof StartupFailure) return error.message;
    throw error;
  }
  throw new Error('the configuration was accepted');
};

describe('configuration', () => {
  it('needs nothing', () => {
    expect({ ...loadConfig({}) }).toEqual({
      databaseUrl: undefined,
      databaseAppUrl: undefined,
      redisUrl: undefined,
      role: 'all',
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      logLevel: 'info',
      nodeEnv: 'development',
      issuerUrl: undefined,
      machineIssuerUrl: undefined,
      audience: 'fordel',
      poolSize: 10,
      publicUrl: 'http://localhost:3000',
      smtpUrl: undefined,
      mailFrom: undefined,
    });
  });

  it('reads what it is given and drops a trailing slash', () => {
    const config = loadConfig({
      PORT: '8080',
      FORDEL_ROLE: 'worker',
      FORDEL_POOL_SIZE: '25',
      FORDEL_PUBLIC_URL: 'https://fordel.example.no/',
      REDIS_URL: 'redis://cache:6379',
      PATH: '/bin',
    });
    expect(config).toMatchObject({
      port: 8080,
      role: 'worker',
      poolSize: 25,
      publicUrl: 'https://fordel.example.no',
      redisUrl: 'redis://cache:6379',
    });
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(config.port).toBe(3000);
  });

  it.each([
    ['PORT', '70000', 'PORT must be a whole number from 0 to 65535'],
    ['PORT', '', 'PORT must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'PORT must be a whole number from 0 to 65535'],
    ['FORDEL_ROLE', 'boss', 'FORDEL_ROLE must be one of api, worker, all'],
    ['FORDEL_POOL_SIZE', '4', 'FORDEL_POOL_SIZE must be a whole number from 5 to 500'],
    ['NODE_ENV', 'prod', 'NODE_ENV must be one of production, development, test'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
    ['REDIS_URL', 'http://cache', 'REDIS_URL must be a URL such as redis://host:6379'],
    ['FORDEL_ISSUER_URL', 'issuer', 'FORDEL_ISSUER_URL must be a URL such as https://fordel.example.no'],
    [
      'DATABASE_URL',
      'postgres://host/fordel?options=-c',
      'DATABASE_URL must not carry the parameter "options"',
    ],
    [
      'FORDEL_SMTP_URL',
      'mail.example.no',
      'FORDEL_SMTP_URL must be a URL such as smtp://user:password@host:587',
    ],
    ['FORDEL_SMTP_URL', 'smtp:', 'FORDEL_SMTP_URL must name a host'],
    ['FORDEL_MAIL_FROM', 'Fordel', 'FORDEL_MAIL_FROM must be an e-mail address'],
    ['FORDEL_DATA_DIR', ' ', 'FORDEL_DATA_DIR must be a folder'],
  ])('%s=%s stops the start', (name, value, sentence) => {
    expect(refusal({ [name]: value })).toBe(`The configuration cannot be used: ${sentence}.`);
  });

  it('never repeats a database address: it may hold a password', () => {
    const sentence = refusal({ DATABASE_URL: 'mysql://owner:hemmelig@host/fordel' });
    expect(sentence).toContain('DATABASE_URL must be a URL such as');
    expect(sentence).not.toContain('hemmelig');
  });

  it('stops at a misspelt variable, and names every fault at once', () => {
    const sentence = refusal({ FORDEL_POOLSIZE: '5', PORT: 'x' });
    expect(sentence).toContain('FORDEL_POOLSIZE is not a variable of this program');
    expect(sentence).toContain('PORT must be a whole number');
  });

  it('wants an issuer in production', () => {
    expect(refusal({ NODE_ENV: 'production' })).toContain('FORDEL_ISSUER_URL must name the token issuer');
    expect(loadConfig({ NODE_ENV: 'production', FORDEL_ISSUER_URL: 'https://issuer.no' }).issuerUrl).toBe(
      'https://issuer.no',
    );
  });

  it('takes an issuer for machines only beside one for people', () => {
    expect(refusal({ FORDEL_MACHINE_ISSUER_URL: 'https://maskinporten.no' })).toContain(
      'FORDEL_MACHINE_ISSUER_URL needs FORDEL_ISSUER_URL',
    );
  });

  it('wants a sender beside a mail server', () => {
    expect(refusal({ FORDEL_SMTP_URL: 'smtp://localhost' })).toContain(
      'FORDEL_MAIL_FROM must name the sender',
    );
  });

  it('takes an application login only beside its owner', () => {
    expect(refusal({ DATABASE_APP_URL: 'postgres://app@host/fordel' })).toContain(
      'DATABASE_APP_URL needs DATABASE_URL',
    );
  });
});
