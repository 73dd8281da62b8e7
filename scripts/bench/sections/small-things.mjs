import { execFileSync } from 'node:child_process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundleWorker } from '../../build-worker.mjs';
import { bundle, rounded, spread, table } from '../tools.mjs';

const KERNELS = ['wasm', 'typescript'];

/** Answering for one digit, the way to the first step, and the bytes of the worker. */
export async function smallThings({ rounds, seconds, lab }) {
  const { look, tutorial, inferenceOfOne } = lab;
  const inference = [];
  for (const recipe of [look, tutorial]) {
    const times = { wasm: [], typescript: [] };
    for (let round = 0; round < rounds; round++) {
      for (const kernels of KERNELS) times[kernels].push(await inferenceOfOne(kernels, recipe, seconds / 2));
    }
    inference.push([`\`${recipe.name}\``, ...KERNELS.map((kernels) => spread(times[kernels]))]);
  }
  const script = await bundle(import.meta.resolve('../first-step.ts'));
  const start = KERNELS.map((kernels) => {
    const runs = Array.from({ length: rounds }, () =>
      JSON.parse(execFileSync(process.execPath, [script, kernels], { encoding: 'utf8' })),
    );
    const column = (name) => spread(runs.map((run) => run[name]));
    return [kernels, column('create'), column('start'), column('step'), column('total')];
  });
  const worker = Buffer.from(await bundleWorker());
  return {
    title: 'Answer, start, bytes',
    text: [
      'One digit through all layers to its class probabilities, µs:',
      table(['recipe', 'wasm', 'TypeScript'], inference),
      'From nothing to the first step of `look` in a fresh process, ms: compiling the kernels and checking them on a ' +
        'known gradient, laying out the run, one step.',
      table(['kernels', 'engine', 'run', 'first step', 'together'], start),
      `The worker with everything in it: ${rounded(worker.length / 1024)} KB, ` +
        `${rounded(gzipSync(worker, { level: 9 }).length / 1024)} KB gzip, ` +
        `${rounded(brotliCompressSync(worker).length / 1024)} KB brotli.`,
    ].join('\n\n'),
  };
}
