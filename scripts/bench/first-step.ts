/** In a fresh process: how long from nothing to the first step, and where the time goes, as one line of JSON. */
import { createEngine } from '../../src/training/worker/engine.js';
import { look } from './recipes.js';

async function measure(kernels: 'wasm' | 'typescript'): Promise<void> {
  // Digits come over the network; their content does not matter here.
  const digits = (count: number) => ({
    count,
    size: 28,
    images: new Uint8Array(count * 784).fill(7),
    labels: new Uint8Array(count),
  });
  const [training, heldOut] = [digits(2000), digits(1000)];
  const ready = performance.now();
  const engine = await createEngine({ kernels });
  const created = performance.now();
  const run = engine.start(look, training, heldOut);
  const started = performance.now();
  run.step();
  const stepped = performance.now();
  const times = { create: created - ready, start: started - created, step: stepped - started };
  console.log(JSON.stringify({ ...times, total: stepped - ready }));
}

void measure(process.argv[2] as 'wasm' | 'typescript');
