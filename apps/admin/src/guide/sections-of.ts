import { readMarkdown, type Block } from './read-markdown.js';

export type Content = Exclude<Block, { kind: 'heading' }>;

export interface GuideSection {
  readonly title: string;
  readonly content: Content[];
}

/** A text by its headings, the first of which is its title. */
export function sectionsOf(markdown: string): GuideSection[] {
  const sections: GuideSection[] = [];
  for (const block of readMarkdown(markdown)) {
    if (block.kind === 'heading') sections.push({ title: block.text, content: [] });
    else sections.at(-1)?.content.push(block);
  }
  return sections;
}
