/** The zone every deadline and week in this system is counted in. */
export const OSLO = 'Europe/Oslo';
