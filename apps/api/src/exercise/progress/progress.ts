import { SingleBar } from 'cli-progress';

/** Says how far the exercise is: a bar for people, a line per step where nobody watches. */
export interface Progress {
  /** Begins a step of so many parts; the step before it is done. */
  begin(what: string, parts: number): void;
  /** One more part is done, or so many of them are, of so many. */
  advance(done?: number, parts?: number): void;
  /** All is done, or nothing more will be. */
  end(): void;
}

export const progressOn = (out: NodeJS.WriteStream): Progress => (out.isTTY ? bar(out) : lines(out));

function bar(stream: NodeJS.WriteStream): Progress {
  let current: SingleBar | undefined;
  const end = (): void => current?.stop();
  return {
    begin: (what, parts) => {
      end();
      current = new SingleBar({
        stream,
        format: `{what} {bar} {value}/{total}  {duration_formatted}`,
        barsize: 30,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
      });
      current.start(parts, 0, { what: what.padEnd(34) });
    },
    advance: (done, parts) => {
      if (parts !== undefined) current?.setTotal(parts);
      if (done === undefined) current?.increment();
      else current?.update(done);
    },
    end,
  };
}

function lines(out: NodeJS.WriteStream): Progress {
  let step: { what: string; parts: number; done: number; since: number } | undefined;
  const end = (): void => {
    if (!step) return;
    const seconds = ((performance.now() - step.since) / 1000).toFixed(1);
    out.write(`${step.what}: ${step.done} of ${step.parts}, ${seconds} s\n`);
    step = undefined;
  };
  return {
    begin: (what, parts) => {
      end();
      step = { what, parts, done: 0, since: performance.now() };
    },
    advance: (done, parts) => {
      if (step) step = { ...step, done: done ?? step.done + 1, parts: parts ?? step.parts };
    },
    end,
  };
}
