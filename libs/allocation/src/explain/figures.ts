import type { Stage } from '../policy.js';
import type { Wording } from './wordings.js';

/** Hundredths of days with their noun, one decimal, rounded down: 137 is "1,3 dager". */
export function days(hundredths: number, { decimal, day }: Wording): string {
  const tenths = Math.floor(hundredths / 10);
  const rest = tenths % 10;
  const figure = `${Math.floor(tenths / 10)}${rest === 0 ? '' : `${decimal}${rest}`}`;
  return `${figure} ${day[tenths === 10 ? 0 : 1]}`;
}

/** A number of packs with its noun, small ones in words: "tre esker". */
export function packs(count: number, { numbers, pack }: Wording): string {
  return `${numbers[count - 1] ?? count} ${pack[count === 1 ? 0 : 1]}`;
}

/** Whom a stage is for: everybody, or "prioritet 1–2". */
export function who(stage: Stage, stages: readonly Stage[], { everybody, priority }: Wording): string {
  const classes = [...new Set(stage.classes)].sort((a, b) => a - b);
  const all = new Set(stages.flatMap((each) => each.classes));
  if (classes.length === all.size) return everybody;
  const first = classes[0]!;
  const last = classes.at(-1)!;
  const unbroken = classes.length > 1 && last - first === classes.length - 1;
  return `${priority} ${unbroken ? `${first}–${last}` : classes.join(', ')}`;
}
