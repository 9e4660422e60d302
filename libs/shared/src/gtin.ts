/** A GTIN of 8, 12, 13 or 14 digits whose last digit is the GS1 check digit (weights 3 and 1 from the right, modulus 10). */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false;
  const sum = [...text]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}
