import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** A wall of the house: modules that must stay pure may not import what has side effects. */
const pureRooms = [
  'src/generate/**',
  'src/runtime-spec/**',
  'src/install/**',
  'src/check/**',
  'src/report/**',
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
    files: pureRooms,
    ignores: ['src/install/trial.ts', 'src/install/trial/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@actions/*'], message: 'This room is pure: leave the runner to src/action/main.ts.' },
            {
              group: ['node:child_process', 'child_process'],
              message: 'This room is pure: it starts nothing.',
            },
            {
              group: ['node:fs', 'fs', 'node:fs/promises'],
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
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
);
