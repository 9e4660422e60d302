/** Whom the exercise acts as: subjects of the development issuer. */
export const ASKS_FOR_NUMBERS = 'helsedirektoratet-1';
export const APPROVES = 'helsedirektoratet-2';
export const WAREHOUSE = 'warehouse';

/** Whoever reports and signs for a kommune or hospital. */
export const reporterOf = (organisationId: string): string => `reporter-${organisationId}`;
