import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. Header names are in lower case. */
export interface ReceivedMail {
  /** Who got it, whatever its headers say. */
  recipients: string[];
  headers: Record<string, string>;
  text: string;
}

const fromBytes = (bytes: number[]): string => Buffer.from(bytes).toString('utf8');

function quotedPrintable(encoded: string): string {
  const bytes = [...encoded.replace(/=\r?\n/g, '').matchAll(/=([0-9A-F]{2})|([\s\S])/gi)];
  return fromBytes(
    bytes.flatMap(([, hex, char = '']) => (hex ? [parseInt(hex, 16)] : [...Buffer.from(char, 'utf8')])),
  );
}

/** RFC 2047's encoded words, such as =?UTF-8?Q?M=C3=B8re?=. */
const decodeHeader = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, encoded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(encoded, 'base64').toString('utf8')
        : quotedPrintable(encoded.replaceAll('_', ' ')),
    );

function parse(raw: string): Omit<ReceivedMail, 'recipients'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeHeader(line.slice(colon + 1).trim())];
    }),
  );
  const body = raw.slice(end + 4);
  const encoding = headers['content-transfer-encoding'];
  const decoded =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body;
  return { headers, text: decoded.replaceAll('\r\n', '\n').trim() };
}

/** A real SMTP server on this machine that keeps what it is given. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What it answers to a mailbox (RCPT TO); 250 takes it. */
  answerTo: (address: string) => number = () => 250;
  private readonly server: SMTPServer;
  private readonly sockets = new Set<{ destroy(): void }>();

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, done) => {
        const code = this.answerTo(address);
        done(code === 250 ? null : Object.assign(new Error('not here'), { responseCode: code }));
      },
      onData: (stream, { envelope }, done) => {
        const take = async (): Promise<void> => {
          const raw = await text(stream);
          this.received.push({ recipients: envelope.rcptTo.map(({ address }) => address), ...parse(raw) });
        };
        take().then(() => done(), done);
      },
    });
    this.server.server.on('connection', (socket) => this.sockets.add(socket));
  }

  static async start(): Promise<MailServer> {
    const mails = new MailServer();
    mails.server.listen(0, '127.0.0.1');
    await once(mails.server.server, 'listening');
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
