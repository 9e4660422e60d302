import type { Fault } from './fault.js';
import type { Register } from './register.schema.js';

/** Every contact belongs to somebody, and everybody has one PRIMARY and one DEPUTY at different addresses. */
export function checkContacts({ organisations, contacts }: Register): Fault[] {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const ranks = new Map(organisations.map((o) => [o.id, { PRIMARY: 0, DEPUTY: 0 }]));
  contacts.forEach((contact, i) => {
    const own = ranks.get(contact.organisationId);
    if (own === undefined) {
      faults.push({
        path: `contacts[${i}].organisationId`,
        problem: `no organisation has the id ${contact.organisationId}`,
      });
    } else {
      own[contact.rank] += 1;
    }
    if (ids.has(contact.id))
      faults.push({ path: `contacts[${i}].id`, problem: `${contact.id} is used twice` });
    if (addresses.has(contact.email))
      faults.push({ path: `contacts[${i}].email`, problem: `${contact.email} is used twice` });
    ids.add(contact.id);
    addresses.add(contact.email);
  });
  organisations.forEach((o, i) => {
    const { PRIMARY, DEPUTY } = ranks.get(o.id) ?? { PRIMARY: 0, DEPUTY: 0 };
    if (PRIMARY !== 1 || DEPUTY !== 1) {
      const problem = `has ${PRIMARY} primary contacts and ${DEPUTY} deputies, needs one of each`;
      faults.push({ path: `organisations[${i}]`, problem });
    }
  });
  return faults;
}
