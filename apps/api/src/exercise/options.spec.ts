import { readOptions } from './options.js';

describe('the options of an exercise', () => {
  it.each([
    [[], { name: 'scarce', seed: 2020, url: undefined }],
    [['plentiful'], { name: 'plentiful', seed: 2020, url: undefined }],
    [
      ['--seed', '7', '--url', 'http://localhost:3000/', 'scarce'],
      { name: 'scarce', seed: 7, url: 'http://localhost:3000' },
    ],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['rich'], 'There are two weeks, scarce and plentiful, not "rich". Usage: npm run week'],
    [['scarce', 'plentiful'], 'There are two weeks, scarce and plentiful, not "scarce plentiful".'],
    [['--seed', '1.5'], 'A seed is a whole number of up to nine digits, not "1.5".'],
    [['--url', 'localhost'], '--url is an address such as http://localhost:3000, not "localhost".'],
    [['--fast'], "Unknown option '--fast'"],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
