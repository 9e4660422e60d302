import { Body, Controller, Header, HttpCode, Post, UseFilters } from '@nestjs/common';
import { OAuthErrorFilter } from './error-filters.js';
import { type TokenAnswer, TokenEndpoint } from './token-endpoint.js';

@Controller('issuer/token')
@UseFilters(OAuthErrorFilter)
export class TokenController {
  constructor(private readonly endpoint: TokenEndpoint) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  token(@Body() body: unknown): Promise<TokenAnswer> {
    return this.endpoint.answer(body);
  }
}
