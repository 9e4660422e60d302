import { Injectable } from '@nestjs/common';
import { parsePolicy, type Policy } from '@fordel/shared';
import type { Transaction } from '../../platform/database/transaction.js';
import type { PolicyVersion } from './policy-version.js';

const VERSION = `select id, number, author, reason, valid_from as "validFrom", document::text from policy_version`;

@Injectable()
export class PolicyRepository {
  /** The version in force today, by the clock: the latest that applies. */
  async current(tx: Transaction): Promise<PolicyVersion> {
    const [version] = await tx.query<PolicyVersion>(
      `${VERSION} where valid_from <= oslo_today() order by number desc limit 1`,
    );
    if (!version) throw new Error('no policy applies today: the first one begins later');
    return version;
  }

  async byId(tx: Transaction, id: string): Promise<PolicyVersion> {
    const [version] = await tx.query<PolicyVersion>(`${VERSION} where id = $1`, [id]);
    if (!version) throw new Error(`policy version ${id} is gone`);
    return version;
  }

  /** @throws Error naming every fault, when the stored document is none this program can follow */
  async document(tx: Transaction, id: string): Promise<Policy> {
    const { number, document } = await this.byId(tx, id);
    const parsed = parsePolicy(JSON.parse(document));
    if (parsed.ok) return parsed.policy;
    const faults = parsed.faults.map(({ path, message }) => `${path}: ${message}`);
    throw new Error(`policy version ${number}: ${faults.join('; ')}`);
  }
}
