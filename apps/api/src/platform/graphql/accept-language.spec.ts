import { localeOf } from './accept-language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'nb'],
    ['', 'nb'],
    ['nn-NO', 'nn'],
    ['no', 'nb'],
    ['de, en;q=0.8, nn;q=0.9', 'nn'],
    ['sv;q=1, nb;q=0, en;q=0.1', 'en'],
    ['fr, de', 'nb'],
  ])('for %p is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
