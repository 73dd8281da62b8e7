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

  for (const network of ['dense', 'conv'] as const) {
    it(`flatten-vs-conv: the first ${network} network on digits as they are, also shifted by two pixels`, async function () {
      this.timeout(90_000);
      const { measured, networks } = await loadContest();
      expect(measured.digits).to.equal(heldOut.count);
      const run = contestRun(engine, network, 'natural', measured.seeds[0], training, heldOut, [0, 2]);
      const { shifted, shuffled } = measured[network];
      expect(run.shifted).to.deep.equal([shifted[0][0], shifted[0][2]]);
      expect(run.shuffled).to.equal(shuffled[0]);
      expect(rounded(run.weights)).to.deep.equal(networks[`${network} natural`]);
    });

    it(`flatten-vs-conv: the first ${network} network on shuffled pixels`, async function () {
      this.timeout(90_000);
      const { measured, networks } = await loadContest();
      const run = contestRun(engine, network, 'permuted', measured.seeds[0], training, heldOut);
      expect(run.shifted).to.deep.equal([measured[network].permuted[0]]);
      expect(rounded(run.weights)).to.deep.equal(networks[`${network} permuted`]);
    });
  }
});
