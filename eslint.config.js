import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The compile realms, the narrow ones first: a file is linted in the first one that holds it. */
const projects = [
  'src/math/tsconfig.json',
  'src/training/worker/tsconfig.json',
  'tsconfig.json',
  'tsconfig.tests.json',
];

export default defineConfig([
  globalIgnores(['dist', 'cdn', 'storybook-static', '_site', 'screenshots', 'coverage', '**/generated/**', 'assembly']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // lit binds listeners to the element: @click=${this.play}.
      '@typescript-eslint/unbound-method': 'off',
      // An index may be out of range, which the types do not say: `noUncheckedIndexedAccess` would drown the arithmetic.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(w|.*W)ords$/]:not(:function *)',
          message:
            'A word is read where it is used, in the language that is being drawn: not in a variable or a field.',
        },
      ],
    },
  },
  {
    files: ['src/{components,templates}/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'lit/no-template-map': 'off', 'lit/prefer-static-styles': 'error' },
  },
  {
    files: ['tests/**/*.ts'],
    // `expect(x).to.be.true` is a test, and describe/it hand over functions as they are.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
            // A plug-in of chai declares `.equal()` as a promise, although it compares at once.
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    // Functions that playwright hands to a page are written among those for Node.
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { eqeqeq: 'error', 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
  },
]);
