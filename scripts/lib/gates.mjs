/**
 * The static gates of `npm test`, one test each: a name, and the command that passes or explains what is wrong. `proof`
 * is what its output must show, for tools that are content when they find nothing to look at.
 */
import { elementTags } from './elements.mjs';

/** The entries that package.json names with a pattern only. */
const elementPaths = elementTags()
  .map((tag) => ` ./${tag}`)
  .join('');

export const gates = [
  { name: 'types: elements and library', command: 'tsc -p tsconfig.json' },
  { name: 'types: math without DOM', command: 'tsc -p src/math' },
  { name: 'types: worker', command: 'tsc -p src/training/worker' },
  { name: 'types: tests, stories, scripts', command: 'tsc -p tsconfig.tests.json' },
  { name: 'lint', command: 'eslint .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  {
    name: 'templates',
    // Its knowledge of CSS is older than container queries, and it knows no MathML.
    command:
      'lit-analyzer src/components src/templates --strict --maxWarnings 0 --rules.no-invalid-css off --rules.no-unknown-tag-name off',
    proof: /Analyzing [1-9]\d* files/,
  },
  { name: 'import directions', command: 'node scripts/check-imports.mjs' },
  { name: 'unused files, exports, dependencies', command: 'knip --no-progress' },
  { name: 'package: publint', command: 'publint --strict' },
  {
    name: 'package: types resolve',
    command: `attw --pack . --profile esm-only --no-color --include-entrypoints${elementPaths}`,
  },
  { name: 'size', command: 'size-limit' },
  { name: 'size page is current', command: 'node scripts/measure-size.mjs --check' },
  { name: 'manifest is complete', command: 'node scripts/check-manifest.mjs' },
  { name: 'element pages are current', command: 'node scripts/make-element-docs.mjs --check' },
  { name: 'snippets of the embedding page are current', command: 'node scripts/make-embedding-docs.mjs --check' },
];
