// Specs of one part alone are quicker: MUTATION_SPECS='exact-ties mutants-kernel' npm run test:mutation -- --mutate 'libs/allocation/src/kernel/*.ts'
const all = 'exact-ties mutants-kernel mutants-edges mutants-split mutants-need effective-need errors';
const specs = (process.env.MUTATION_SPECS ?? all).split(' ');

/**
 * Mutation testing of the exact parts of the engine: kernel, split and effective need (`npm run test:mutation`). The specs
 * are compiled once with every mutant in, and run without Jest: starting it for each of a thousand mutants takes hours.
 */
export default {
  mutate: ['kernel', 'split', 'need'].map((part) => `libs/allocation/src/${part}/*.ts`),
  buildCommand:
    'npx swc libs/allocation/src libs/allocation/test --out-dir build --config-file libs/allocation/test/mutation.swcrc',
  testRunner: 'command',
  commandRunner: {
    command: `node build/libs/allocation/test/mutation.js ${specs.map((name) => `./${name}.spec.js`).join(' ')}`,
  },
  concurrency: 1,
  timeoutMS: 2_500,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/*', '!/libs', '!/package.json', '/libs/shared', '/libs/allocation/simulator'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  thresholds: { high: 95, low: 90, break: 85 },
};
