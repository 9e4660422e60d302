import { checkContacts } from './check-contacts.js';
import { checkOrganisations } from './check-organisations.js';
import { checkRelations } from './check-relations.js';
import { checkTotals } from './check-totals.js';
import { parseFile, type Fault, type Parsed } from './fault.js';
import { registerSchema, type Register } from './register.schema.js';

/** Every broken rule between the parts of a register whose shape holds; empty when it is sound. */
export function checkRegister(register: Register): Fault[] {
  return [checkOrganisations, checkRelations, checkTotals, checkContacts].flatMap((check) => check(register));
}

/** The register, or every fault in it with its path. Never throws. */
export function parseRegister(json: unknown): Parsed<Register> {
  return parseFile(registerSchema, checkRegister, json);
}
