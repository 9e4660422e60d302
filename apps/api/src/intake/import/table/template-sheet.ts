/** The sheet that holds the rows in every workbook Fordel makes. */
export const TEMPLATE_SHEET = 'Rapport';
