import { Inject, Injectable } from '@nestjs/common';
import { issuerUnavailable, tokenRejected, tooManyRequests } from '../graphql/errors.js';
import { IssuerUnavailable, TokenRejected, type VerifiedToken } from '../identity/verified-token.js';
import { TokenVerifier } from '../identity/token-verifier.js';
import { PUBLIC_CALLER, type Caller } from './call-context.js';
import { MachineCallers } from './machine-callers.js';
import { MEMBERSHIPS, PERSONAL_LINKS, type Memberships, type PersonalLinks } from './ports.js';
import { RateLimit } from './rate-limit.js';

const MINUTE_MS = 60_000;

/** What an Authorization header proves, to be asked again for as long as its holder stays. */
export interface Credential {
  /** Null: not at a time that is known beforehand. */
  readonly endsAt: Date | null;
  /** Whom its holder acts for now. @throws when they are not let in (any more) */
  readonly caller: () => Promise<Caller>;
}

/** What is looked at of an HTTP request. */
export interface AskingRequest {
  readonly headers: { readonly authorization?: string | undefined };
  /** Of whoever sent it. */
  readonly ip: string;
}

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

  private readonly callers = new WeakMap<AskingRequest, Promise<Caller>>();

  constructor(
    private readonly tokens: TokenVerifier,
    @Inject(MEMBERSHIPS) private readonly memberships: Memberships,
    private readonly machines: MachineCallers,
    @Inject(PERSONAL_LINKS) private readonly links: PersonalLinks,
  ) {}

  /** Found once, however often a request is asked about: an upload is before it is read, and again as an operation. */
  callerOf(request: AskingRequest): Promise<Caller> {
    const caller = this.callers.get(request) ?? this.find(request);
    this.callers.set(request, caller);
    return caller;
  }

  /** @param address of whoever sent it */
  async credentialOf(authorization: string | undefined, address: string): Promise<Credential> {
    const bearer = bearerOf(authorization);
    if (bearer !== null && this.links.isLink(bearer))
      return { endsAt: null, caller: () => this.holderOf(bearer, address) };
    const token = bearer === null ? null : await this.tokenOf(bearer);
    return { endsAt: token?.expiresAt ?? null, caller: () => this.callerBy(token) };
  }

  /** Whom the holder of a token, or nobody in particular, acts for now. */
  private async callerBy(token: VerifiedToken | null): Promise<Caller> {
    if (token === null) return PUBLIC_CALLER;
    if (token.machine) return this.machines.callerOf(token.machine, token.scopes);
    const caller = await this.memberships.callerOf(token.subject);
    if (!caller) throw tokenRejected('NO_MEMBERSHIP');
    return caller;
  }

  private async tokenOf(bearer: string): Promise<VerifiedToken> {
    try {
      return await this.tokens.verify(bearer);
    } catch (error) {
      if (error instanceof TokenRejected) throw tokenRejected(error.reason);
      if (error instanceof IssuerUnavailable) throw issuerUnavailable();
      throw error;
    }
  }

  private async find({ headers: { authorization }, ip }: AskingRequest): Promise<Caller> {
    return (await this.credentialOf(authorization, ip)).caller();
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
