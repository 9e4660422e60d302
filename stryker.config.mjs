/** Mutation testing of the exact parts of the engine: kernel, split and effective need (`npm run test:mutation`). */
export default {
  mutate: [
    'libs/allocation/src/kernel/*.ts',
    'libs/allocation/src/split/*.ts',
    'libs/allocation/src/need/*.ts',
    '!**/{columns,types}.ts',
  ],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'libs/allocation/test/mutation.jest.mjs',
    enableFindRelatedTests: false,
  },
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  coverageAnalysis: 'off',
  concurrency: 1,
  timeoutMS: 6_000,
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    '/*',
    '!/libs',
    '!/package.json',
    '!/jest.config.mjs',
    '/libs/shared',
    '/libs/allocation/simulator',
  ],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  thresholds: { high: 95, low: 90, break: 90 },
};
