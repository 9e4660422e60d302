import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OAuthError, UntrustedClient } from './oauth-error.js';
import { escapeHtml, page, pageHeaders } from './page.js';

/** Tells the person, because nobody may be redirected. */
@Catch(UntrustedClient)
export class UntrustedClientFilter implements ExceptionFilter<UntrustedClient> {
  catch(error: UntrustedClient, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const body = page('Innloggingen kan ikke fortsette', `<p>${escapeHtml(error.message)}</p>`);
    void reply.status(400).headers(pageHeaders()).send(body);
  }
}

/** The error answer of RFC 6749, 5.2. */
@Catch(OAuthError)
export class OAuthErrorFilter implements ExceptionFilter<OAuthError> {
  catch(error: OAuthError, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(error.code === 'invalid_client' ? 401 : 400)
      .header('cache-control', 'no-store')
      .send({ error: error.code, error_description: error.message });
  }
}
