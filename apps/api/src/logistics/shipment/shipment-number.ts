/** A shipment's name in our papers: 'F-000123'. */
export function shipmentNumber(number: number): string {
  return `F-${String(number).padStart(6, '0')}`;
}
