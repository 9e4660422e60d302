import { stringifyDocument } from '@urql/core';
import { createClient } from 'graphql-ws/client';
import { WeekChangedDocument, type WeekChangedSubscription, type WeekPart } from '../generated/graphql.js';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A connection that no longer answers is found within the two together. */
const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;

interface Watching {
  readonly token: string | null;
  /** Null: whichever week. */
  readonly isoWeek: string | null;
  /** The first one names everything. */
  readonly onChange: (parts: readonly WeekPart[]) => void;
  readonly onLost: () => void;
}

/** Everybody who lost a server comes back at a time of their own. */
const retryWait = (retries: number): Promise<void> => {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** retries, LONGEST_WAIT_MS);
  return new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
};

/**
 * Watches a week over a socket, which is opened again for as long as it takes.
 * @returns how to stop
 */
export function watchWeek({ token, isoWeek, onChange, onLost }: Watching): () => void {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    keepAlive: PING_EVERY_MS,
    on: {
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: () => clearTimeout(unanswered),
      closed: () => {
        clearTimeout(unanswered);
        onLost();
      },
    },
  });
  const unsubscribe = client.subscribe<WeekChangedSubscription>(
    { query: stringifyDocument(WeekChangedDocument), variables: { isoWeek } },
    {
      next: ({ data }) => {
        if (data) onChange(data.weekChanged.parts);
      },
      error: onLost, // the token is refused: so will the next question be, and that says so
      complete: onLost,
    },
  );
  return () => {
    unsubscribe(); // first: a client that is still connecting would else send on a socket that is closed for good
    void client.dispose();
  };
}
