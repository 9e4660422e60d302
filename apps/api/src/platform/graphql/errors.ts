import type { Role } from '@fordel/shared';
import { GraphQLError } from 'graphql';
import { MACHINE_REFUSALS, type MachineRefusal } from '../access/ports.js';

/** Errors outside the schema: about the request itself, never about what a user entered. */
export function forbidden(operation: string, role: Role): GraphQLError {
  return new GraphQLError(`${operation} is not open to ${role}`, {
    extensions: { code: role === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
  });
}

export function tokenRejected(reason: 'EXPIRED' | 'INVALID' | 'NO_MEMBERSHIP'): GraphQLError {
  const message = {
    EXPIRED: 'The access token has expired: sign in again.',
    INVALID: 'The access token is not valid here.',
    NO_MEMBERSHIP: 'The access token is valid, but its holder has no current membership here.',
  }[reason];
  return new GraphQLError(message, { extensions: { code: `TOKEN_${reason}`, http: { status: 401 } } });
}

export function tooManyRequests(): GraphQLError {
  return new GraphQLError('Too many requests: wait a minute.', {
    extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } },
  });
}

/** Said openly: the token is genuine, and whoever runs the machine has to find out what to mend. */
export function machineRefused(reason: MachineRefusal): GraphQLError {
  return new GraphQLError(MACHINE_REFUSALS[reason], {
    extensions: { code: `TOKEN_${reason}`, http: { status: 401 } },
  });
}

export function scopeMissing(operation: string, scope: string): GraphQLError {
  return new GraphQLError(`${operation} needs a token with the scope ${scope}`, {
    extensions: { code: 'SCOPE_MISSING' },
  });
}

export function issuerUnavailable(): GraphQLError {
  return new GraphQLError('The access token could not be checked just now: try again in a moment.', {
    extensions: { code: 'ISSUER_UNAVAILABLE', http: { status: 503 } },
  });
}
