/**
 * Mutation testing: changes the code of one room at a time and runs the room's unit tests on each change.
 * script/mutate sets the room.
 */
const room = process.env.MUTATED_ROOM ?? 'core';

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'jest',
  jest: { configFile: 'script/lib/mutation/jest.config.js' },
  // Jest runs ES modules in virtual machines.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  // Tables, whose words the generated pages and the golden files hold; each would need a fresh start of the tests.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `build/mutation/${room}.json`,
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  ignorePatterns: ['build', 'dist', 'bench'],
  tempDirName: 'build/stryker',
  concurrency: 1,
  // A mutant that loops is stopped after the time of its tests, times this, plus that.
  timeoutFactor: 4,
  timeoutMS: 20_000,
};
