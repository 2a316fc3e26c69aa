/**
 * Four projects: unit tests need nothing but Node, integration tests an engine (script/test starts one), host tests a
 * booted Debian (script/test-host), slow tests some minutes (script/test-slow).
 */
const shared = {
  // The habit of snapshots, for golden files: see expectFile.
  globals: { updateFiles: process.argv.some((word) => word === '-u' || word === '--updateSnapshot') },
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['babel-jest', { configFile: './babel.config.json' }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
  // Outside the temporary folder, which each run has for itself.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};

export const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['\\.(?:int|host|slow)\\.test\\.ts$'],
};

export default {
  // Ends a test that hangs. No test is about time, and a busy machine is slow.
  testTimeout: 120_000,
  globalSetup: '<rootDir>/__tests__/support/temporary/start.js',
  globalTeardown: '<rootDir>/__tests__/support/temporary/end.js',
  projects: [
    unit,
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/__tests__/**/*.int.test.ts'] },
    { ...shared, displayName: 'host', testMatch: ['<rootDir>/__tests__/**/*.host.test.ts'] },
    { ...shared, displayName: 'slow', testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'] },
  ],
};
