import type { Text } from '@fordel/shared';

/** The last line of every e-mail that can be switched off. */
export const CLOSING: Text = {
  nb: 'Du får denne e-posten som kontaktperson. Den kan slås av i Fordel.',
  nn: 'Du får denne e-posten som kontaktperson. Han kan slåast av i Fordel.',
  en: 'You receive this e-mail as a contact. It can be switched off in Fordel.',
};
