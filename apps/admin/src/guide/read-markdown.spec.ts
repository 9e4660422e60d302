import { readFile } from 'node:fs/promises';
import { readMarkdown } from './read-markdown.js';

describe('a text of docs/', () => {
  it('is read into what it is made of', () => {
    const text = [
      '# Title',
      'A paragraph\nof two lines with `code`.',
      '<!-- place -->\n\n| a | b |\n| --- | --- |\n| 1 |  |\n\n<!-- /place -->',
      '- one\n  goes on\n- two',
      '1. first\n2. second',
      '```sh\n# not a heading\n\n| no table |\n```',
      '## End',
    ].join('\n\n');
    expect(readMarkdown(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'A paragraph of two lines with `code`.' },
      { kind: 'table', headings: ['a', 'b'], rows: [['1', '']] },
      { kind: 'list', ordered: false, items: ['one goes on', 'two'] },
      { kind: 'list', ordered: true, items: ['first', 'second'] },
      { kind: 'code', text: '# not a heading\n\n| no table |' },
      { kind: 'heading', level: 2, text: 'End' },
    ]);
  });

  it('of a file of reports is parallel in bokmål, nynorsk and English', async () => {
    const [nb, nn, en] = await Promise.all(
      ['.nb', '.nn', ''].map(async (language) => {
        const file = new URL(`../../../../docs/report-by-file${language}.md`, import.meta.url);
        return readMarkdown(await readFile(file, 'utf8')).map((block) => {
          if (block.kind === 'heading') return `${block.kind} ${block.level}`;
          if (block.kind === 'table') return `${block.headings.length} columns, ${block.rows.length} rows`;
          return block.kind === 'list' ? `list of ${block.items.length}` : block.kind;
        });
      }),
    );
    expect(nb).toHaveLength(42);
    expect(nn).toEqual(nb);
    expect(en).toEqual(nb);
  });
});
