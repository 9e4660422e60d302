import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` so that every log line written under it carries the request id. */
export const withRequestId = <T>(requestId: string, work: () => T): T => storage.run({ requestId }, work);

/** Id of the HTTP request we are serving, or undefined outside one. */
export const currentRequestId = (): string | undefined => storage.getStore()?.requestId;
