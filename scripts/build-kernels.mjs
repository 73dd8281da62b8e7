/**
 * Compiles assembly/ to wasm and writes it, base64-encoded, to src/training/worker/generated/kernels-wasm.ts.
 *
 * Fixed-width SIMD only: relaxed SIMD and threads would give other bits on other machines.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = 'src/training/worker/generated';
const wasmFile = path.join(folder, 'kernels.wasm');

/** Returns the number of bytes of the wasm module. */
export async function buildKernels() {
  await mkdir(path.join(root, folder), { recursive: true });
  const { error, stderr } = await asc.main([
    'assembly/index.ts',
    ...['--baseDir', root, '--outFile', wasmFile],
    ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd'],
  ]);
  if (error) throw new Error(`assembly/ does not compile: ${error.message}\n${stderr.toString()}`);
  const wasm = await readFile(path.join(root, wasmFile));
  await rm(path.join(root, wasmFile));
  const file = path.join(root, folder, 'kernels-wasm.ts');
  const text =
    `/** Made by scripts/build-kernels.mjs from assembly/: a wasm module, base64. */\n` +
    `export const KERNELS_WASM =\n  '${wasm.toString('base64')}';\n`;
  // Written only if it changes, so that watching tools stay quiet.
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
  return wasm.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`kernels.wasm: ${await buildKernels()} bytes`);
}
