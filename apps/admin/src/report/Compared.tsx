import type { FormLineFragment } from '../generated/graphql.js';
import { readFigure } from './read-figure.js';
import type { DraftRow } from './report-draft.js';
import { useCompared } from './use-compared.js';
import type { RowPreview } from './use-preview.js';

interface ComparedProps {
  readonly line: FormLineFragment;
  readonly row: DraftRow;
  readonly peers: RowPreview['peers'];
}

/** What a category's figures are compared with, as they are typed. */
export function Compared({ line: { category, previous }, row, peers }: ComparedProps) {
  const compared = useCompared();
  const written = (figure: 'stock' | 'usedLastWeek') => {
    const read = readFigure(row[figure], figure, category.baseUnit);
    return 'value' in read ? read.value : null;
  };
  const texts = compared({
    ...{ category, previous, peers },
    ...{ stock: written('stock'), used: written('usedLastWeek') },
  });
  if (texts.length === 0) return null;
  return (
    <p className="report-cover">
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}
