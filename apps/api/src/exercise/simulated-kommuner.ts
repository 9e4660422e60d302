import type { Kommune } from '../../../../libs/allocation/simulator/index.js';
import type { Register } from '../registry/register/register.schema.js';

/** The register's kommuner as the simulator knows them. Throws RangeError when a county or population is missing. */
export function kommunerOf(register: Register): Kommune[] {
  return register.organisations.flatMap(({ id, kind, fylkesmannId, population }) => {
    if (kind !== 'KOMMUNE') return [];
    if (fylkesmannId === null || population === null)
      throw new RangeError(`kommune ${id}: no county or population`);
    return [{ id, county: fylkesmannId, population }];
  });
}
