import { z } from 'zod';

const readable = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** A URL of one of the protocols. The value is never repeated in the message: it may hold a password. */
const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => readable(text, protocols), { error: `must be a URL such as ${example}` });

/** `options` in the URL would silently win over the role we connect with. */
const postgres = (user: string) =>
  url(['postgres:', 'postgresql:'], `postgres://${user}:password@host:5432/fordel`).refine(
    (text) => !URL.canParse(text) || !new URL(text).searchParams.has('options'),
    { error: 'must not carry the parameter "options"' },
  );

const whole = (min: number, max: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })
    .transform(Number);

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const text = (meaning: string) => z.string().regex(/^\S(.*\S)?$/, { error: `must be ${meaning}` });

const webAddress = url(['http:', 'https:'], 'https://fordel.example.no').transform((address) =>
  address.replace(/\/+$/, ''),
);

/** Every variable the program reads, what it may hold, and what it is when absent. */
export const environmentRules = z.object({
  DATABASE_URL: postgres('owner').optional(),
  DATABASE_APP_URL: postgres('app').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  PORT: whole(0, 65_535).default(3000),
  HOST: text('an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(),
  NODE_ENV: oneOf(['production', 'development', 'test']).default('development'),
  FORDEL_ROLE: oneOf(['api', 'worker', 'all']).default('all'),
  FORDEL_DATA_DIR: text('a folder').default('.data'),
  FORDEL_ISSUER_URL: webAddress.optional(),
  FORDEL_MACHINE_ISSUER_URL: webAddress.optional(),
  FORDEL_AUDIENCE: text('the audience that tokens are made for').default('fordel'),
  // Four jobs at a time, each in a transaction that may need a second one beside it: with fewer they would wait for each other.
  FORDEL_POOL_SIZE: whole(5, 500).default(10),
  FORDEL_PUBLIC_URL: webAddress.optional(),
  FORDEL_SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587')
    .refine((text) => !URL.canParse(text) || new URL(text).hostname !== '', { error: 'must name a host' })
    .optional(),
  FORDEL_MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
});
