const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits whose last is the modulus-11 check digit of the Register of Legal Entities (Brønnøysundregistrene). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]); // a remainder that would need the digit 10 matches none
}
