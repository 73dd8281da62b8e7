import { expect } from '@open-wc/testing';
import {
  activate,
  activation,
  activationDerivative,
  activationGradient,
  leakyRelu,
  Random,
  relu,
  ShapeError,
  tensor,
  type Activation,
} from '../../src/math/index.js';
import { expectClose, listOf, numericGradient, randomTensor, single, weighted } from './helpers.js';

const ALL: Activation[] = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'];

describe('activations', () => {
  it('are what their definitions say', () => {
    for (const x of [-30, -2, -0.3, 0, 0.7, 3, 40]) {
      expect(activation('linear', x)).to.equal(x);
      expect(activation('relu', x)).to.equal(Math.max(0, x));
      expect(activation('leaky-relu', x)).to.be.closeTo(x < 0 ? 0.2 * x : x, 1e-15);
      expect(activation('leaky-relu', x, 0.01)).to.equal(x < 0 ? 0.01 * x : x);
      expect(activation('sigmoid', x)).to.be.closeTo(1 / (1 + Math.exp(-x)), 1e-15);
      expect(activation('tanh', x)).to.be.closeTo(Math.tanh(x), 1e-15);
    }
  });

  it('take the derivative at a kink from the left: 0 for ReLU, the slope for leaky ReLU', () => {
    expect(activationDerivative('relu', 0)).to.equal(0);
    expect(activationDerivative('relu', -0)).to.equal(0);
    expect(activationDerivative('leaky-relu', 0)).to.equal(0.2);
    expect(activationDerivative('leaky-relu', 0, 0.3)).to.equal(0.3);
    expect(activationDerivative('relu', 5e-324)).to.equal(1);
  });

  it('have the derivatives that finite differences give', () => {
    const random = new Random(81);
    const input = randomTensor(random, [3, 4, 2]);
    const outputGradient = randomTensor(random, [3, 4, 2]);
    for (const name of ALL) {
      const numeric = numericGradient((x) => weighted(activate(x, name, 0.3), outputGradient), input);
      expectClose(activationGradient(input, outputGradient, name, 0.3), numeric, 1e-8);
      expect(activationGradient(single(input), outputGradient, name).data).to.be.instanceOf(Float32Array);
      expect(activate(single(input), name).data).to.be.instanceOf(Float32Array);
    }
  });

  it('reach their limits, and hide no NaN', () => {
    for (const name of ALL) {
      expect(activation(name, NaN), name).to.be.NaN;
      expect(activationDerivative(name, NaN), name).to.be.NaN;
      expect(listOf(activationGradient(tensor([1], [-1]), tensor([1], [NaN]), name)), name).to.deep.equal([NaN]);
    }
    expect(ALL.map((name) => activation(name, Infinity))).to.deep.equal([Infinity, Infinity, Infinity, 1, 1]);
    expect(ALL.map((name) => activation(name, -Infinity))).to.deep.equal([-Infinity, 0, -Infinity, 0, -1]);
    expect(relu(-0)).to.equal(0);
    expect(leakyRelu(-10)).to.equal(-2);
  });

  it('refuse a gradient of another shape', () => {
    expect(() => activationGradient(tensor([2], [1, 2]), tensor([1], [1]), 'relu')).to.throw(
      ShapeError,
      '[2] was expected',
    );
  });
});
