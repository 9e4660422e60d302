import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AuthorizationCodes } from './authorization-codes.js';
import { AuthorizeController } from './authorize.controller.js';
import { DevIssuer, type DevIssuerOptions } from './dev-issuer.js';
import { LogoutController } from './logout.controller.js';
import { MetadataController } from './metadata.controller.js';
import { TokenController } from './token.controller.js';
import { TokenEndpoint } from './token-endpoint.js';

export interface DevIssuerModuleOptions extends DevIssuerOptions {
  /** Modules that export PERSONAS and SUBJECT_EXISTS (ports.ts). */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
}

/** The development issuer under /issuer. The program cannot start with it when NODE_ENV is production. */
@Module({})
export class DevIssuerModule {
  static register({ imports, ...options }: DevIssuerModuleOptions): DynamicModule {
    return {
      module: DevIssuerModule,
      imports,
      controllers: [MetadataController, AuthorizeController, TokenController, LogoutController],
      providers: [
        { provide: DevIssuer, useFactory: () => new DevIssuer(options) },
        AuthorizationCodes,
        TokenEndpoint,
      ],
      exports: [DevIssuer],
    };
  }
}
