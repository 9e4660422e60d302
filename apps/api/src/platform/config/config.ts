export type ProcessRole = 'api' | 'worker' | 'all';
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
export type NodeEnvironment = 'production' | 'development' | 'test';

/** What this process was told at start. Checked once by `loadConfig`, frozen, and the injection token of itself. */
export class Config {
  /** The migrator's database, which owns everything; undefined = the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** A login of the unprivileged application role; undefined = the owner's login, lowered to that role. */
  readonly databaseAppUrl: string | undefined;
  /** Redis for the job queues; undefined = the queues live in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly role: ProcessRole;
  readonly port: number;
  readonly host: string;
  /** Absolute folder of the embedded PostgreSQL. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly nodeEnv: NodeEnvironment;
  /** Issuer of the bearer tokens; undefined = the embedded development issuer (never in production). */
  readonly issuerUrl: string | undefined;
  /** Issuer of machines' tokens (Maskinporten); undefined = the same as people's. */
  readonly machineIssuerUrl: string | undefined;
  /** The audience a token must be made for. */
  readonly audience: string;
  /** Connections the application keeps to PostgreSQL, per process. */
  readonly poolSize: number;
  /** Address at which a browser reaches this server, without a trailing slash. */
  readonly publicUrl: string;
  /** The mail server, with its login; undefined = no mail leaves. */
  readonly smtpUrl: string | undefined;
  /** The mailbox mail is sent from; there when there is a mail server. */
  readonly mailFrom: string | undefined;

  constructor(values: Config) {
    Object.assign(this, values);
    Object.freeze(this);
  }
}
