import { isOrganisationNumber } from './organisation-number.js';

describe('organisation number, modulus 11', () => {
  it.each(['958935420', '883974832', '991324968', '974760673'])('%s is valid', (text) => {
    expect(isOrganisationNumber(text)).toBe(true);
  });

  it.each([
    '958935421',
    '883974823',
    '95893542',
    '9589354200',
    ' 958935420',
    '958 935 420',
    'NO958935420',
    '',
  ])('%p is not', (text) => {
    expect(isOrganisationNumber(text)).toBe(false);
  });

  it('has no valid number where the check digit would be 10, and one where it is 0', () => {
    // weighted sum 12, remainder 1: the check would be 10, which is no digit
    const tried = [...'0123456789'].map((digit) => `00000006${digit}`).filter(isOrganisationNumber);
    expect(tried).toEqual([]);
    expect(isOrganisationNumber('000000000')).toBe(true);
  });
});
