export default () => globalThis.stopTestDatabases();
