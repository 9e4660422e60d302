import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { GraphqlError } from './graphql-client.js';

const PATIENCE_MS = 15_000;

interface Told {
  readonly data?: { readonly weekChanged: { readonly parts: readonly string[] } } | null;
  readonly errors?: readonly GraphqlError[];
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** Somebody who watches a week over a socket and keeps what they are told. */
export class Watcher {
  readonly told: Told[] = [];
  readonly closed: Closed[] = [];
  /** How the subscription ended, when it did not end by itself. */
  failed: unknown;
  connected = 0;
  private readonly client: Client;
  private notice: () => void = () => undefined;

  /**
   * @param url of the program
   * @param token bearer token; undefined: the public
   * @param retries how often a lost socket is opened again
   */
  constructor(
    url: string,
    token: string | undefined,
    { retries = 0, query = watching('2020-W15'), variables = {} } = {},
  ) {
    this.client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
      retryAttempts: retries,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 100)),
      shouldRetry: () => true,
      on: {
        connected: () => this.see(() => this.connected++),
        closed: (event) => this.see(() => this.closed.push(event as Closed)),
      },
    });
    this.client.subscribe(
      { query, variables },
      {
        next: (told) => this.see(() => this.told.push(told as Told)),
        error: (error) => this.see(() => (this.failed = error)),
        complete: () => this.see(() => undefined),
      },
    );
  }

  /** Every part named since the beginning, or since the last `forget`. */
  get parts(): string[] {
    return [...new Set(this.told.flatMap(({ data }) => data?.weekChanged.parts ?? []))].sort();
  }

  forget(): void {
    this.told.length = 0;
  }

  /** Waits until what was told, or how it ended, is good. */
  async until(what: string, good: () => boolean): Promise<void> {
    const tooLate = Date.now() + PATIENCE_MS;
    while (!good()) {
      if (Date.now() > tooLate) throw new Error(`${what} did not happen: ${JSON.stringify(this.told)}`);
      await new Promise<void>((resolve) => {
        this.notice = resolve;
        setTimeout(resolve, 200);
      });
    }
  }

  /** Watches from here on: the first telling, which names everything, has come and is forgotten. */
  async begun(): Promise<this> {
    await this.until('The beginning of a watch', () => this.told.length > 0);
    this.forget();
    return this;
  }

  async stop(): Promise<void> {
    await this.client.dispose();
  }

  private see(change: () => unknown): void {
    change();
    this.notice();
  }
}

export const watching = (isoWeek: string): string =>
  `subscription { weekChanged(isoWeek: "${isoWeek}") { parts } }`;
