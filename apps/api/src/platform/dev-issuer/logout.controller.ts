import { Controller, Get, Query, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isKnownAddress } from './client.js';
import { DevIssuer } from './dev-issuer.js';
import { UntrustedClientFilter } from './error-filters.js';
import { UntrustedClient } from './oauth-error.js';
import { page, pageHeaders } from './page.js';

/** The issuer keeps no session, so signing out is only the way back to the client. */
@Controller('issuer/logout')
@UseFilters(UntrustedClientFilter)
export class LogoutController {
  constructor(private readonly issuer: DevIssuer) {}

  @Get()
  logout(@Query() params: Readonly<Record<string, unknown>>, @Res() reply: FastifyReply): void {
    const { post_logout_redirect_uri: address, state } = params;
    if (address === undefined) {
      void reply.headers(pageHeaders()).send(page('Du er logget ut', '<p>Du kan lukke dette vinduet.</p>'));
      return;
    }
    if (typeof address !== 'string' || !isKnownAddress(address, this.issuer.publicUrl)) {
      throw new UntrustedClient('Returadressen (post_logout_redirect_uri) er ikke tillatt.');
    }
    const target = new URL(address);
    if (typeof state === 'string') target.searchParams.set('state', state);
    void reply.redirect(target.href, 303);
  }
}
