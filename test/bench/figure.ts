/** One number, as `--json` prints it. */
export interface Measured {
  name: string;
  value: number;
  unit: string;
  /** The peer or floor it was measured against, in turn in the same run; null when there is none. */
  against: string | null;
  /** Our speed as a fraction of the reference's, median of several rounds; null when there is no reference. */
  ratio: number | null;
  /** What we want it to be. */
  aim: string;
}

/** Something `npm run bench` can measure. */
export interface Figure {
  readonly name: string;
  /** Names of the lines it prints, where they are not its own: any of them may be asked for. */
  readonly prints?: readonly string[];
  /** @param built absolute folder of the compiled program, laid out as the sources are */
  readonly run: (built: string) => Promise<Measured[]>;
}
