import { type DynamicModule, Module } from '@nestjs/common';
import { DevIssuer } from '../dev-issuer/dev-issuer.js';
import { type DevIssuerModuleOptions, DevIssuerModule } from '../dev-issuer/dev-issuer.module.js';
import { RemoteIssuer } from './remote-issuer.js';
import { TokenVerifier } from './token-verifier.js';

/** Provides TokenVerifier to the whole program. */
@Module({})
export class IdentityModule {
  /** Tokens come from an issuer elsewhere (ID-porten, Ansattporten, Maskinporten, a Keycloak). */
  static external(options: { issuerUrl: string; audience: string }): DynamicModule {
    const verifier = new TokenVerifier(new RemoteIssuer(options.issuerUrl), options.audience);
    return {
      module: IdentityModule,
      global: true,
      providers: [{ provide: TokenVerifier, useValue: verifier }],
      exports: [TokenVerifier],
    };
  }

  /** Tokens come from the development issuer inside this process; its keys are read from memory, never over HTTP. */
  static embedded(options: DevIssuerModuleOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      imports: [DevIssuerModule.register(options)],
      providers: [
        {
          provide: TokenVerifier,
          inject: [DevIssuer],
          useFactory: (issuer: DevIssuer) => new TokenVerifier(issuer, options.audience),
        },
      ],
      exports: [TokenVerifier],
    };
  }
}
