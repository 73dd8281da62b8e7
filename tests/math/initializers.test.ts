import { expect } from '@open-wc/testing';
import { fansOf, initialize, type Initializer } from '../../src/math/initializers.js';
import { Random } from '../../src/math/random.js';
import { ShapeError } from '../../src/math/shapes.js';

const SHAPE = [5, 5, 20, 30];
const FAN_IN = 500;
const FAN_OUT = 750;

function moments(values: Float32Array): { mean: number; variance: number; largest: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return {
    mean,
    variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length,
    largest: values.reduce((most, x) => Math.max(most, Math.abs(x)), 0),
  };
}

describe('initialisers', () => {
  it('counts every tap of a filter in fan-in and fan-out', () => {
    expect(fansOf([784, 10])).to.deep.equal({ fanIn: 784, fanOut: 10 });
    expect(fansOf([3, 2, 4])).to.deep.equal({ fanIn: 6, fanOut: 12 });
    expect(fansOf([5, 5, 8, 16])).to.deep.equal({ fanIn: 200, fanOut: 400 });
    expect(() => fansOf([10])).to.throw(ShapeError, '[10]');
  });

  const cases: [Initializer, number, number][] = [
    // initialiser, variance, largest magnitude that a uniform distribution may reach
    [{ type: 'normal', std: 0.2 }, 0.04, Infinity],
    [{ type: 'uniform', limit: 0.3 }, 0.03, 0.3],
    [{ type: 'glorot-normal' }, 2 / (FAN_IN + FAN_OUT), Infinity],
    [{ type: 'glorot-uniform' }, 2 / (FAN_IN + FAN_OUT), Math.sqrt(6 / (FAN_IN + FAN_OUT))],
    [{ type: 'he-normal' }, 2 / FAN_IN, Infinity],
    [{ type: 'he-uniform' }, 2 / FAN_IN, Math.sqrt(6 / FAN_IN)],
    [{ type: 'fan-in-uniform' }, 1 / (3 * FAN_IN), 1 / Math.sqrt(FAN_IN)],
  ];
  for (const [initializer, variance, bound] of cases) {
    it(`${initializer.type} has mean 0 and variance ${variance.toPrecision(3)}`, () => {
      const values = initialize(initializer, SHAPE, new Random(1));
      const { mean, variance: got, largest } = moments(values);
      expect(values).to.be.instanceOf(Float32Array).with.lengthOf(15_000);
      expect(Math.abs(mean)).to.be.below(4 * Math.sqrt(variance / 15_000));
      expect(got / variance).to.be.closeTo(1, 0.06);
      // A normal distribution is not truncated: among 15 000 draws some lie beyond three standard deviations.
      if (bound === Infinity) expect(largest).to.be.above(3.2 * Math.sqrt(variance));
      else expect(largest).to.be.within(bound * 0.99, Math.fround(bound));
    });
  }

  it('fills with a constant, drawing nothing', () => {
    const random = new Random(2);
    expect([...initialize({ type: 'constant', value: 0.5 }, [2, 2], random)]).to.deep.equal([0.5, 0.5, 0.5, 0.5]);
    expect(random.uint32()).to.equal(new Random(2).uint32());
  });

  it("takes the layer's fans for a bias", () => {
    const bias = initialize({ type: 'fan-in-uniform' }, [1000], new Random(3), fansOf([5, 5, 4, 1000]));
    expect(moments(bias).largest).to.be.within(0.098, 0.1000001);
    expect(() => initialize({ type: 'he-normal' }, [1000], new Random(3))).to.throw(ShapeError, '[1000]');
  });

  it('gives the same values for the same stream', () => {
    const values = initialize({ type: 'glorot-normal' }, [2, 2], new Random(9));
    expect([...values]).to.deep.equal([
      -0.2838517129421234, 0.16062436997890472, 0.07051028311252594, -0.25995421409606934,
    ]);
  });

  it('refuses impossible shapes and spreads', () => {
    const random = new Random(4);
    expect(() => initialize({ type: 'constant', value: 0 }, [2, 1.5], random)).to.throw(ShapeError, '1.5');
    expect(() => initialize({ type: 'constant', value: 0 }, [1e6, 1e6], random)).to.throw(ShapeError, 'limit');
    expect(() => initialize({ type: 'normal', std: -1 }, [2, 2], random)).to.throw(RangeError, '-1');
    expect(() => initialize({ type: 'uniform', limit: NaN }, [2, 2], random)).to.throw(RangeError, 'NaN');
  });
});
