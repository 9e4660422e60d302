import { Api } from './api/api.js';
import { ExerciseFailure } from './exercise-failure.js';
import { scenario } from './figures/index.js';
import { readOptions, type Options } from './options.js';
import { playWeek } from './play/play-week.js';
import { progressOn } from './progress/progress.js';
import { startOwnProgram } from './program/own-program.js';
import { summaryOf } from './report/summary.js';
import { Shutdown } from '../platform/process/shutdown.js';

const INTERRUPTED = 130;
const CLOCK_STANDS =
  "The server's clock stands where the week ended, so that the page shows it: setClock with at: null lets it run again.\n";

const shutdown = new Shutdown();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void shutdown.begin(INTERRUPTED));
}
// Whoever read what we print has gone (`| head`): stop in order, so that nothing is left behind.
process.stdout.on('error', () => void shutdown.begin(1));
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  void shutdown.begin(1);
});
await shutdown.begin(await run(process.argv.slice(2)));

/** @returns the exit code: 0 only when the week was played to its end and every invariant holds */
async function run(args: string[]): Promise<number> {
  const progress = progressOn(process.stdout);
  try {
    const options = readOptions(args);
    const started = performance.now();
    const { url, lost } = await server(options);
    const play = { api: new Api(url), scenario: scenario(options.name, options.seed), progress };
    const outcome = await Promise.race([playWeek(play), lost]);
    progress.end();
    const { text, allHold } = summaryOf(outcome);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${text}\nPlayed in ${seconds} s. ${allHold ? 'Everything holds.' : 'NOT everything holds.'}\n`,
    );
    if (options.url !== undefined) process.stdout.write(CLOCK_STANDS);
    return allHold ? 0 : 1;
  } catch (error) {
    progress.end();
    if (!shutdown.hasBegun) {
      const sentence = error instanceof ExerciseFailure ? error.message : (error as Error).stack;
      process.stderr.write(`${sentence ?? String(error)}\n`);
    }
    return 1;
  }
}

async function server({ url }: Options): Promise<{ url: string; lost: Promise<never> }> {
  return url === undefined ? startOwnProgram(shutdown) : { url, lost: new Promise(() => undefined) };
}
