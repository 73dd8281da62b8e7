import { expect } from '@open-wc/testing';
import {
  averagePool2d,
  crossCorrelate2d,
  maxPool2d,
  ShapeError,
  type ConvOptions,
  type PerAxis,
  type PoolOptions,
  type Sides,
  type Tensor,
} from '../../src/math/index.js';
import { casesOf } from './conformance.js';

interface Described {
  dataType: string;
  shape: number[];
}

interface ShapeCase {
  op: 'conv2d' | 'pool2d';
  name: string;
  input: Described;
  filter: Described;
  options: {
    padding?: number[];
    strides?: number[];
    dilations?: number[];
    groups?: number;
    inputLayout?: string;
    filterLayout?: string;
    layout?: string;
    bias?: Described;
    windowDimensions?: number[];
    roundingType?: string;
    outputSizes?: number[];
  };
  expect: number[] | 'reject';
}

/** Numbers of a described type; half precision, which is real too, becomes single. */
function described({ dataType, shape }: Described, axes = shape): Tensor {
  const size = axes.reduce((product, side) => product * side, 1);
  const data = dataType.startsWith('float') ? new Float32Array(size) : new Int32Array(size);
  return { shape: axes, data } as Tensor;
}

/** Sides by the letters of one layout, in the order of another. */
const rearranged = (shape: number[], from: string, to: string): number[] =>
  shape.length === from.length ? Array.from(to, (axis) => shape[from.indexOf(axis)]) : shape;

/** Options under our names, with wrong ones left wrong. */
function windowOptions({ padding, strides, dilations }: ShapeCase['options']): ConvOptions {
  const sides =
    padding?.length === 4 ? { top: padding[0], bottom: padding[1], left: padding[2], right: padding[3] } : padding;
  return {
    ...(sides && { padding: sides as Sides }),
    ...(strides && { stride: strides as unknown as PerAxis }),
    ...(dilations && { dilation: dilations as unknown as PerAxis }),
  };
}

/** The shape of the result `[height, width, channels]`. */
function run({ op, input, filter, options }: ShapeCase): readonly number[] {
  const layout = options.inputLayout ?? options.layout ?? 'nchw';
  const [, ...image] = rearranged(input.shape, layout, 'nhwc');
  if (op === 'conv2d') {
    const weights = described(filter, rearranged(filter.shape, options.filterLayout ?? 'oihw', 'hwio'));
    const bias = options.bias && { bias: described(options.bias) };
    return crossCorrelate2d(described(input, image), weights, { ...windowOptions(options), ...bias }).shape;
  }
  const pool = {
    stride: 1,
    size: (options.windowDimensions ?? image.slice(0, 2)) as [number, number],
    ...windowOptions(options),
  } as PoolOptions;
  const { shape } = maxPool2d(described(input, image), pool).output;
  expect(averagePool2d(described(input, image), pool).shape).to.deep.equal(shape);
  return shape;
}

describe('conformance with the WebNN shape rules', () => {
  it('computes the shapes, and refuses what must be refused', async function () {
    const cases = await casesOf<ShapeCase>('wpt-shape-validation');
    if (!cases) this.skip();
    const count = { computed: 0, refused: 0, leftOut: 0 };
    for (const shapeCase of cases) {
      const { options, name } = shapeCase;
      // Groups, rounding up and output sizes of a pooling have no counterpart here.
      if ((options.groups ?? 1) !== 1 || options.roundingType === 'ceil' || options.outputSizes) {
        count.leftOut += 1;
      } else if (shapeCase.expect === 'reject') {
        expect(() => run(shapeCase), name).to.throw(ShapeError);
        count.refused += 1;
      } else {
        const layout = options.inputLayout ?? options.layout ?? 'nchw';
        expect(run(shapeCase), name).to.deep.equal(rearranged(shapeCase.expect, layout, 'nhwc').slice(1));
        count.computed += 1;
      }
    }
    expect(count).to.deep.equal({ computed: 22, refused: 37, leftOut: 21 });
  });
});
