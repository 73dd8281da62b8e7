import { expect } from '@open-wc/testing';
import { Random } from '../../src/math/random.js';
import { ShapeError } from '../../src/math/shapes.js';
import type { Tensor } from '../../src/math/tensor.js';
import {
  backward,
  filterTerms,
  forward,
  imageTerms,
  inSinglePrecision,
  updated,
  withParameter,
  workedExamples,
  workedNet,
  type WorkedNet,
  type WorkedParameter,
  type WorkedSettings,
} from '../../src/math/worked-net.js';
import { errorOf, listOf } from './helpers.js';

const PARAMETERS: readonly WorkedParameter[] = ['filter', 'bias', 'headWeights', 'headBias'];

/** The loss and ∂L/∂o, ∂L/∂W, ∂L/∂b, ∂L/∂I, ∂L/∂V by plain loops over rows of numbers, apart from the library. */
function plainLoops({ head, image, filter, bias = 0, headWeights = [], headBias = [], target }: WorkedSettings): {
  o: number[];
  loss: number;
  delta: number[];
  filter: number[];
  bias: number;
  image: number[];
  headWeights: number[];
} {
  const [rows, columns] = [image.length - filter.length + 1, image[0].length - filter[0].length + 1];
  const o: number[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = bias;
      filter.forEach((weights, m) => {
        weights.forEach((w, n) => (sum += w * image[i + m][j + n]));
      });
      o.push(sum);
    }
  }
  let loss: number;
  let delta: number[];
  const heads: number[] = [];
  if (head === 'dense') {
    const a = o.map((x) => Math.max(0, x));
    const s = headWeights.map((row, k) => row.reduce((sum, v, i) => sum + v * a[i], headBias[k] ?? 0));
    let slopes: number[];
    if (s.length === 1) {
      const p = 1 / (1 + Math.exp(-s[0]));
      loss = -target * Math.log(p) - (1 - target) * Math.log(1 - p);
      slopes = [p - target];
    } else {
      const total = s.reduce((sum, z) => sum + Math.exp(z), 0);
      loss = Math.log(total) - s[target];
      slopes = s.map((z, k) => Math.exp(z) / total - (k === target ? 1 : 0));
    }
    delta = o.map((x, i) => (x > 0 ? slopes.reduce((sum, d, k) => sum + d * headWeights[k][i], 0) : 0));
    a.forEach((x) => {
      slopes.forEach((d) => heads.push(x * d));
    });
  } else {
    const y = head === 'max' ? Math.max(...o) : o.reduce((sum, x) => sum + x, 0) / o.length;
    loss = (y - target) ** 2 / 2;
    const winner = o.indexOf(y);
    delta = o.map((_, i) => (head === 'max' ? (i === winner ? y - target : 0) : (y - target) / o.length));
  }
  const dW = filter.map((row) => row.map(() => 0));
  const dI = image.map((row) => row.map(() => 0));
  delta.forEach((d, r) => {
    const [i, j] = [Math.floor(r / columns), r % columns];
    filter.forEach((weights, m) => {
      weights.forEach((w, n) => {
        dW[m][n] += d * image[i + m][j + n];
        dI[i + m][j + n] += d * w;
      });
    });
  });
  const db = delta.reduce((sum, d) => sum + d, 0);
  return { o, loss, delta, filter: dW.flat(), bias: db, image: dI.flat(), headWeights: heads };
}

