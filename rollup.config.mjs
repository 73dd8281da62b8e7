/**
 * Three outputs from one source (`npm run build` calls this):
 * - dist/            ES modules for bundlers, one per source module and as readable as that, so without source maps; lit
 *                    stays an import;
 * - cdn/<tag>.js     one file per element for a script tag, with shared chunks in cdn/chunks/;
 * - cdn/auto.js      fetches the files of the elements that are on the page;
 * - cdn/all.js       every element in one file.
 * What is imported dynamically (digits, recorded runs, the worker, the engine) stays a chunk of its own in all of them.
 */
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import { compiledEarly } from './scripts/lib/compiled-early.mjs';
import { litAsItIsUsed } from './scripts/lib/lit-as-it-is-used.mjs';
import { originalOf, sharedChunks } from './scripts/lib/shared-chunks.mjs';
import { smallDecorators } from './scripts/lib/small-decorators.mjs';
import { elementEntry, elementTags } from './scripts/lib/elements.mjs';
import { thirdPartyNotices } from './scripts/lib/third-party-notices.mjs';

const tags = elementTags();
const elements = Object.fromEntries(tags.map((tag) => [tag, elementEntry(tag)]));
const AUTO = 'src/auto/auto.ts';
const ENGINE = path.resolve('src/training/worker/main-thread.ts');

// Without its own resolver: that would find files before node-resolve does, which alone knows what has side effects.
const { resolveId: _ownResolver, ...typescript } = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const transpile = [resolve({ browser: true, extensions: ['.ts', '.mjs', '.js'] }), typescript];
const minify = [
  literals({
    include: ['src/**/*.ts'],
    exclude: ['**/generated/**'],
    // `<path />` must stay closed in svg templates, and `viewBox` as it is.
    options: {
      minifyOptions: {
        keepClosingSlash: true,
        caseSensitive: true,
        removeEmptyAttributes: false,
        // A space beside a <tspan> is part of the text: leave one wherever there was one.
        conservativeCollapse: true,
      },
    },
    failOnError: true,
  }),
  ...transpile,
  smallDecorators(),
  litAsItIsUsed(),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, keep_fargs: false, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  }),
];

/** A warning is a mistake here: fail instead of building something that surprises later. */
const onwarn = (warning) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  // tsc's helpers in published ES5-style modules look for a global `this`; rollup's answer (undefined) is right.
  if (warning.code === 'THIS_IS_UNDEFINED' && warning.id?.includes('node_modules')) return;
  // tfjs' hash_util takes `long` for its default export; both are dropped as unused (a test looks at the result).
  if (warning.code === 'MISSING_EXPORT' && warning.exporter?.includes('node_modules/long/')) return;
  // A shared chunk of nothing but types: no file imports it.
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** The engine for the main thread carries tfjs, so it is bundled by itself: dist/ must not spread tfjs over its modules. */
const engineStaysApart = {
  name: 'engine-stays-apart',
  resolveDynamicImport: {
    order: 'pre',
    handler(specifier, importer) {
      if (typeof specifier !== 'string' || !importer) return null;
      const target = path.resolve(path.dirname(importer), specifier).replace(/\.js$/, '.ts');
      return target === ENGINE ? { id: specifier, external: 'relative' } : null;
    },
  },
};

const npmModules = {
  input: {
    index: 'src/index.ts',
    all: 'src/all.ts',
    'math/index': 'src/math/index.ts',
    'training/index': 'src/training/index.ts',
    'auto/auto': AUTO,
    ...Object.fromEntries(tags.map((tag) => [`components/${tag}/${tag}`, elementEntry(tag)])),
  },
  external: [/^lit($|\/)/],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
  plugins: [engineStaysApart, ...transpile],
  onwarn,
};

const npmEngine = {
  input: ENGINE,
  output: { file: 'dist/training/worker/main-thread.js', format: 'es', inlineDynamicImports: true },
  plugins: transpile,
  onwarn,
};

/** Writes cdn/modules/<name>.json: what each file was made of, for the tests (it is not published). */
const moduleList = (name) => ({
  name: 'module-list',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const lists = chunks.map(({ fileName, modules }) => {
      const used = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
      return [`cdn/${fileName}`, used.map(([id]) => path.relative('.', originalOf(id)).replaceAll('\\', '/'))];
    });
    const source = JSON.stringify(Object.fromEntries(lists), null, 2);
    this.emitFile({ type: 'asset', fileName: `modules/${name}.json`, source });
  },
});

const cdnOutput = {
  dir: 'cdn',
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

const cdnElements = {
  input: elements,
  // What an element loads later takes shared parts from the element's own file, not from one more.
  preserveEntrySignatures: 'allow-extension',
  output: cdnOutput,
  plugins: [
    sharedChunks(Object.values(elements)),
    ...minify,
    compiledEarly(),
    moduleList('elements'),
    thirdPartyNotices(),
  ],
  onwarn,
};

const cdnAll = {
  input: { all: 'src/all.ts' },
  output: cdnOutput,
  plugins: [...minify, moduleList('all')],
  onwarn,
};

/** Elements are fetched as the files that stand beside auto.js. */
const elementsStandBeside = {
  name: 'elements-stand-beside',
  resolveDynamicImport: (specifier) => ({ id: `./${path.basename(specifier)}`, external: true }),
};

const cdnAuto = {
  input: { auto: AUTO },
  output: cdnOutput,
  plugins: [elementsStandBeside, ...minify, moduleList('auto')],
  onwarn,
};

export default [npmModules, npmEngine, cdnElements, cdnAll, cdnAuto];
