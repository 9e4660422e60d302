import type { SMTPTransportOptions } from 'nodemailer/lib/smtp-transport';

/** A handler waits no longer than this for the server; together they end before its job is published again. */
const PATIENCE_MS = 4_000;

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** Whether the server is this machine itself, as a test's is: what it is told stays here. */
export function isLoopback(smtpUrl: string): boolean {
  const host = hostOf(new URL(smtpUrl));
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** `smtp://user:password@host:587` or `smtps://…`. A login leaves this machine encrypted or not at all. */
export function smtpOptions(smtpUrl: string): SMTPTransportOptions {
  const url = new URL(smtpUrl);
  const { username, password, port } = url;
  const auth = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : undefined;
  return {
    host: hostOf(url),
    ...(port ? { port: Number(port) } : {}),
    secure: url.protocol === 'smtps:',
    requireTLS: auth !== undefined && !isLoopback(smtpUrl),
    auth,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
