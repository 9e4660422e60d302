import type { PerKind } from './kinds.js';

/** What is typed of one organisation's share. */
export interface PartnerShare {
  readonly organisationId: string;
  readonly share: PerKind;
}

export interface SharedDraft {
  readonly name: string;
  readonly agreement: string;
  readonly stored: boolean | null;
  readonly countedOn: string;
  readonly held: PerKind;
  readonly shares: readonly PartnerShare[];
}
