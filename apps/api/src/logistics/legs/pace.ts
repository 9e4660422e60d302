/** What a store's pace with a recipient's goods is drawn from: the same every week, different along the country. */
export function paceOf(recipientId: string, sequence: number): string {
  return `${recipientId} ${sequence}`;
}
