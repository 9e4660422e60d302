import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from './graphql-client.js';
import type { TestApp } from './test-app.js';

export interface SentPartLine {
  categoryCode: string;
  stock?: unknown;
  usedLastWeek?: unknown;
  useUnknown?: unknown;
  expectedNextWeek?: unknown;
  ownPurchase?: unknown;
  onOrder?: unknown;
}

export interface SentPart {
  isoWeek: string;
  expectedRevision: number | null;
  afterReport?: boolean;
  idempotencyKey: string;
  lines: SentPartLine[];
}

/** Every member of the unions, whichever came. */
export interface PartOutcome {
  __typename: string;
  part?: { id: string; revision: number; sentBy: string; reportRevision: number | null };
  message?: string;
  faults?: { path: string; code: string }[];
  currentVersion?: number;
}
export interface InstitutionOutcome {
  __typename: string;
  institution?: { id: string; name: string; version: number; validFrom: string; validTo: string | null };
  message?: string;
  path?: string;
  currentVersion?: number;
}
export interface LinkOutcome {
  __typename: string;
  link?: { id: string; current: boolean; mailState: string | null; expiresAt: string | null };
  address?: string | null;
}

const SAVED = `__typename ... on InstitutionSaved { institution { id name version validFrom validTo } }
  ... on Failure { message } ... on InvalidInput { path }`;
const LINK = '__typename ... on Failure { message }';

/** Details that are good; a spec changes what it is about. */
export const details = (name: string, changes: Record<string, unknown> = {}) => ({
  kind: 'NURSING_HOME',
  name,
  contactName: 'Avdelingsleder',
  contactEmail: 'avdeling@example.no',
  contactPhone: null,
  language: 'NB',
  ...changes,
});

/** Manages institutions as an organisation's persona, and sends parts as an institution. */
export class InstitutionClient {
  constructor(private readonly app: Pick<TestApp, 'graphql'>) {}

  private async run<Outcome>(
    as: string,
    mutation: string,
    selection: string,
    input: object,
  ): Promise<Outcome> {
    const type = mutation.endsWith('InstitutionLink')
      ? 'InstitutionLinkInput'
      : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, text } = await this.app.graphql<{ outcome: Outcome }>(
      `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { as },
    );
    if (!data) throw new Error(text);
    return data.outcome;
  }

  add(as: string, name: string, changes: Record<string, unknown> = {}): Promise<InstitutionOutcome> {
    return this.run(as, 'addInstitution', SAVED, { details: details(name, changes) });
  }
  change(
    as: string,
    institutionId: string,
    expectedVersion: number,
    to: object,
  ): Promise<InstitutionOutcome> {
    const input = { institutionId, expectedVersion, details: to };
    return this.run(as, 'changeInstitution', `${SAVED} ... on VersionConflict { currentVersion }`, input);
  }
  end(as: string, institutionId: string, expectedVersion: number): Promise<InstitutionOutcome> {
    const selection = `__typename ... on InstitutionSaved { institution { id name version validFrom validTo } }
      ... on Failure { message } ... on VersionConflict { currentVersion }`;
    return this.run(as, 'endInstitution', selection, { institutionId, expectedVersion });
  }
  makeLink(as: string, institutionId: string, idempotencyKey: string = randomUUID()): Promise<LinkOutcome> {
    const selection = `${LINK} ... on InstitutionLinkMade { address link { id current mailState expiresAt } }`;
    return this.run(as, 'makeInstitutionLink', selection, { institutionId, idempotencyKey });
  }
  mailLink(as: string, institutionId: string): Promise<LinkOutcome> {
    const selection = `${LINK} ... on InstitutionLinkAsked { link { id current mailState expiresAt } }`;
    return this.run(as, 'mailInstitutionLink', selection, { institutionId });
  }
  revokeLink(as: string, institutionId: string): Promise<LinkOutcome> {
    return this.run(as, 'revokeInstitutionLink', LINK, { institutionId });
  }

  /** What opens a new link of the institution. */
  async token(as: string, institutionId: string): Promise<string> {
    const { address } = await this.makeLink(as, institutionId);
    return new URL(address ?? '').hash.slice(1);
  }

  /** Any operation through a link. */
  through<Data = Record<string, unknown>>(
    token: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<Data>> {
    return this.app.graphql<Data>(query, variables, { headers: { authorization: `Bearer ${token}` } });
  }

  /** Sends a part through a link (`token`) or as a user (`as`), and expects an answer of the union, whichever. */
  async send(who: { token: string } | { as: string }, part: SentPart): Promise<PartOutcome> {
    const mutation = `mutation ($input: SendInstitutionPartInput!) { outcome: sendInstitutionPart(input: $input) { __typename
      ... on InstitutionPartSent { part { id revision sentBy reportRevision } }
      ... on Failure { message } ... on InvalidReport { faults { path code } }
      ... on VersionConflict { currentVersion } } }`;
    const { data, text } =
      'token' in who
        ? await this.through<{ outcome: PartOutcome }>(who.token, mutation, { input: part })
        : await this.app.graphql<{ outcome: PartOutcome }>(mutation, { input: part }, who);
    if (!data) throw new Error(text);
    return data.outcome;
  }
}

/** A whole part: every category with stock 100, used 10, expected 12. */
export function partOf(
  categories: readonly string[],
  isoWeek: string,
  changes: Partial<SentPart> = {},
): SentPart {
  const figures = { stock: 100, usedLastWeek: 10, expectedNextWeek: 12 };
  return {
    isoWeek,
    expectedRevision: null,
    idempotencyKey: randomUUID(),
    lines: categories.map((categoryCode) => ({ categoryCode, ...figures })),
    ...changes,
  };
}
