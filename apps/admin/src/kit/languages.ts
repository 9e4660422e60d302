/** The languages e-mails are written in, each by its own name. */
export const LANGUAGES = [
  ['NB', 'Bokmål'],
  ['NN', 'Nynorsk'],
  ['EN', 'English'],
] as const;
