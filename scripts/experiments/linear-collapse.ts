/** Trains the networks of <linear-collapse> and writes assets/experiments/linear-collapse.bin. Then comes `npm run generate`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LINEAR_COLLAPSE, type CollapseAccuracies } from '../../src/data/linear-collapse.js';
import { packNetworks } from '../../src/data/recorded-networks.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { collapseRecipes, trained } from '../lib/linear-collapse.js';

const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();
const [linear, relu, dense] = [collapseRecipes.linear, collapseRecipes.relu, collapseRecipes.dense].map((recipe) => {
  const run = trained(engine, recipe, training, heldOut);
  return { accuracy: run.evaluate().accuracy, weights: run.weights() };
});
engine.dispose();

const measured: CollapseAccuracies = {
  ...{ digits: heldOut.count, linear: linear.accuracy, relu: relu.accuracy, dense: dense.accuracy },
};
const bytes = await packNetworks(LINEAR_COLLAPSE, { measured, networks: { linear: linear.weights } });
writeFileSync(path.join(import.meta.dirname, '../../assets/experiments/linear-collapse.bin'), bytes);
console.log(`linear-collapse: ${JSON.stringify(measured)}, ${String(bytes.length)} bytes`);
