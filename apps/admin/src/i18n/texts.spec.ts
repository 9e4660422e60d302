import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** 'round.open' → 'Åpne runden', for every text. */
function flat(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  );
}
const holes = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const source = flat(nb);

describe.each([
  ['nynorsk', nn],
  ['English', en],
])('the texts in %s', (_, texts) => {
  const translated = new Map(flat(texts));

  it('are all there, with nothing empty and the same holes to fill', () => {
    expect([...translated.keys()].sort()).toEqual(source.map(([key]) => key).sort());
    for (const [key, text] of source) {
      const own = translated.get(key) ?? '';
      expect([key, own.trim() !== '', holes(own)]).toEqual([key, true, holes(text)]);
    }
  });

  it('name seven weekdays from Sunday on', () => {
    expect(translated.get('time.weekdays')?.split(',')).toHaveLength(7);
  });
});
