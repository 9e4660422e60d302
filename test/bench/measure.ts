import { table } from '../../apps/api/src/exercise/report/text.js';
import type { Figure, Measured } from './figure.js';
import { FIGURES } from './figures/all-figures.js';

/**
 * Measures the figures named, or all.
 * @returns the exit code
 */
export async function measure(args: string[], built: string): Promise<number> {
  const json = args.includes('--json');
  const names = args.filter((arg) => arg !== '--json');
  const unknown = names.filter((name) => !FIGURES.some((figure) => namesOf(figure).includes(name)));
  if (unknown.length > 0) {
    const known = FIGURES.flatMap(namesOf).join(', ');
    process.stderr.write(`No figure is called ${unknown.join(' or ')}. There are ${known}.\n`);
    return 1;
  }
  const chosen = FIGURES.filter(
    (figure) => names.length === 0 || namesOf(figure).some((name) => names.includes(name)),
  );
  const all: Measured[] = [];
  for (const figure of chosen) {
    process.stderr.write(`measuring ${figure.name} …\n`);
    const measured = (await figure.run(built)).filter(
      ({ name }) => names.length === 0 || names.includes(name) || names.includes(figure.name),
    );
    if (json) measured.forEach((one) => process.stdout.write(`${JSON.stringify(one)}\n`));
    all.push(...measured);
  }
  if (!json) process.stdout.write(`\n${tableOf(all)}\n`);
  return 0;
}

const namesOf = ({ name, prints = [] }: Figure): string[] => [...new Set([name, ...prints])];

function tableOf(all: Measured[]): string {
  const rows = all.map(({ name, value, unit, against, ratio, aim }) => [
    name,
    against ?? '',
    value.toLocaleString('en'),
    unit,
    ratio === null ? '' : ratio.toFixed(2),
    aim,
  ]);
  return table(['figure', 'against', 'value', 'unit', 'ratio', 'aim'], rows, 2);
}
