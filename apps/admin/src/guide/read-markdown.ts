/** What a text of docs/ is made of. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly text: string };

const COMMENT = /<!--[^]*?-->\n?/g;
const FENCE = /^```\w*\n([^]*?)\n```$/gm;
const ITEM = /^(?:-|\d+\.) /;

/** As much of Markdown as those texts use; comments are places for whoever writes them. */
export function readMarkdown(text: string): Block[] {
  return text
    .replace(COMMENT, '')
    .split(FENCE)
    .flatMap((part, n): Block[] =>
      n % 2 === 1
        ? [{ kind: 'code', text: part }]
        : part
            .split(/\n{2,}/)
            .map((block) => block.trim())
            .filter((block) => block !== '')
            .map(blockOf),
    );
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

function blockOf(block: string): Block {
  const [, marks, text] = /^(#+) (.*)$/.exec(block) ?? [];
  if (marks && text) return { kind: 'heading', level: marks.length, text };
  if (block.startsWith('|')) {
    const [headings = '', , ...rows] = block.split('\n');
    return { kind: 'table', headings: cellsOf(headings), rows: rows.map(cellsOf) };
  }
  if (ITEM.test(block)) {
    const items = block.split(/\n(?=- |\d+\. )/).map((item) => onOneLine(item.replace(ITEM, '')));
    return { kind: 'list', ordered: !block.startsWith('-'), items };
  }
  return { kind: 'paragraph', text: onOneLine(block) };
}
