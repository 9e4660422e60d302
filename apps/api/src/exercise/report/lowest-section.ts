import type { Outcome } from '../outcome/outcome.js';
import { days, table } from './text.js';

/** Per product that came: the five kommuner with the fewest days of cover, and what the round made of it. */
export function lowestSection({ round }: Outcome): string {
  const rows = round.products
    .filter(({ released, lowest }) => released > 0 && lowest.length > 0)
    .flatMap(({ product, lowest }) =>
      lowest.map(({ recipient, daysBefore, daysAfter }, i) => [
        i === 0 ? product.name : '',
        recipient.name,
        days(daysBefore),
        days(daysAfter),
      ]),
    );
  return table(['The five lowest kommuner', '', 'days before', 'days after'], rows, 2);
}
