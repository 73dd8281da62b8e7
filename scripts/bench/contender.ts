/**
 * One contender in a process of its own: `contender <name>`.
 *
 * Reads one JSON object per line, `{"recipe": …, "seconds": …}`, trains the recipe for that long and answers with
 * `{"imagesPerSecond": …}`: so rounds can be interleaved with those of other contenders, PyTorch among them.
 */
import { createInterface } from 'node:readline';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import type { Contender } from './contenders/contender.js';

/** Each loads its library only when it is called for. */
const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  wasm: async () => (await import('./contenders/convlets.js')).convlets('wasm'),
  typescript: async () => (await import('./contenders/convlets.js')).convlets('typescript'),
  tfjs: async () => (await import('./contenders/tfjs.js')).tfjsCpu,
  convnetjs: async () => (await import('./contenders/convnet.js')).convnetjs,
};

/** Time to train before the first measurement, for compilers that learn while they run. */
const WARM_UP_SECONDS = 1;

function stepsWithin(step: () => void, seconds: number): { steps: number; elapsed: number } {
  const start = performance.now();
  let steps = 0;
  let elapsed = 0;
  while (elapsed < seconds) {
    step();
    steps++;
    elapsed = (performance.now() - start) / 1000;
  }
  return { steps, elapsed };
}

async function answerRequests(name: string): Promise<void> {
  const contender = await contenders[name]();
  const prepared = new Map<string, () => void>();
  for await (const line of createInterface({ input: process.stdin })) {
    const { recipe, seconds } = JSON.parse(line) as { recipe: TrainingRecipe; seconds: number };
    let step = prepared.get(recipe.name);
    if (!step) {
      step = await contender(recipe);
      stepsWithin(step, WARM_UP_SECONDS);
      prepared.set(recipe.name, step);
    }
    const { steps, elapsed } = stepsWithin(step, seconds);
    console.log(JSON.stringify({ imagesPerSecond: (steps * recipe.batch) / elapsed }));
  }
}

void answerRequests(process.argv[2]);
