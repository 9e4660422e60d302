import type { ClientBase } from 'pg';
import { readRegister } from '../register/data-files.js';
import type { Register, RegisterOrganisation } from '../register/register.schema.js';
import { isValidOn } from '../register/validity.js';
import { seed } from './seed.js';
import { upsert } from './upsert.js';

/** The name an edition of the register knows an organisation by: the one of its first day, or of the organisation's. */
function nameOf({ names }: RegisterOrganisation, edition: string): string | undefined {
  return (names.find((name) => isValidOn(name, edition)) ?? names[0])?.text;
}

const organisationRows = ({ organisations, validFrom }: Register) =>
  organisations.map((o) => ({
    id: o.id,
    kind: o.kind,
    name: nameOf(o, validFrom),
    organisation_number: o.organisationNumber,
    kommune_number: o.kommuneNumber,
    fylke_number: o.fylkeNumber,
    population: o.population,
    population_80_plus: o.population80plus,
    somatic_beds: o.somaticBeds,
    bed_days: o.bedDays,
    fylkesmann_id: o.fylkesmannId,
    rhf_id: o.rhfId,
    helseforetak_id: o.helseforetakId,
    latitude: o.latitude,
    longitude: o.longitude,
    valid_from: o.validFrom,
    valid_to: o.validTo,
  }));

/** Dated names, of those whose name changes; everybody else's name says it all. */
const titleRows = ({ organisations }: Register) =>
  organisations
    .filter(({ names }) => names.length > 1)
    .flatMap(({ id, names }) =>
      names.map(({ text, validFrom, validTo }) => ({
        organisation_id: id,
        valid_from: validFrom,
        valid_to: validTo,
        title: text,
      })),
    );

function contactRows({ contacts }: Register) {
  const first = new Map(contacts.filter((c) => c.rank === 'PRIMARY').map((c) => [c.organisationId, c.id]));
  return contacts.map((c) => ({
    id: c.id,
    organisation_id: c.organisationId,
    name: c.title,
    email: c.email,
    language: c.language,
    deputy_for_id: c.rank === 'DEPUTY' ? first.get(c.organisationId) : null,
  }));
}

/**
 * Makes the tables say what the shipped register says. Nothing is written where they do already, nor over a contact that its
 * organisation has corrected.
 * @throws BrokenDataFileError
 */
export async function loadRegister(client: ClientBase): Promise<void> {
  const register = readRegister();
  const titles = titleRows(register);
  await seed(client, 'registry.loadRegister', async () => {
    await upsert(client, 'organisation', 'id', organisationRows(register));
    // A period whose first day was corrected would otherwise stand beside its correction.
    await client.query(
      `delete from organisation_title where (organisation_id, valid_from) not in
         (select organisation_id, valid_from from jsonb_populate_recordset(null::organisation_title, $1::jsonb))`,
      [JSON.stringify(titles)],
    );
    await upsert(client, 'organisation_title', 'organisation_id, valid_from', titles);
    const { rows: corrected } = await client.query<{ id: string }>(
      'select id from contact where version > 0',
    );
    const own = new Set(corrected.map(({ id }) => id));
    await upsert(
      client,
      'contact',
      'id',
      contactRows(register).filter(({ id }) => !own.has(id)),
    );
  });
}
