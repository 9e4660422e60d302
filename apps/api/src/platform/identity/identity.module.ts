import { type DynamicModule, Module } from '@nestjs/common';
import { DevIssuer } from '../dev-issuer/dev-issuer.js';
import { type DevIssuerModuleOptions, DevIssuerModule } from '../dev-issuer/dev-issuer.module.js';
import { RemoteIssuer } from './remote-issuer.js';
import { TokenVerifier } from './token-verifier.js';

/** Provides TokenVerifier to the whole program. */
@Module({})
export class IdentityModule {
  /** Tokens come from issuers elsewhere: people's (ID-porten, Ansattporten, a Keycloak) and machines' (Maskinporten), or one for both. */
  static external(options: {
    issuerUrl: string;
    machineIssuerUrl: string | undefined;
    audience: string;
  }): DynamicModule {
    const people = new RemoteIssuer(options.issuerUrl);
    const machines = options.machineIssuerUrl ? new RemoteIssuer(options.machineIssuerUrl) : people;
    const verifier = new TokenVerifier(people, options.audience, machines);
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
