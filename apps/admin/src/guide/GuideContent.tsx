import { GuideBlock } from './GuideBlock.js';
import type { Content } from './sections-of.js';

/** What is below one heading of a text. */
export function GuideContent({ content, section }: { content: readonly Content[]; section: string }) {
  return content.map((block, n) => <GuideBlock key={n} block={block} section={section} />);
}
