import type { Locale } from '@fordel/shared';

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; errorId?: string };
}

/** What came back, as it came: a refusal is an answer too. */
export interface GraphqlAnswer<Data> {
  status: number;
  data: Data | null;
  errors: GraphqlError[];
  /** The body as text. */
  text: string;
}

export interface Asking {
  /** Subject of a persona or of a seeded development subject; undefined: without a token. */
  as?: string;
  locale?: Locale;
  headers?: Record<string, string>;
}

type Variables = Record<string, unknown>;

/** Speaks GraphQL over HTTP with a running program that has the development issuer. */
export class GraphqlClient {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(readonly url: string) {}

  /** An access token of the development issuer, asked for once. */
  token(subject: string): Promise<string> {
    const known = this.tokens.get(subject) ?? this.fetchToken(subject);
    this.tokens.set(subject, known);
    return known;
  }

  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Variables = {},
    { as, locale, headers = {} }: Asking = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as === undefined ? {} : { authorization: `Bearer ${await this.token(as)}` }),
        ...(locale === undefined ? {} : { 'accept-language': locale }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as { data?: Data | null; errors?: GraphqlError[] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
  }

  private async fetchToken(subject: string): Promise<string> {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: subject });
    const response = await fetch(`${this.url}/issuer/token`, { method: 'POST', body });
    const answer = (await response.json()) as { access_token?: string; error_description?: string };
    if (answer.access_token === undefined)
      throw new Error(answer.error_description ?? `no token for ${subject}`);
    return answer.access_token;
  }
}
