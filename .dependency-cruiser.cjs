/**
 * The house of docs: rooms on floors, each importing from floors below it only. Checked by `npm run lint`.
 * The lowest floor comes first.
 */
const floors = [
  ['core'],
  ['exec', 'files'],
  ['options', 'image'],
  ['installer', 'dockerfile', 'engine', 'upload'],
  ['check', 'trial', 'export', 'save', 'context', 'runtime-spec'],
  ['generate', 'report'],
  ['pipeline'],
  ['action', 'cli'],
];

/** Rooms that only think: no runner, no programs, no writes. */
const pure = ['generate', 'runtime-spec', 'installer', 'check', 'export', 'report'];

const room = (names) => `^src/(?:${names.join('|')})/`;

const downwards = floors.flatMap((names, floor) =>
  names.map((name) => ({
    name: `${name}-imports-downwards`,
    comment: `src/${name} is on floor ${floor + 1}: it may import from the floors below it only.`,
    severity: 'error',
    from: { path: room([name]) },
    to: { path: '^src/', pathNot: room([name, ...floors.slice(0, floor).flat()]) },
  })),
);

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'no-circle',
      comment: 'Modules that import each other are read as one; make them one, or move what both need below.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-loose-file',
      comment: 'Every file of src lies in a room.',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: {},
    },
    {
      name: 'programs-start-in-exec',
      comment: 'Only src/exec starts programs: it chooses their environment, path and end.',
      severity: 'error',
      from: { path: '^src/', pathNot: room(['exec']) },
      to: { path: '^(?:node:)?child_process$|@actions/exec' },
    },
    {
      name: 'pure-rooms',
      comment: 'This room is pure: leave the runner, programs and writes to pipeline/.',
      severity: 'error',
      from: { path: room(pure) },
      to: { path: '^(?:node:)?(?:child_process|net|https?)$|@actions/' },
    },
    {
      name: 'known-room',
      comment: 'A new room needs a floor in this file.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: room(floors.flat()) },
      to: {},
    },
    {
      name: 'runner-at-the-edge',
      comment: 'Only action/ talks to the runner; the command line has none.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { path: '@actions/core' },
    },
    {
      name: 'artifact-client-in-upload',
      comment: 'One file knows the client of the artifact service.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/upload/upload\\.ts$' },
      to: { path: '@actions/artifact', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'artifact-client-is-lazy',
      comment: 'The client is half of dist: load it by import() when it is reached.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/upload/upload\\.ts$', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
