import { Inject, Injectable } from '@nestjs/common';
import { issuerUnavailable, tokenRejected } from '../graphql/errors.js';
import { IssuerUnavailable, TokenRejected, type VerifiedToken } from '../identity/verified-token.js';
import { TokenVerifier } from '../identity/token-verifier.js';
import { PUBLIC_CALLER, type Caller } from './call-context.js';
import { MEMBERSHIPS, type Memberships } from './ports.js';

/** From an Authorization header to a caller. The token proves who; the membership, read on every request, says what as. */
@Injectable()
export class Authentication {
  constructor(
    private readonly tokens: TokenVerifier,
    @Inject(MEMBERSHIPS) private readonly memberships: Memberships,
  ) {}

  async callerOf(authorization: string | undefined): Promise<Caller> {
    return this.callerBy(await this.tokenOf(authorization));
  }

  /** Whom the holder of a token, or nobody in particular, acts for now. */
  async callerBy(token: VerifiedToken | null): Promise<Caller> {
    if (token === null) return PUBLIC_CALLER;
    const caller = await this.memberships.callerOf(token.subject);
    if (!caller) throw tokenRejected('NO_MEMBERSHIP');
    return caller;
  }

  async tokenOf(authorization: string | undefined): Promise<VerifiedToken | null> {
    if (authorization === undefined) return null;
    const [, bearer] = /^Bearer ([^\s]+)$/i.exec(authorization) ?? [];
    if (!bearer) throw tokenRejected('INVALID');
    try {
      return await this.tokens.verify(bearer);
    } catch (error) {
      if (error instanceof TokenRejected) throw tokenRejected(error.reason);
      if (error instanceof IssuerUnavailable) throw issuerUnavailable();
      throw error;
    }
  }
}
