/** Our engine, with either kind of kernels. */
import { loadHeldOutDigits, loadTrainingDigits } from '../../../src/data/training-digits.js';
import { createEngine } from '../../../src/training/worker/engine.js';
import type { Contender } from './contender.js';

export const convlets =
  (kernels: 'wasm' | 'typescript'): Contender =>
  async (recipe) => {
    const engine = await createEngine({ kernels });
    const run = engine.start(recipe, await loadTrainingDigits(), await loadHeldOutDigits());
    return () => {
      run.step();
    };
  };