/** A setting with no output within `margin` of a kink: of 0 for a ReLU, of the largest for a maximum. */
function randomSettings(random: Random, margin: number): WorkedSettings {
  for (;;) {
    const matrix = (rows: number, columns: number): number[][] =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => 4 * random.uniform() - 2));
    const [rows, columns] = [1 + random.integer(3), 1 + random.integer(3)];
    const [height, width] = [rows + random.integer(4), columns + random.integer(4)];
    const positions = (height - rows + 1) * (width - columns + 1);
    const head = (['average', 'max', 'dense'] as const)[random.integer(3)];
    const scores = 1 + random.integer(4);
    const settings: WorkedSettings = {
      head,
      image: matrix(height, width),
      filter: matrix(rows, columns),
      bias: 2 * random.uniform() - 1,
      target: head !== 'dense' ? 4 * random.uniform() - 2 : scores === 1 ? random.uniform() : random.integer(scores),
      ...(head === 'dense' ? { headWeights: matrix(scores, positions), headBias: matrix(1, scores)[0] } : {}),
    };
    const o = [...plainLoops(settings).o].sort((a, b) => b - a);
    const near = head === 'dense' ? o.some((x) => Math.abs(x) < margin) : head === 'max' && o[0] - o[1] < margin;
    if (!near) return settings;
  }
}

const expectNear = (got: ArrayLike<number>, want: ArrayLike<number>, limit: number, what: string): void => {
  expect(got.length, what).to.equal(want.length);
  for (let i = 0; i < got.length; i++) expect(errorOf(got[i], want[i]), `${what} ${String(i)}`).to.be.at.most(limit);
};

