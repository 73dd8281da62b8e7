/**
 * Bundles src/training/worker/worker.ts with everything it imports into one classic script, and writes that as a string
 * to src/training/generated/worker-source.ts: the page starts its worker from a blob of it.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = 'src/training/generated';
const kernels = 'src/training/worker/generated/kernels-wasm.ts';

/** The worker's script, minified. */
export async function bundleWorker() {
  if (!existsSync(path.join(root, kernels))) {
    throw new Error(`The worker needs ${kernels}: run "node scripts/build-kernels.mjs" first.`);
  }
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/training/worker/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    // tfjs' licence comments are kept once, in THIRD-PARTY-NOTICES.
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Returns the size of the script: `{ bytes, gzip }`. */
export async function buildWorker() {
  const source = await bundleWorker();
  await mkdir(path.join(root, folder), { recursive: true });
  await writeFile(
    path.join(root, folder, 'worker-source.ts'),
    `/** Made by scripts/build-worker.mjs: the script of the training worker. */\n` +
      `export const workerSource: string =\n  ${JSON.stringify(source)};\n`,
  );
  return { bytes: Buffer.byteLength(source), gzip: gzipSync(source, { level: 9 }).length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { bytes, gzip } = await buildWorker();
    console.log(`worker: ${bytes} bytes, ${gzip} gzip`);
  } catch (error) {
    console.error(`The training worker cannot be built.\n${error.message}`);
    process.exitCode = 1;
  }
}
