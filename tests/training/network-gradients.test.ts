import { expect } from '@open-wc/testing';
import { Random } from '../../src/math/random.js';
import type { Tensor } from '../../src/math/tensor.js';
import { networkGradients, networkPass, type NetworkGradients } from '../../src/training/network-gradients.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { createEngine } from '../../src/training/worker/engine.js';
import { drawnDigits } from './engine/digits.js';
import { variety } from './engine/recipes-under-test.js';

type Doubles = Readonly<Record<string, Tensor<Float64Array>>>;

const digits = drawnDigits(10, 5);
const LABEL = 3;

/** A digit as the network is shown it, 0…1, by the mean of whole squares where the network looks at fewer pixels. */
function pixelsOf(index: number, { data: { size } }: TrainingRecipe): Float64Array {
  const factor = 28 / size;
  const digit = digits.images.subarray(index * 784);
  return Float64Array.from({ length: size * size }, (_, i) => {
    let sum = 0;
    for (let y = 0; y < factor; y++)
      for (let x = 0; x < factor; x++)
        sum += digit[(Math.floor(i / size) * factor + y) * 28 + (i % size) * factor + x] / 255;
    return sum / factor ** 2;
  });
}

/** Weights with sums that neither vanish nor saturate; biases too. */
async function startOf(recipe: TrainingRecipe): Promise<Doubles> {
  const engine = await createEngine({ kernels: 'typescript' });
  const run = engine.start(recipe, drawnDigits(recipe.data.examples, 5), digits);
  const random = new Random(8);
  const start = Object.entries(run.weights()).map(([name, { shape, data }]) => {
    const values = Float64Array.from(data, (value) => (name.endsWith('/bias') ? 0.1 * random.normal() : value));
    return [name, { shape, data: values }] as const;
  });
  engine.dispose();
  return Object.fromEntries(start);
}

function found(gradients: NetworkGradients | undefined): NetworkGradients {
  if (!gradients) throw new Error('weights are missing');
  return gradients;
}

/** ∂L/∂W and ∂L/∂b of every layer, in the order of the weights. */
const tensorsOf = ({ gradients }: NetworkGradients): Tensor<Float64Array>[] =>
  gradients.flatMap(({ weights, bias }) => {
    if (!weights || !bias) throw new Error('no gradient');
    return [weights, bias];
  });

describe('gradients of a network', () => {
  for (const [name, recipe] of Object.entries(variety)) {
    it(`agree with central differences of the loss: ${name}`, async () => {
      const start = await startOf(recipe);
      const pixels = pixelsOf(LABEL, recipe);
      const gradients = tensorsOf(found(networkGradients(recipe, start, pixels, LABEL)));
      const random = new Random(3);
      const step = 1e-6;
      Object.entries(start).forEach(([weight, { shape, data }], tensor) => {
        expect(gradients[tensor].shape).to.deep.equal(shape);
        for (let pick = 0; pick < 5; pick++) {
          const at = random.integer(data.length);
          const lossAt = (value: number): number => {
            const nudged = { ...start, [weight]: { shape, data: data.with(at, value) } };
            return found(networkGradients(recipe, nudged, pixels, LABEL, { layers: [] })).loss;
          };
          const numeric = (lossAt(data[at] + step) - lossAt(data[at] - step)) / (2 * step);
          expect(gradients[tensor].data[at], `${weight}[${at}]`).to.be.closeTo(numeric, 2e-8);
        }
      });
    });

    it(`agree with one step of the training engine: ${name}`, async () => {
      const sgd: TrainingRecipe = {
        ...recipe,
        data: { ...recipe.data, examples: 1, shift: 0, labels: 'true', pixels: 'natural' },
        optimizer: { type: 'sgd', rate: 1 },
        batch: 1,
      };
      const engine = await createEngine({ kernels: 'typescript' });
      const run = engine.start(sgd, digits, digits);
      const before = run.weights();
      const { loss } = run.step();
      const after = run.weights();
      engine.dispose();
      // The only training digit is number 0, and its label is 0.
      const own = found(networkGradients(sgd, before, pixelsOf(0, sgd), 0));
      expect(own.loss).to.be.closeTo(loss, 1e-5 * Math.max(1, loss));
      tensorsOf(own).forEach(({ data }, tensor) => {
        const weight = Object.keys(before)[tensor];
        data.forEach((value, i) => {
          const moved = before[weight].data[i] - after[weight].data[i];
          expect(value, `${weight}[${i}]`).to.be.closeTo(moved, 2e-5 * Math.max(1, Math.abs(value)));
        });
      });
    });
  }

  const [recipe] = Object.values(variety);

  it('keep every value on the way: ∂L/∂W is the sum of δ times patch, and the last δ is p − y', async () => {
    const start = await startOf(recipe);
    const { layers, gradients, probabilities, loss } = found(
      networkGradients(recipe, start, pixelsOf(LABEL, recipe), LABEL),
    );
    const [{ delta, weights }] = gradients;
    const [height, width, filters] = delta.shape;
    let sum = 0;
    // The weight in row 2, column 4 of the filter with number 1.
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        sum += delta.data[(y * width + x) * filters + 1] * layers[0].input.data[(y + 1) * 28 + x + 3];
    expect(weights?.data[(1 * 5 + 3) * filters + 1]).to.be.closeTo(sum, 1e-12);
    const error = probabilities.data.map((p, k) => p - (k === LABEL ? 1 : 0));
    gradients[2].delta.data.forEach((value, k) => {
      expect(value).to.be.closeTo(error[k], 1e-15);
    });
    expect(loss).to.be.closeTo(-Math.log(probabilities.data[LABEL]), 1e-12);
  });

  it('spare what is not asked for, and give undefined while weights are missing', async () => {
    const start = await startOf(recipe);
    const pixels = pixelsOf(LABEL, recipe);
    const all = found(networkGradients(recipe, start, pixels, LABEL)).gradients;
    const first = found(networkGradients(recipe, start, pixels, LABEL, { layers: ['conv1'] })).gradients;
    expect(first[0]).to.deep.equal(all[0]);
    expect(first.slice(1).map(({ weights, bias }) => weights ?? bias)).to.deep.equal([undefined, undefined]);
    expect(first.map(({ delta }) => delta)).to.deep.equal(all.map(({ delta }) => delta));
    const conv1 = Object.fromEntries(Object.entries(start).slice(0, 2));
    expect(networkPass(recipe, conv1, pixels)).to.equal(undefined);
    expect(networkGradients(recipe, conv1, pixels, LABEL)).to.equal(undefined);
  });

  it('are in the precision of the pixels', async () => {
    const start = await startOf(recipe);
    const pixels = pixelsOf(LABEL, recipe);
    const double = found(networkGradients(recipe, start, pixels, LABEL));
    const single = networkGradients(recipe, start, Float32Array.from(pixels), LABEL);
    expect(single?.gradients[0].weights?.data).to.be.an.instanceOf(Float32Array);
    expect(single?.logits.data).to.be.an.instanceOf(Float32Array);
    expect(single?.loss).to.be.closeTo(double.loss, 1e-5);
    expect(single?.logits.data).not.to.deep.equal(double.logits.data);
  });
});
