export { policySchema, type Policy } from './document.js';
export { norway2020Policy, recommendedPolicy } from './documents.js';
export { parsePolicy, type ParsedPolicy, type PolicyFault } from './parse-policy.js';
export { roundPolicy, splitFor } from './round-policy.js';
export { leavesOf, type PolicyPart, type PoolKind, type PoolPart } from './split.js';
export type { Stage } from './stages.js';
