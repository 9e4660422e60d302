/** What a part of a chart stands for (tones.css). */
export type Tone =
  'hospital' | 'kommune' | 'central' | 'allocated' | 'inTime' | 'late' | 'empty' | 'missing' | 'heldBack';

/** One part of a whole. */
export interface Part {
  readonly tone: Tone;
  readonly value: number;
  readonly label: string;
  /** The value in words: '840 000 stk'. */
  readonly text: string;
}
