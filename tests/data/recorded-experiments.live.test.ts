/** Recorded experiments are what the engine computes: trained again, the networks are the same. */
import { expect } from '@open-wc/testing';
import { contestRun } from '../../scripts/lib/flatten-vs-conv.js';
import { collapseRecipes, trained } from '../../scripts/lib/linear-collapse.js';
import type { DigitSet } from '../../src/data/digits.js';
import { loadContest } from '../../src/data/flatten-vs-conv.js';
import { loadLinearCollapse } from '../../src/data/linear-collapse.js';
import { dequantise, quantise } from '../../src/data/quantised-weights.js';
import type { NetworkWeights } from '../../src/data/recorded-networks.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { createEngine, type MeasuredEngine } from '../../src/training/worker/engine.js';

/** The weights as a file holds them. */
const rounded = (weights: NetworkWeights): NetworkWeights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, { shape, data }]) => [name, { shape, data: dequantise(quantise(data)) }]),
  );

describe('recorded experiments, done again', () => {
  let engine: MeasuredEngine;
  let training: DigitSet;
  let heldOut: DigitSet;
  before(async () => {
    engine = await createEngine();
    training = await loadTrainingDigits();
    heldOut = await loadHeldOutDigits();
  });
  after(() => {
    engine.dispose();
  });

  it('linear-collapse: the linear network and the dense layer, weights and accuracies', async () => {
    const { weights, accuracies } = await loadLinearCollapse();
    expect(accuracies.digits).to.equal(heldOut.count);
    for (const name of ['linear', 'dense'] as const) {
      const run = trained(engine, collapseRecipes[name], training, heldOut);
      expect(run.evaluate().accuracy, name).to.equal(accuracies[name]);
      if (name === 'linear') expect(rounded(run.weights())).to.deep.equal(weights);
      run.dispose();
    }
  });

  it('flatten-vs-conv: the first run of each network, weights and accuracies', async () => {
    const { measured, networks } = await loadContest();
    expect(measured.digits).to.equal(heldOut.count);
    for (const network of ['dense', 'conv'] as const) {
      const natural = contestRun(engine, network, 'natural', measured.seeds[0], training, heldOut);
      expect(natural.shifted).to.deep.equal(measured[network].shifted[0]);
      expect(natural.shuffled).to.equal(measured[network].shuffled[0]);
      expect(rounded(natural.weights)).to.deep.equal(networks[`${network} natural`]);
      const permuted = contestRun(engine, network, 'permuted', measured.seeds[0], training, heldOut);
      expect(permuted.shifted).to.deep.equal([measured[network].permuted[0]]);
      expect(rounded(permuted.weights)).to.deep.equal(networks[`${network} permuted`]);
    }
  });
});
