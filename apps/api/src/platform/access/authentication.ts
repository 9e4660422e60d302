import { Inject, Injectable } from '@nestjs/common';
import { issuerUnavailable, tokenRejected, tooManyRequests } from '../graphql/errors.js';
import { IssuerUnavailable, TokenRejected, type VerifiedToken } from '../identity/verified-token.js';
import { TokenVerifier } from '../identity/token-verifier.js';
import { PUBLIC_CALLER, type Caller } from './call-context.js';
import { MachineCallers } from './machine-callers.js';
import { MEMBERSHIPS, PERSONAL_LINKS, type Memberships, type PersonalLinks } from './ports.js';
import { RateLimit } from './rate-limit.js';

const MINUTE_MS = 60_000;

/**
 * From an Authorization header to a caller. The token proves who; the membership, read on every request, says what as. A
 * personal link proves both.
 */
@Injectable()
export class Authentication {
  /** Requests of one link: far above what its page asks. */
  private readonly linkRequests = new RateLimit(300, MINUTE_MS);
  /** Links that are none, by the address they come from. A good link is not held back by what others try from behind one proxy. */
  private readonly refusedLinks = new RateLimit(20, MINUTE_MS);

  constructor(
    private readonly tokens: TokenVerifier,
    @Inject(MEMBERSHIPS) private readonly memberships: Memberships,
    private readonly machines: MachineCallers,
    @Inject(PERSONAL_LINKS) private readonly links: PersonalLinks,
  ) {}

  /** @param address of whoever sent the request */
  async callerOf(authorization: string | undefined, address: string): Promise<Caller> {
    const bearer = bearerOf(authorization);
    if (bearer !== null && this.links.isLink(bearer)) return this.holderOf(bearer, address);
    return this.callerBy(await this.tokenOf(authorization));
  }

  /** Whom the holder of a token, or nobody in particular, acts for now. */
  async callerBy(token: VerifiedToken | null): Promise<Caller> {
    if (token === null) return PUBLIC_CALLER;
    if (token.machine) return this.machines.callerOf(token.machine, token.scopes);
    const caller = await this.memberships.callerOf(token.subject);
    if (!caller) throw tokenRejected('NO_MEMBERSHIP');
    return caller;
  }

  async tokenOf(authorization: string | undefined): Promise<VerifiedToken | null> {
    const bearer = bearerOf(authorization);
    if (bearer === null) return null;
    try {
      return await this.tokens.verify(bearer);
    } catch (error) {
      if (error instanceof TokenRejected) throw tokenRejected(error.reason);
      if (error instanceof IssuerUnavailable) throw issuerUnavailable();
      throw error;
    }
  }

  private async holderOf(link: string, address: string): Promise<Caller> {
    const caller = await this.links.callerOf(link);
    if (caller === null || caller === 'EXPIRED') {
      if (!this.refusedLinks.spend(address)) throw tooManyRequests();
      throw tokenRejected(caller ?? 'INVALID');
    }
    if (!this.linkRequests.spend(caller.subject)) throw tooManyRequests();
    return caller;
  }
}

/** What comes after the word Bearer; null without a header. */
function bearerOf(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [, bearer] = /^Bearer ([^\s]+)$/i.exec(authorization) ?? [];
  if (!bearer) throw tokenRejected('INVALID');
  return bearer;
}
