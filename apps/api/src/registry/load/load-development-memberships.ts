import type { ClientBase } from 'pg';
import { machinePersonas } from '../people/machine-personas.js';
import { personas } from '../people/personas.js';
import { seed } from './seed.js';

/**
 * Lets the development issuer's subjects act: every persona, systems among them, and for exercises one reporter per kommune and hospital,
 * whose subject is `reporter-<organisation id>`. Only for a program that carries that issuer, never for production.
 * A subject that was ever a member is left alone: who was revoked stays revoked.
 */
export async function loadDevelopmentMemberships(client: ClientBase): Promise<void> {
  const signingIn = personas.filter(({ machineClaims }) => machineClaims === undefined);
  const people = signingIn.map(({ subject, title, role, organisationId, institution }) => ({
    subject,
    name: title.nb,
    role,
    organisation_id: organisationId,
    institution_id: institution?.id ?? null,
  }));
  const institutions = personas.flatMap(({ organisationId, institution }) =>
    institution ? [{ ...institution, organisation_id: organisationId }] : [],
  );
  await seed(client, 'registry.loadDevelopmentMemberships', async () => {
    await client.query(
      `insert into institution (id, organisation_id, kind, name, contact_name, contact_email, language, valid_from)
       select id, organisation_id, kind, name, 'Avdelingsleder', 'institusjon@example.no', 'nb', '2020-01-01'
       from jsonb_populate_recordset(null::institution, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(institutions)],
    );
    await client.query(
      `insert into membership (subject, name, role, organisation_id, institution_id, development)
       select *, true from (
         select subject, name, role, organisation_id, institution_id from jsonb_populate_recordset(null::membership, $1::jsonb)
         union all
         select 'reporter-' || id, 'Rapportør, ' || name, case kind when 'KOMMUNE' then 'kommune' else 'helseforetak' end, id, null
         from organisation where kind in ('KOMMUNE', 'HELSEFORETAK', 'PRIVATE_HOSPITAL')
       ) wanted
       where not exists (select from membership known where known.subject = wanted.subject)`,
      [JSON.stringify(people)],
    );
    await client.query(
      `insert into machine_access (organisation_id, development)
       select wanted.id, true from unnest($1::uuid[]) wanted (id)
       where not exists (select from machine_access known where known.organisation_id = wanted.id)`,
      [machinePersonas.map(({ organisationId }) => organisationId)],
    );
  });
}

/** Ends what `loadDevelopmentMemberships` began, when a database goes on with a real issuer. */
export async function endDevelopmentMemberships(client: ClientBase): Promise<void> {
  await seed(client, 'registry.endDevelopmentMemberships', async () => {
    await client.query(
      'update membership set revoked_at = clock_timestamp() where development and revoked_at is null',
    );
    await client.query(
      'update machine_access set revoked_at = clock_timestamp() where development and revoked_at is null',
    );
    await client.query(
      'update institution set valid_to = valid_from where id = any($1) and valid_to is null',
      [personas.flatMap(({ institution }) => institution?.id ?? [])],
    );
  });
}
