import { policySchema, type Policy } from './document.js';

/** One fault of a policy document: where ("stages[1].classes"), and what is wrong in plain words. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}

export type ParsedPolicy = { ok: true; policy: Policy } | { ok: false; faults: PolicyFault[] };

/** Reads a policy document (a parsed JSON value); names every fault by its path, in the document's order of checks. */
export function parsePolicy(json: unknown): ParsedPolicy {
  const result = policySchema.safeParse(json);
  if (result.success) return { ok: true, policy: result.data };
  const faults = result.error.issues.flatMap((issue): PolicyFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: 'unknown field' }))
      : [{ path: pathOf(issue.path), message: issue.message }],
  );
  return { ok: false, faults };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
