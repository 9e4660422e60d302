import { Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import type { Mail, MailOutcome, Withheld } from './mail.js';
import { isLoopback, smtpOptions } from './smtp-options.js';

/** SMTP's permanent refusals; everything else may go well later. */
const isPermanent = (code: number | undefined): code is number => code !== undefined && code >= 500;

/**
 * Sends mail over SMTP, one connection per mail. For a handler: what it answers belongs in the row the mail tells of, in
 * the handler's own transaction.
 */
@Injectable()
export class Mailer {
  private transport: Promise<Transporter> | undefined;

  constructor(private readonly config: Config) {}

  /** Why a mail would not leave just now; null: it would. An exercise never mails the outside. */
  async withheld(tx: Transaction): Promise<Withheld | null> {
    if (this.config.smtpUrl === undefined) return 'NOT_CONFIGURED';
    if (isLoopback(this.config.smtpUrl)) return null;
    const [clock] = await tx.query<{ exercise: string | null }>('select exercise from clock');
    return clock?.exercise === null ? null : 'EXERCISE';
  }

  /**
   * Hands one mail to the server, which takes it or not; `SENT` when it took at least one mailbox of it.
   * @throws Error when the server cannot be reached or asks to try later: the handler fails and is called again. A crash
   * or a lost connection after the server took the mail, and before the handler's commit, is the only way to a second
   * one; both have the same Message-ID.
   */
  async send(tx: Transaction, mail: Mail): Promise<MailOutcome> {
    const withheld = await this.withheld(tx);
    const { smtpUrl, mailFrom: from = '' } = this.config;
    if (withheld !== null || smtpUrl === undefined) return { state: withheld ?? 'NOT_CONFIGURED' };
    // Loaded with the first mail: most processes never send one, and it would slow the start of all.
    this.transport ??= import('nodemailer').then(({ createTransport }) =>
      createTransport(smtpOptions(smtpUrl)),
    );
    const transport = await this.transport;
    try {
      await transport.sendMail({
        from: { name: 'Fordel', address: from },
        to: { ...mail.to },
        cc: mail.cc.map((address) => ({ ...address })),
        subject: mail.subject,
        text: mail.text,
        messageId: `<${mail.id}@${from.slice(from.indexOf('@') + 1)}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
      });
      return { state: 'SENT' };
    } catch (error) {
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      // A login refused concerns every mail, not these mailboxes: it is mended and tried again.
      if (isPermanent(responseCode) && code !== 'EAUTH') return { state: 'REFUSED', code: responseCode };
      // The server's own words may name a mailbox; the code says enough.
      throw new Error(`the mail server did not take a mail (${code ?? 'unknown'} ${responseCode ?? ''})`);
    }
  }
}
