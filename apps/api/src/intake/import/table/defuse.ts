const DANGEROUS = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/** Text a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take as "this is text". */
export const defused = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** What `defused` was given. */
export const undefused = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);
