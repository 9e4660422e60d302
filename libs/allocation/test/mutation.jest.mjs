import base from '../../../jest.config.mjs';

// The engine's fixed examples alone: no database to set up, no property library to load for every mutant.
const { globalSetup: _setup, globalTeardown: _teardown, ...config } = base;

export default {
  ...config,
  rootDir: process.cwd(),
  roots: ['<rootDir>/libs/allocation/test'],
  testRegex: '/(mutants-[a-z]+|effective-need|errors)\\.spec\\.ts$',
};
