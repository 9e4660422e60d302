import type { Locale } from '@fordel/shared';
import type DataLoader from 'dataloader';
import type { AccessTable } from '../access/ports.js';
import type { Caller } from '../access/call-context.js';

/** What one HTTP request carries through its resolvers. */
export interface RequestContext {
  readonly caller: Caller;
  readonly locale: Locale;
  readonly requestId: string;
  readonly accessTable: AccessTable;
  /** Loaders live as long as the request, so that nothing one caller may see is ever answered to another. */
  readonly loaders: Map<unknown, DataLoader<string, unknown>>;
}
