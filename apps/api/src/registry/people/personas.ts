import type { Role } from '@fordel/shared';
import { InstitutionKind } from '../institution/institution-kind.js';
import type { Persona } from '../../platform/dev-issuer/ports.js';
import { machinePersonas } from './machine-personas.js';

/** Somebody to try Fordel as, and what the development membership makes of them. */
export interface DevelopmentPersona extends Persona {
  readonly role: Role;
  readonly organisationId: string;
  /** For whom of the organisation's institutions; absent: for the organisation itself. */
  readonly institution?: DevelopmentInstitution;
}

/** An institution made up for trying Fordel out. */
export interface DevelopmentInstitution {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: string;
}

/** At least one per role; Helsedirektoratet twice, because whoever asks for the numbers does not approve them. */
export const personas: readonly DevelopmentPersona[] = [
  {
    subject: 'kommune',
    role: 'kommune',
    organisationId: '019b8d2b-8d47-74b7-96f8-9a95e440da1a',
    organisationName: 'Trondheim kommune',
    title: { nb: 'Smittevernkoordinator', nn: 'Smittevernkoordinator', en: 'Infection control coordinator' },
  },
  {
    subject: 'kommune-utsira',
    role: 'kommune',
    organisationId: '019b8d2b-8c46-740b-87e1-64256dfee4a7',
    organisationName: 'Utsira kommune',
    title: { nb: 'Kommuneoverlege', nn: 'Kommuneoverlege', en: 'Municipal chief medical officer' },
  },
  {
    subject: 'institution',
    role: 'institution',
    organisationId: '019b8d2b-8d47-74b7-96f8-9a95e440da1a',
    institution: {
      id: '019b8d2b-9000-7000-8000-000000000001',
      kind: InstitutionKind.NURSING_HOME,
      name: 'Øvingslia sykehjem',
    },
    organisationName: 'Øvingslia sykehjem, Trondheim kommune',
    title: { nb: 'Avdelingsleder', nn: 'Avdelingsleiar', en: 'Head of ward' },
  },
  {
    subject: 'helseforetak',
    role: 'helseforetak',
    organisationId: '019b8d2b-8c2b-7702-8e38-84a0a82ca8e6',
    organisationName: 'St. Olavs hospital HF',
    title: {
      nb: 'Beredskapskoordinator',
      nn: 'Beredskapskoordinator',
      en: 'Hospital preparedness coordinator',
    },
  },
  {
    subject: 'fylkeskommune',
    role: 'fylkeskommune',
    organisationId: '019b8d2b-90c4-7f32-8686-fce71ebcc3b7',
    organisationName: 'Trøndelag fylkeskommune',
    title: { nb: 'Fylkestannlege', nn: 'Fylkestannlege', en: 'County chief dental officer' },
  },
  {
    subject: 'fylkesmann',
    role: 'fylkesmann',
    organisationId: '019b8d2b-8c17-7268-a671-c7be98c0d6e2',
    organisationName: 'Fylkesmannen i Trøndelag',
    title: { nb: 'Fylkeslege', nn: 'Fylkeslege', en: 'County medical officer' },
  },
  {
    subject: 'helsedirektoratet-1',
    role: 'helsedirektoratet',
    organisationId: '019b8d2b-8c00-7794-afb4-c661b8e068d7',
    organisationName: 'Helsedirektoratet',
    title: { nb: 'Vaktleder', nn: 'Vaktleiar', en: 'Duty officer' },
  },
  {
    subject: 'helsedirektoratet-2',
    role: 'helsedirektoratet',
    organisationId: '019b8d2b-8c00-7794-afb4-c661b8e068d7',
    organisationName: 'Helsedirektoratet',
    title: { nb: 'Avdelingsdirektør', nn: 'Avdelingsdirektør', en: 'Director' },
  },
  {
    subject: 'rhf',
    role: 'rhf',
    organisationId: '019b8d2b-8c03-7c46-83aa-925e01250154',
    organisationName: 'Helse Midt-Norge RHF',
    title: { nb: 'Beredskapsleder', nn: 'Beredskapsleiar', en: 'Head of regional preparedness' },
  },
  {
    subject: 'sykehusinnkjop',
    role: 'sykehusinnkjop',
    organisationId: '019b8d2b-8c05-7a81-9a99-052b1d194058',
    organisationName: 'Sykehusinnkjøp HF',
    title: { nb: 'Innkjøper', nn: 'Innkjøpar', en: 'Buyer' },
  },
  {
    subject: 'warehouse',
    role: 'warehouse',
    organisationId: '019b8d2b-8c06-7627-9d2c-83f36fe3879c',
    organisationName: 'Nasjonalt smittevernlager',
    title: {
      nb: 'Lagersjef, Helse Sør-Øst',
      nn: 'Lagersjef, Helse Sør-Øst',
      en: 'Store manager, Helse Sør-Øst',
    },
  },
  {
    subject: 'laboratory',
    role: 'laboratory',
    organisationId: '019b8d2b-8c0b-78be-81db-a251c96f637e',
    organisationName: 'Forsvarets forskningsinstitutt (FFI)',
    title: { nb: 'Forsker', nn: 'Forskar', en: 'Researcher' },
  },
  {
    subject: 'observer-ks',
    role: 'observer',
    organisationId: '019b8d2b-8c0c-7fed-964c-e2c8ec150448',
    organisationName: 'KS – Kommunesektorens organisasjon',
    title: { nb: 'Observatør', nn: 'Observatør', en: 'Observer' },
  },
  {
    subject: 'observer-helsetilsynet',
    role: 'observer',
    organisationId: '019b8d2b-8c0d-7158-bd91-2467621905da',
    organisationName: 'Statens helsetilsyn',
    title: { nb: 'Observatør', nn: 'Observatør', en: 'Observer' },
  },
  {
    subject: 'auditor',
    role: 'auditor',
    organisationId: '019b8d2b-8c0e-776d-bdec-fea3a508e4a7',
    organisationName: 'Riksrevisjonen',
    title: { nb: 'Revisor', nn: 'Revisor', en: 'Auditor' },
  },
  ...machinePersonas,
];
