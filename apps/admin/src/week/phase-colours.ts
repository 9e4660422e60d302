/** What a week's phase looks like. */
export const PHASE_COLOURS = {
  NOT_OPEN: 'neutral',
  OPEN: 'success',
  LATE: 'warning',
  CLOSED: 'info',
} as const;
