import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_READS, MACHINE_WRITES } from '../identity/scopes.js';
import { AuthorizationCodes } from './authorization-codes.js';
import { CLIENT_ID } from './client.js';
import { DevIssuer, TOKEN_LIFETIME_SECONDS } from './dev-issuer.js';
import { OAuthError } from './oauth-error.js';
import { type Persona, PERSONAS, SUBJECT_EXISTS, type SubjectExists } from './ports.js';
import { readTokenRequest } from './token-request.js';

/** RFC 6749, 5.1. */
export interface TokenAnswer {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
  id_token?: string;
}

/** Turns a code, or for machines in development the mere name of a subject, into tokens. */
@Injectable()
export class TokenEndpoint {
  constructor(
    private readonly issuer: DevIssuer,
    private readonly codes: AuthorizationCodes,
    @Inject(PERSONAS) private readonly personas: readonly Persona[],
    @Inject(SUBJECT_EXISTS) private readonly subjectExists: SubjectExists,
  ) {}

  /** @throws OAuthError */
  async answer(body: unknown): Promise<TokenAnswer> {
    const request = readTokenRequest(body);
    if (request.grant_type === 'client_credentials') {
      return this.forName(request.subject ?? request.client_id, request.client_id, request.scope);
    }
    return this.forCode(request.code, request.redirect_uri, request.code_verifier);
  }

  private async forName(subject: string, clientId: string, asked?: string): Promise<TokenAnswer> {
    const persona = this.personas.find((candidate) => candidate.subject === subject);
    if (!persona && !(await this.subjectExists(subject))) {
      throw new OAuthError('invalid_client', `No persona or development subject is called ${subject}.`);
    }
    const scopes = persona?.machineClaims ? [MACHINE_WRITES, MACHINE_READS] : ['fordel'];
    const scope = asked ?? scopes[0] ?? '';
    if (!scope.split(' ').every((one) => scopes.includes(one))) {
      throw new OAuthError('invalid_scope', `Scopes of ${subject} are ${scopes.join(' and ')}.`);
    }
    if (!persona?.machineClaims) return this.bearer(subject, clientId, scope);
    return answerOf(await this.issuer.machineToken(persona.machineClaims, scope), scope);
  }

  private async forCode(code: string, redirectUri: string, codeVerifier: string): Promise<TokenAnswer> {
    const { subject, scope, nonce } = this.codes.redeem(code, redirectUri, codeVerifier);
    const answer = await this.bearer(subject, CLIENT_ID, scope);
    if (!scope.split(' ').includes('openid')) return answer;
    const persona = this.personas.find((candidate) => candidate.subject === subject);
    const name = persona ? `${persona.title.nb}, ${persona.organisationName}` : subject;
    return { ...answer, id_token: await this.issuer.idToken(subject, CLIENT_ID, { name, nonce }) };
  }

  private async bearer(subject: string, clientId: string, scope: string): Promise<TokenAnswer> {
    return answerOf(await this.issuer.accessToken(subject, clientId, scope), scope);
  }
}

const answerOf = (accessToken: string, scope: string): TokenAnswer => ({
  access_token: accessToken,
  token_type: 'Bearer',
  expires_in: TOKEN_LIFETIME_SECONDS,
  scope,
});
