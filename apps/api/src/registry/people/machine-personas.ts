import type { Role } from '@fordel/shared';
import type { Persona } from '../../platform/dev-issuer/ports.js';

interface MachinePersona extends Persona {
  readonly role: Role;
  readonly organisationId: string;
}

const actor = (organisationNumber: string) => ({
  authority: 'iso6523-actorid-upis',
  ID: `0192:${organisationNumber}`,
});

/** A number that is well formed and nobody's. */
const VENDOR = '310000019';

/** Systems to try Fordel as: a vendor's, as Trondheim's system user, and Utsira's own. */
export const machinePersonas: readonly MachinePersona[] = [
  {
    subject: 'fagsystem',
    role: 'machine',
    organisationId: '019b8d2b-8d47-74b7-96f8-9a95e440da1a',
    organisationName: 'Trondheim kommune',
    title: {
      nb: 'Leverandørens fagsystem',
      nn: 'Fagsystemet til leverandøren',
      en: "A vendor's system, as a system user",
    },
    machineClaims: {
      client_id: '5f6f2c4e-3a52-4a53-9a3e-6a0f3f1c7d10',
      client_amr: 'private_key_jwt',
      consumer: actor(VENDOR),
      authorization_details: [
        {
          type: 'urn:altinn:systemuser',
          systemuser_org: actor('942110464'),
          systemuser_id: ['0b9a7a34-5a44-4f0e-8b6b-0d7a3c1f7a55'],
          system_id: `${VENDOR}_lagersystem`,
        },
      ],
    },
  },
  {
    subject: 'fagsystem-utsira',
    role: 'machine',
    organisationId: '019b8d2b-8c46-740b-87e1-64256dfee4a7',
    organisationName: 'Utsira kommune',
    title: {
      nb: 'Kommunens eget fagsystem',
      nn: 'Kommunen sitt eige fagsystem',
      en: "The kommune's own system",
    },
    machineClaims: {
      client_id: '9e0d6a0e-1d0c-4d3a-8f8e-2b8f0a1c9b22',
      client_amr: 'private_key_jwt',
      consumer: actor('964979901'),
    },
  },
];
