import { Inject, Injectable } from '@nestjs/common';
import { issuerUnavailable, tokenRejected } from '../graphql/errors.js';
import { IssuerUnavailable, TokenRejected } from '../identity/verified-token.js';
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
    if (authorization === undefined) return PUBLIC_CALLER;
    const [, bearer] = /^Bearer ([^\s]+)$/i.exec(authorization) ?? [];
    if (!bearer) throw tokenRejected('INVALID');
    try {
      const { subject } = await this.tokens.verify(bearer);
      const caller = await this.memberships.callerOf(subject);
      if (!caller) throw tokenRejected('NO_MEMBERSHIP');
      return caller;
    } catch (error) {
      if (error instanceof TokenRejected) throw tokenRejected(error.reason);
      if (error instanceof IssuerUnavailable) throw issuerUnavailable();
      throw error;
    }
  }
}
