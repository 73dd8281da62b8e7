/**
 * tfjs carries CommonJS dependencies (long, seedrandom) that a browser cannot load as they are:
 * the test runner gets one esbuild bundle of each tfjs module it asks for, with shared chunks.
 */
import path from 'node:path';
import * as esbuild from 'esbuild';

const OUT = 'node_modules/.cache/convlets-tests';
const ENTRIES = [
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-core/dist/register_all_gradients',
  '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops',
  '@tensorflow/tfjs-backend-cpu',
];
const fileName = (entry) => `${entry.replace(/\W+/g, '_')}.js`;

export function bundledTfjs() {
  // The training core imports tfjs-core by its modules; bundling it once per test page would give it
  // another engine than the oracle's, so those modules are entries of the same split bundle.
  const coreModules = new Set();
  let built;
  const build = () =>
    esbuild.build({
      entryPoints: [...ENTRIES, ...coreModules].map((entry) => ({ in: entry, out: fileName(entry).slice(0, -3) })),
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      platform: 'browser',
      define: { 'process.env.NODE_ENV': '"test"' },
      outdir: OUT,
      logLevel: 'error',
    });
  return {
    name: 'bundled-tfjs',
    async serverStart() {
      const { readdir, readFile } = await import('node:fs/promises');
      for (const folder of ['src/training/worker', 'tests']) {
        for (const file of await readdir(folder, { recursive: true })) {
          if (!file.endsWith('.ts')) continue;
          const text = await readFile(path.join(folder, file), 'utf8');
          for (const [, name] of text.matchAll(/['"](@tensorflow\/tfjs-core\/dist\/[^'"]+)['"]/g))
            coreModules.add(name);
        }
      }
      for (const entry of ENTRIES) coreModules.delete(entry);
      built = build();
      await built;
    },
    resolveImport({ source }) {
      return ENTRIES.includes(source) || coreModules.has(source) ? `/${OUT}/${fileName(source)}` : undefined;
    },
  };
}
