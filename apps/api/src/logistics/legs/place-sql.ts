/** A `Place` of an organisation, by its alias in the statement. */
export const placeSql = (alias: string): string =>
  `jsonb_build_object('latitude', ${alias}.latitude, 'longitude', ${alias}.longitude)`;
