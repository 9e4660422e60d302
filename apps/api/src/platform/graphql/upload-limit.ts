import type { Text } from '@fordel/shared';

/** The largest file that is taken, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const LIMIT = `${MAX_UPLOAD_BYTES / 1024 / 1024} MB`;
export const FILE_TOO_LARGE: Text = {
  nb: `Filen er større enn ${LIMIT}. Del den opp.`,
  nn: `Fila er større enn ${LIMIT}. Del henne opp.`,
  en: `The file is larger than ${LIMIT}. Divide it.`,
};
