import base from '../../../jest.config.mjs';

// The engine's own specs alone: no database to set up, and none of the cross-checks that only repeat what others find.
const { globalSetup: _setup, globalTeardown: _teardown, ...config } = base;

export default {
  ...config,
  rootDir: '../../..',
  roots: ['<rootDir>/libs/allocation/test'],
  testPathIgnorePatterns: ['highs-leximin', 'simulator', 'transfers', 'envelopes', 'axioms'],
};
