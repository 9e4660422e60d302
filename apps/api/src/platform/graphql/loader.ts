import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.js';

/** One loader per request and kind: what many fields of one answer ask for is fetched in one statement. */
export function loaderOf<Value>(
  request: RequestContext,
  kind: unknown,
  fetchAll: (ids: readonly string[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<string, Value> {
  const known = request.loaders.get(kind);
  if (known) return known as DataLoader<string, Value>;
  const loader = new DataLoader<string, Value>(fetchAll);
  request.loaders.set(kind, loader);
  return loader;
}
