import { GraphQLError } from 'graphql';
import type { CallContext } from '../../../platform/access/call-context.js';
import { forbidden } from '../../../platform/graphql/errors.js';
import { Reporters } from '../../week/week.js';
import { Area } from './completeness.js';

/** Kommuner are in counties, hospitals in health regions. */
const COUNTED: Readonly<Record<Area, readonly Reporters[]>> = {
  COUNTY: [Reporters.KOMMUNE],
  REGION: [Reporters.HOSPITAL],
  NATION: [Reporters.KOMMUNE, Reporters.HOSPITAL],
};

/**
 * Whether a caller may have these counted so. Of counties or regions it gets those it follows, which may be none.
 * @throws GraphQLError FORBIDDEN for a nation it does not follow, BAD_USER_INPUT for reporters who are in no such area
 */
export function checkArea({ scope, caller }: CallContext, by: Area, reporters: Reporters): void {
  if (by === Area.NATION && scope !== 'national') throw forbidden(`completeness by ${by}`, caller.role);
  if (!COUNTED[by].includes(reporters)) {
    throw new GraphQLError(`a ${reporters} is not counted by ${by}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}
