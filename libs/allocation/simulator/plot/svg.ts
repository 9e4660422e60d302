/** Where a panel stands and what it is called; its plotting area is `SIZE`. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

export const SIZE = { width: 480, height: 270 };

/** Okabe and Ito's palette, told apart by colour-blind readers too. */
const PALETTE = ['#0072b2', '#56b4e9', '#999999', '#009e73', '#e69f00', '#cc79a7', '#f0e442', '#d55e00'];

export function colourOf(series: number): string {
  return PALETTE[series % PALETTE.length]!;
}

export function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`;
}

/** One decimal is finer than a pixel, and keeps the file short. */
export function pixel(value: number): string {
  return value.toFixed(1);
}

/** The title, and a percentage axis from 0 to `top` with its lines. */
export function frame({ x, y, title }: Place, top: number): string {
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const at = pixel(y + SIZE.height * (1 - part));
    const label = `${Number((part * top * 100).toFixed(2))} %`;
    return `<path d="M${x} ${at}h${SIZE.width}" stroke="#ddd"/>${text(x - 6, Number(at) + 4, label, 'text-anchor="end" font-size="11"')}`;
  });
  return [text(x, y - 12, title, 'font-weight="bold"'), ...lines].join('\n');
}

/** The next of 1, 2, 4, 6, 8 or 10 times a power of ten at or above the value: a readable end of an axis. */
export function axisTop(most: number): number {
  let power = 1e-4;
  while (power * 10 < most) power *= 10;
  return power * ([1, 2, 4, 6, 8].find((step) => step * power >= most) ?? 10);
}
