import { Controller, Get, Inject } from '@nestjs/common';
import type { JSONWebKeySet } from 'jose';
import { MACHINE_READS, MACHINE_WRITES } from '../identity/scopes.js';
import { DevIssuer } from './dev-issuer.js';
import { type Persona, PERSONAS } from './ports.js';

/** What the issuer says about itself: OpenID Connect discovery, its public keys, and whom one can be. */
@Controller('issuer')
export class MetadataController {
  constructor(
    private readonly issuer: DevIssuer,
    @Inject(PERSONAS) private readonly offered: readonly Persona[],
  ) {}

  @Get('.well-known/openid-configuration')
  configuration(): Record<string, unknown> {
    const { url } = this.issuer;
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      end_session_endpoint: `${url}/logout`,
      scopes_supported: ['openid', 'fordel', MACHINE_READS, MACHINE_WRITES],
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  @Get('jwks')
  jwks(): JSONWebKeySet {
    return this.issuer.jwks;
  }

  @Get('personas')
  personas(): readonly Persona[] {
    return this.offered;
  }
}