/** Central differences of fourth order: the error is far below 1e-9 where the loss is smooth. */
function measured(values: Float64Array, moved: (values: Float64Array) => WorkedNet): number[] {
  const step = 1e-3;
  return Array.from(values, (value, i) => {
    const at = (by: number): number => forward(moved(values.with(i, value + by))).loss;
    return (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
  });
}

describe('worked nets', () => {
  it('average: y = 1, loss 2, ∂L/∂W = [−1 −2; −2 −3]; after a step of 0.1 the loss is 0.605', () => {
    const net = workedNet(workedExamples.average);
    const passed = forward(net);
    const gradients = backward(net, passed);
    expect(listOf(passed.output)).to.deep.equal([-2, 3, 1, 2]);
    expect([...passed.scores.data, passed.loss, ...gradients.scores.data]).to.deep.equal([1, 2, -2]);
    expect(listOf(gradients.output)).to.deep.equal([-0.5, -0.5, -0.5, -0.5]);
    expect(listOf(gradients.filter)).to.deep.equal([-1, -2, -2, -3]);
    expect(listOf(gradients.bias)).to.deep.equal([-2]);
    const after = updated(net, gradients, workedExamples.average.rate);
    expectNear(after.filter.data, [1.1, 0.2, 2.2, -0.7], 1e-14, 'W');
    expectNear(forward(after).output.data, [-1.4, 3.9, 1.9, 3.2], 1e-14, 'o');
    expectNear(forward(after).scores.data, [1.9], 1e-14, 'y');
    expect(forward(after).loss).to.be.closeTo(0.605, 1e-14);
    expect(after.bias).to.equal(net.bias);
  });

  it('max: y = 3, loss 2, ∂L/∂W = −2 · the winning patch; after a step of 0.1 the loss is 0.32', () => {
    const net = workedNet(workedExamples.max);
    const passed = forward(net);
    const gradients = backward(net, passed);
    expect([...passed.scores.data, passed.winner, passed.loss]).to.deep.equal([3, 1, 2]);
    expect(listOf(gradients.output)).to.deep.equal([0, -2, 0, 0]);
    expect(listOf(gradients.filter)).to.deep.equal([0, -2, -4, -2]);
    const after = updated(net, gradients, workedExamples.max.rate);
    expectNear(after.filter.data, [1, 0.2, 2.4, -0.8], 1e-14, 'W');
    expectNear(forward(after).output.data, [-1.6, 4.2, 2, 3], 1e-14, 'o');
    expect(forward(after).loss).to.be.closeTo(0.32, 1e-14);
  });

  it('dense: p = 0.5, loss ln 2, three of four outputs pull; after a step of 0.2 the loss is 0.263', () => {
    const net = workedNet(workedExamples.dense);
    const passed = forward(net);
    const gradients = backward(net, passed);
    expect(listOf(passed.activated)).to.deep.equal([0, 3, 1, 2]);
    expect([...passed.scores.data, ...passed.prediction.data]).to.deep.equal([0, 0.5]);
    expect(passed.loss).to.be.closeTo(Math.LN2, 1e-16);
    expect(listOf(gradients.scores)).to.deep.equal([-0.5]);
    expect(gradients.headWeights && listOf(gradients.headWeights)).to.deep.equal([0, -1.5, -0.5, -1]);
    expect(listOf(gradients.activated)).to.deep.equal([-1, -0.5, 0.5, 0.5]);
    expect(listOf(gradients.output)).to.deep.equal([0, -0.5, 0.5, 0.5]);
    expect(listOf(gradients.filter)).to.deep.equal([1, 1, 0, 1]);
    expect(listOf(gradients.image)).to.deep.equal([0, -0.5, 0, 0.5, -0.5, 0.5, 1, 0.5, -0.5]);
    const after = updated(net, gradients, workedExamples.dense.rate);
    expectNear(after.filter.data, [0.8, -0.2, 2, -1.2], 1e-14, 'W');
    expectNear(forward(after).output.data, [-2.4, 2.6, 0.4, 1], 1e-14, 'o');
    expect(after.headWeights).to.equal(net.headWeights);
    expect(forward(after).scores.data[0]).to.be.closeTo(1.2, 1e-14);
    expect(forward(after).prediction.data[0]).to.be.closeTo(0.7685247834990174, 1e-14);
    expect(forward(after).loss).to.be.closeTo(0.26328246733803146, 1e-14);
  });

  it('softmax: the slopes are p − y and sum to 0', () => {
    const net = workedNet(workedExamples.softmax);
    const p = forward(net).prediction.data;
    const slopes = backward(net).scores.data;
    expectNear(slopes, [p[0] - 1, p[1], p[2]], 1e-15, '∂L/∂s');
    expect(slopes.reduce((sum, slope) => sum + slope, 0)).to.be.closeTo(0, 1e-15);
  });

  it('agree with plain loops in 500 random settings', () => {
    const random = new Random(21);
    for (let i = 0; i < 500; i++) {
      const settings = randomSettings(random, 1e-3);
      const net = workedNet(settings);
      const want = plainLoops(settings);
      const passed = forward(net);
      const got = backward(net, passed);
      const name = `setting ${String(i)} (${settings.head})`;
      expectNear(passed.output.data, want.o, 1e-12, `${name} o`);
      // ln(1 − p) by itself loses digits where p is near 1.
      expect(errorOf(passed.loss, want.loss), name).to.be.at.most(1e-9);
      expectNear(got.output.data, want.delta, 1e-12, `${name} δ`);
      expectNear(got.filter.data, want.filter, 1e-12, `${name} ∂L/∂W`);
      expectNear(got.bias.data, [want.bias], 1e-12, `${name} ∂L/∂b`);
      expectNear(got.image.data, want.image, 1e-12, `${name} ∂L/∂I`);
      expectNear(got.headWeights?.data ?? [], want.headWeights, 1e-12, `${name} ∂L/∂V`);
    }
  });

  it('agree with finite differences to 1e-9 in 500 random settings away from kinks', () => {
    const random = new Random(22);
    for (let i = 0; i < 500; i++) {
      const settings = randomSettings(random, 0.02);
      const net = workedNet(settings);
      const gradients = backward(net);
      const name = `setting ${String(i)} (${settings.head})`;
      for (const parameter of PARAMETERS) {
        const values = net[parameter]?.data;
        if (!values) continue;
        const want = measured(values, (moved) => withParameter(net, parameter, moved));
        expectNear(gradients[parameter]?.data ?? [], want, 1e-9, `${name} ${parameter}`);
      }
      const image = (data: Float64Array): WorkedNet => ({ ...net, image: { shape: net.image.shape, data } });
      expectNear(gradients.image.data, measured(net.image.data, image), 1e-9, `${name} image`);
    }
  });

  it('list the uses of every weight and every pixel: their products add up to the gradients', () => {
    const random = new Random(23);
    for (let i = 0; i < 40; i++) {
      const net = workedNet(randomSettings(random, 1e-3));
      const { output, filter, image } = backward(net);
      const total = (terms: readonly { product: number }[]): number =>
        terms.reduce((sum, { product }) => sum + product, 0);
      filter.data.forEach((gradient, cell) => {
        const [m, n] = [Math.floor(cell / filter.shape[1]), cell % filter.shape[1]];
        const terms = filterTerms(net, output, m, n);
        expect(terms.length).to.equal(output.data.length);
        for (const { row, column, delta, pixel } of terms) {
          expect(delta).to.equal(output.data[row * output.shape[1] + column]);
          expect(pixel).to.equal(net.image.data[(row + m) * image.shape[1] + column + n]);
        }
        expect(errorOf(total(terms), gradient)).to.be.at.most(1e-12);
      });
      image.data.forEach((gradient, cell) => {
        const [y, x] = [Math.floor(cell / image.shape[1]), cell % image.shape[1]];
        const terms = imageTerms(net, output, y, x);
        for (const { row, column, m, n } of terms) expect([row + m, column + n]).to.deep.equal([y, x]);
        expect(errorOf(total(terms), gradient)).to.be.at.most(1e-12);
      });
    }
  });

  it('move the parameters that learn, and no others', () => {
    const net = workedNet({ ...workedExamples.softmax, bias: 0.25 });
    const gradients = backward(net);
    const all = updated(net, gradients, 0.1, PARAMETERS);
    const step = (before: Tensor | undefined, gradient: Tensor | undefined): number[] =>
      Array.from(before?.data ?? [], (value, i) => value - 0.1 * (gradient?.data[i] ?? NaN));
    for (const name of PARAMETERS) expect([...(all[name]?.data ?? [])]).to.deep.equal(step(net[name], gradients[name]));
    expect(forward(all).loss).to.be.below(forward(net).loss);
    expect(updated(workedNet(workedExamples.max), backward(net), 1, ['headWeights']).headWeights).to.equal(undefined);
  });

  it('among equal outputs the first one wins', () => {
    const net = workedNet({ head: 'max', image: [[1, 2, 2]], filter: [[1]], target: 0 });
    expect(forward(net).winner).to.equal(1);
    expect(listOf(backward(net).output)).to.deep.equal([0, 2, 0]);
  });

  it('in single precision every stage is rounded', () => {
    const random = new Random(24);
    for (let i = 0; i < 30; i++) {
      const net = workedNet(randomSettings(random, 0.02));
      const single = inSinglePrecision(net);
      const [passed, exact] = [forward(single), forward(net)];
      expect(passed.output.data).to.be.instanceOf(Float32Array);
      expect(passed.loss).to.equal(Math.fround(passed.loss));
      expect(errorOf(passed.loss, exact.loss)).to.be.at.most(2e-5);
      expectNear(backward(single).filter.data, backward(net).filter.data, 2e-5, '∂L/∂W');
    }
  });

  it('refuse parts that do not fit', () => {
    const { average, softmax } = workedExamples;
    expect(() => forward(workedNet({ ...average, image: [[1]] }))).to.throw(ShapeError);
    expect(() => workedNet({ ...softmax, headWeights: [[1, 2]] })).to.throw(ShapeError);
    expect(() => forward(workedNet({ ...softmax, target: 3 }))).to.throw(ShapeError, '0 to 2');
    const headless = { ...workedNet(softmax), headWeights: undefined };
    expect(() => forward(headless)).to.throw(ShapeError, 'head weights');
  });
});
