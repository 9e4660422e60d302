import { z } from 'zod';
import { ExerciseFailure } from '../exercise-failure.js';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});
const tokenAnswer = z.object({ access_token: z.string() });

/** A running server, spoken to as anybody else would: GraphQL over HTTP, with tokens of its development issuer. */
export class Api {
  private readonly tokens = new Map<string, Promise<string>>();

  /** @param url its address, without a trailing slash */
  constructor(readonly url: string) {}

  /**
   * Asks as a subject of the development issuer. `Data` is the shape of what the query selects.
   * @throws ExerciseFailure when nobody answers, or the request is refused as a whole
   */
  async ask<Data>(subject: string, query: string, variables: object = {}): Promise<Data> {
    const response = await this.post('/graphql', {
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.token(subject)}`,
        'accept-language': 'en',
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = answer.parse(await response.json());
    if (!data || errors.length > 0) {
      throw new ExerciseFailure(
        `${this.url} refused a request of ${subject}: ${errors.map(({ message }) => message).join('; ')}`,
      );
    }
    return data as Data;
  }

  private token(subject: string): Promise<string> {
    const known = this.tokens.get(subject) ?? this.fetchToken(subject);
    this.tokens.set(subject, known);
    return known;
  }

  private async fetchToken(subject: string): Promise<string> {
    const response = await this.post('/issuer/token', {
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'exercise', subject }),
    });
    if (!response.ok) {
      throw new ExerciseFailure(
        `${this.url} gives no token for ${subject}: an exercise needs a server with the development issuer and the register of 2020.`,
      );
    }
    return tokenAnswer.parse(await response.json()).access_token;
  }

  private post(path: string, init: RequestInit): Promise<Response> {
    return fetch(`${this.url}${path}`, { method: 'POST', ...init }).catch((error: Error) => {
      const reason = error.cause instanceof Error ? error.cause.message : error.message;
      throw new ExerciseFailure(`${this.url} does not answer (${reason}).`);
    });
  }
}
