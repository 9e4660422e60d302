import { durationParts } from './duration.js';

const MINUTE = 60_000;
const inWords = (minutes: number) =>
  durationParts(minutes * MINUTE).map(({ unit, count }) => `${count} ${unit}`);

describe('a length of time', () => {
  it('is told in its two largest units', () => {
    expect(inWords(26 * 60 + 59)).toEqual(['1 days', '2 hours']);
    expect(inWords(2 * 60 + 5)).toEqual(['2 hours', '5 minutes']);
    expect(inWords(59.9)).toEqual(['59 minutes']);
  });

  it('leaves out a second unit that is zero, and does not jump over it to a third', () => {
    expect(inWords(24 * 60)).toEqual(['1 days']);
    expect(inWords(24 * 60 + 30)).toEqual(['1 days']);
    expect(inWords(60)).toEqual(['1 hours']);
  });

  it('is empty below a minute, and the same backwards', () => {
    expect(inWords(0.99)).toEqual([]);
    expect(inWords(-90)).toEqual(['1 hours', '30 minutes']);
  });
});
