import { readdir, readFile, writeFile } from 'node:fs/promises';
import { normalStock } from './normal-stock.js';
import { properties } from './properties.js';
import { PROPERTIES } from './properties-list.js';
import { workedExample } from './worked-example.js';

const FOLDER = new URL('../../docs/', import.meta.url);

describe('the generated pages (after a change: npm run docs)', () => {
  it.each([
    ['allocation/worked-example.md', workedExample],
    ['allocation/properties.md', properties],
    ['normal-stock.md', normalStock],
  ])(
    '%s says what the code does',
    async (name, generate) => {
      const text = generate();
      const file = new URL(name, FOLDER);
      if (process.env.UPDATE_DOCS) await writeFile(file, text);
      expect(text).toBe(await readFile(file, 'utf8'));
    },
    120_000,
  );

  it('every property listed has a property test of its own number, and every such test is listed', async () => {
    const tests = new URL('../../libs/allocation/test/', import.meta.url);
    const files = (await readdir(tests)).filter((name) => name.endsWith('-axioms.spec.ts'));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, tests), 'utf8')));
    const proven = texts.flatMap((text) =>
      [...text.matchAll(/'((?:A\d+ and )*A\d+) /g)].flatMap(([, list]) => list!.split(' and ')),
    );
    expect(new Set(PROPERTIES.map(([number]) => number))).toEqual(new Set(proven));
  });
});
