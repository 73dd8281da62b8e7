import { expect } from '@open-wc/testing';
import {
  dequantise,
  fromTimeDifferences,
  quantise,
  timeDifferences,
  type QuantisedTensor,
} from '../../src/data/quantised-weights.js';
import { Random } from '../../src/math/random.js';

/** Weights that grow from almost nothing, with noise. */
function growing(frames: number, count: number): Float32Array[] {
  const random = new Random(5);
  const shape = Float32Array.from({ length: count }, () => random.uniform() - 0.5);
  return Array.from({ length: frames }, (_, t) => shape.map((w) => (w * t + 0.1 * random.uniform()) / frames));
}

describe('quantised weights', () => {
  it('are off by at most half a level, and the largest one is exact', () => {
    for (const weights of growing(6, 500)) {
      const tensor = quantise(weights);
      const rounded = dequantise(tensor);
      const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
      expect(tensor.scale).to.equal(Math.fround(largest / 127));
      weights.forEach((weight, i) => {
        expect(Math.abs(rounded[i] - weight)).to.be.at.most((largest / 254) * (1 + 1e-5));
      });
      expect(Math.max(...tensor.levels.map(Math.abs))).to.equal(127);
    }
  });

  it('do not change when they are quantised again', () => {
    const [, , tensor] = growing(3, 200).map(quantise);
    expect(quantise(dequantise(tensor))).to.deep.equal(tensor);
  });

  it('of zero are zero', () => {
    const tensor = quantise(new Float32Array(3));
    expect(tensor).to.deep.equal({ scale: 0, levels: new Int8Array(3) });
    expect(dequantise(tensor)).to.deep.equal(new Float32Array(3));
  });

  it('keep their sign and symmetry', () => {
    const { scale, levels } = quantise(Float32Array.of(-2, -0.5, 0, 0.5, 2));
    expect([...levels]).to.deep.equal([-127, -32, 0, 32, 127]);
    expect(scale).to.equal(Math.fround(2 / 127));
  });
});

describe('time differences', () => {
  it('give back every level, whatever the scales do', () => {
    const zero = new Float32Array(50);
    const history = [zero, ...growing(8, 50), zero, ...growing(2, 50).reverse()].map(quantise);
    let before: QuantisedTensor | undefined;
    let decoded: QuantisedTensor | undefined;
    for (const tensor of history) {
      decoded = fromTimeDifferences(tensor.scale, timeDifferences(tensor, before), decoded);
      expect(decoded).to.deep.equal(tensor);
      before = tensor;
    }
  });

  it('are zero where nothing changes, even if one weight makes the scale another', () => {
    const before = quantise(Float32Array.of(0.1, -0.2, 0.05, 1));
    expect([...timeDifferences(before, before)]).to.deep.equal([0, 0, 0, 0]);
    const after = quantise(Float32Array.of(0.1, -0.2, 0.05, 2));
    // A level of the first frame is half a level of the second: at most the rounding of both remains.
    const differences = [...timeDifferences(after, before)].map((byte) => (byte << 24) >> 24);
    expect(Math.max(...differences.slice(0, 3).map(Math.abs))).to.be.at.most(1);
  });
});
