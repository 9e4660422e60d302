/** Four digits, leading zero kept: '0301' is Oslo. Says nothing about whether a kommune has it. */
export function isKommuneNumber(text: string): boolean {
  return /^\d{4}$/.test(text);
}
