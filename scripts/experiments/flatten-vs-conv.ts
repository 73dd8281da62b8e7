/**
 * Trains the networks of <flatten-vs-conv> and writes assets/experiments/flatten-vs-conv.bin, and what they make of its
 * default digit, flatten-vs-conv-view.bin. Then comes `npm run generate`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NetworkName, Pixels } from '../../src/components/flatten-vs-conv/flatten-vs-conv.recipes.js';
import { FLATTEN_VS_CONV, type ContestAccuracies, type ContestMeasurements } from '../../src/data/flatten-vs-conv.js';
import { packView } from '../../src/data/flatten-vs-conv-view.js';
import { packNetworks, parseNetworks } from '../../src/data/recorded-networks.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import type { Weights } from '../../src/training/engine.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { contestRun, recordedView, SEEDS, type ContestRun } from '../lib/flatten-vs-conv.js';

const training = await loadTrainingDigits();
const heldOut = await loadHeldOutDigits();
const engine = await createEngine();
const networks: Record<string, Weights> = {};

function runs(network: NetworkName, pixels: Pixels): ContestRun[] {
  const all = SEEDS.map((seed) => contestRun(engine, network, pixels, seed, training, heldOut));
  networks[`${network} ${pixels}`] = all[0].weights;
  return all;
}

function accuraciesOf(network: NetworkName): ContestAccuracies {
  const natural = runs(network, 'natural');
  return {
    shifted: natural.map(({ shifted }) => shifted),
    shuffled: natural.map(({ shuffled }) => shuffled ?? NaN),
    permuted: runs(network, 'permuted').map(({ shifted }) => shifted[0]),
  };
}

const measured: ContestMeasurements = {
  ...{ digits: heldOut.count, seeds: SEEDS, dense: accuraciesOf('dense'), conv: accuraciesOf('conv') },
};
engine.dispose();
const experiments = path.join(import.meta.dirname, '../../assets/experiments');
const bytes = await packNetworks(FLATTEN_VS_CONV, { measured, networks });
writeFileSync(path.join(experiments, 'flatten-vs-conv.bin'), bytes);
// Of the weights as the file holds them.
const view = await packView(recordedView(await parseNetworks<ContestMeasurements>(FLATTEN_VS_CONV, bytes)));
writeFileSync(path.join(experiments, 'flatten-vs-conv-view.bin'), view);
console.log(`flatten-vs-conv: ${JSON.stringify(measured, undefined, 1)}, ${bytes.length} and ${view.length} bytes`);
