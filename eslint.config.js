import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rooms that only think (also watched by dependency-cruiser): what they look at is given to them. */
const pureRooms = ['generate', 'runtime-spec', 'installer', 'check', 'export', 'report'];

/** However they are imported or reached: by name, by namespace, or from process.env. */
const inputs = [
  {
    selector: 'Identifier[name=/^get(Multiline|Boolean)?Input$/]',
    message: 'Read inputs in action/inputs.ts.',
  },
  { selector: 'Literal[value=/INPUT_/]', message: 'Read inputs in action/inputs.ts.' },
  { selector: 'Identifier[name=/^INPUT_/]', message: 'Read inputs in action/inputs.ts.' },
  { selector: 'TemplateElement[value.raw=/INPUT_/]', message: 'Read inputs in action/inputs.ts.' },
];
const failure = [
  {
    selector: 'Identifier[name="setFailed"]',
    message: 'Throw: only the entries of the actions fail the step.',
  },
  {
    selector: 'Literal[value="setFailed"]',
    message: 'Throw: only the entries of the actions fail the step.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', '__tests__/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  {
    // What is matched may be as long, and as hostile, as a pull request likes.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/inputs.ts', 'src/action/main.ts', 'src/action/discover.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inputs, ...failure] },
  },
  { files: ['src/action/inputs.ts'], rules: { 'no-restricted-syntax': ['error', ...failure] } },
  {
    // The entries of the two actions.
    files: ['src/action/main.ts', 'src/action/discover.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inputs] },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**`),
    // The one reader: it loads the templates that stand beside it.
    ignores: ['src/generate/load-templates.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:fs', 'fs', 'node:fs/promises', 'fs/promises'],
              message: 'This room is pure: files are given to it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
