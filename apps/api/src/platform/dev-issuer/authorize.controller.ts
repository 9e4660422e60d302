import { Body, Controller, Get, Inject, Post, Query, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuthorizationCodes } from './authorization-codes.js';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request.js';
import { trustedRedirect } from './client.js';
import { DevIssuer } from './dev-issuer.js';
import { UntrustedClientFilter } from './error-filters.js';
import { OAuthError } from './oauth-error.js';
import { pageHeaders } from './page.js';
import { personaPage } from './persona-page.js';
import { type Persona, PERSONAS } from './ports.js';

type Params = Readonly<Record<string, unknown>>;

/** GET shows the personas; the page posts the same request back with the subject that was picked. */
@Controller('issuer/authorize')
@UseFilters(UntrustedClientFilter)
export class AuthorizeController {
  private readonly people: readonly Persona[];

  constructor(
    private readonly issuer: DevIssuer,
    private readonly codes: AuthorizationCodes,
    @Inject(PERSONAS) personas: readonly Persona[],
  ) {
    this.people = personas.filter(({ machineClaims }) => machineClaims === undefined);
  }

  @Get()
  show(@Query() params: Params, @Res() reply: FastifyReply): void {
    this.answer(params, reply, () => personaPage(this.people, params));
  }

  @Post()
  choose(@Body() body: Params | undefined, @Res() reply: FastifyReply): void {
    const params = body ?? {};
    this.answer(params, reply, (request, redirectUri) => ({
      code: this.grant(request, redirectUri, params.subject),
    }));
  }

  /** Sends what `act` makes: a page, or values for the client. What the client did wrong it is told by redirect. */
  private answer(
    params: Params,
    reply: FastifyReply,
    act: (request: AuthorizationRequest, redirectUri: string) => string | Record<string, string>,
  ): void {
    const redirectUri = trustedRedirect(params, this.issuer.publicUrl);
    let outcome: string | Record<string, string>;
    try {
      outcome = act(readAuthorizationRequest(params), redirectUri);
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      outcome = { error: error.code, error_description: error.message };
    }
    const target = new URL(redirectUri);
    if (typeof outcome === 'string') {
      void reply.headers(pageHeaders(target.origin)).send(outcome);
      return;
    }
    const values: Record<string, string> = { ...outcome, iss: this.issuer.url };
    if (typeof params.state === 'string') values.state = params.state;
    for (const [name, value] of Object.entries(values)) target.searchParams.set(name, value);
    void reply.header('cache-control', 'no-store').redirect(target.href, 303);
  }

  private grant(request: AuthorizationRequest, redirectUri: string, subject: unknown): string {
    const persona = this.people.find((candidate) => candidate.subject === subject);
    if (persona === undefined) throw new OAuthError('invalid_request', 'subject names no persona.');
    return this.codes.issue({
      subject: persona.subject,
      redirectUri,
      codeChallenge: request.code_challenge,
      scope: request.scope,
      nonce: request.nonce,
    });
  }
}
