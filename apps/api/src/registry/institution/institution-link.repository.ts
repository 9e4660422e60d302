import { Injectable } from '@nestjs/common';
import type { Locale } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { InstitutionLink, LinkMailState } from './institution-link.js';
import { hashOfToken, newLinkToken } from './link-token.js';

/** How long a link lasts: a quarter, after which whoever answers for the institution makes a new one. */
const LASTS = '90 days';

const LINK = `id, institution_id as "institutionId", asked_at as "askedAt", asked_by as "askedBy", mail_state as "mailState",
  expires_at as "expiresAt", revoked_at as "revokedAt",
  revoked_at is null and coalesce(expires_at > clock_timestamp(), false) as current`;

/** An institution to be written to, with who answers for it. */
export interface LinkAddressee {
  readonly institutionId: string;
  readonly name: string;
  readonly owner: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly language: Locale;
  readonly exists: boolean;
}

export interface NewLink {
  readonly id: string;
  readonly institutionId: string;
  readonly askedBy: string;
}

@Injectable()
export class InstitutionLinkRepository {
  async byId(tx: Transaction, id: string): Promise<InstitutionLink | null> {
    const [link] = await tx.query<InstitutionLink>(`select ${LINK} from institution_link where id = $1`, [
      id,
    ]);
    return link ?? null;
  }

  /** The last one asked for of each. */
  lastOf(tx: Transaction, institutionIds: readonly string[]): Promise<InstitutionLink[]> {
    return tx.query<InstitutionLink>(
      `select distinct on (institution_id) ${LINK} from institution_link
       where institution_id = any($1::uuid[]) order by institution_id, id desc`,
      [institutionIds],
    );
  }

  /** Makes a link in place of the one before. @returns what opens it, which is kept nowhere */
  async make(tx: Transaction, { id, institutionId, askedBy }: NewLink): Promise<string> {
    await this.revoke(tx, institutionId);
    await tx.query(
      `insert into institution_link (id, institution_id, organisation_id, asked_by, expires_at)
       select $1, id, organisation_id, $3, clock_timestamp() + $4::interval from institution where id = $2`,
      [id, institutionId, askedBy, LASTS],
    );
    const token = newLinkToken();
    await this.keepHash(tx, id, token);
    return token;
  }

  /** Writes down that a link is to be mailed. */
  async ask(tx: Transaction, { id, institutionId, askedBy }: NewLink): Promise<void> {
    await tx.query(
      `insert into institution_link (id, institution_id, organisation_id, asked_by, mail_state)
       select $1, id, organisation_id, $3, 'WAITING' from institution where id = $2`,
      [id, institutionId, askedBy],
    );
  }

  /** Whom a link that waits for its mail is for; null when it waits no more. */
  async waiting(tx: Transaction, id: string): Promise<LinkAddressee | null> {
    const [row] = await tx.query<LinkAddressee>(
      `select i.id as "institutionId", i.name, o.name as owner, i.contact_name as "contactName", i.contact_email as "contactEmail",
              i.language, institution_exists(i, oslo_today()) as exists
       from institution_link l join institution i on i.id = l.institution_id join organisation o on o.id = i.organisation_id
       where l.id = $1 and l.mail_state = 'WAITING' for update of l, i`,
      [id],
    );
    return row ?? null;
  }

  /** The mail left with this token in it: the link is made, in place of the one before. */
  async sent(tx: Transaction, id: string, institutionId: string, token: string): Promise<void> {
    await this.revoke(tx, institutionId);
    await tx.query(
      `update institution_link set mail_state = 'SENT', expires_at = clock_timestamp() + $2::interval where id = $1`,
      [id, LASTS],
    );
    await this.keepHash(tx, id, token);
  }

  async settle(tx: Transaction, id: string, state: LinkMailState): Promise<void> {
    await tx.query('update institution_link set mail_state = $2 where id = $1', [id, state]);
  }

  /** The current link opens nothing any more. */
  async revoke(tx: Transaction, institutionId: string): Promise<void> {
    await tx.query(
      `update institution_link set revoked_at = clock_timestamp()
       where institution_id = $1 and revoked_at is null and expires_at is not null`,
      [institutionId],
    );
  }

  /** One that waits for its mail is not sent. */
  async callBack(tx: Transaction, institutionId: string): Promise<void> {
    await tx.query(
      `update institution_link set mail_state = 'ENDED' where institution_id = $1 and mail_state = 'WAITING'`,
      [institutionId],
    );
  }

  private async keepHash(tx: Transaction, id: string, token: string): Promise<void> {
    await tx.query('insert into institution_link_secret (link_id, token_sha256) values ($1, $2)', [
      id,
      hashOfToken(token),
    ]);
  }
}
