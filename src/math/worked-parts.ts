/**
 * The smallest networks in which a filter learns: one image, one filter, one head, one loss. Small enough that every
 * number of the forward and of the backward pass can be written down. Here is what they are made of; worked-net.ts runs
 * them.
 */
import { filterFromRows, imageFromRows, tensor } from './create.js';
import { rounded, ShapeError, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

export { sigmoidExample, workedExamples } from './worked-examples.js';

/**
 * What stands between the feature map o and the loss:
 *
 * - `average`: y = mean of o, L = ½(y − t)²
 * - `max`: y = largest value of o (the first among equals), L = ½(y − t)²
 * - `dense`: a = ReLU(o), s = Va + c, then cross-entropy after a sigmoid (one score) or a softmax (several scores)
 */
export type WorkedHead = 'average' | 'max' | 'dense';

/** The parameters of a worked net, by name. */
export type WorkedParameter = 'filter' | 'bias' | 'headWeights' | 'headBias';

/** A worked net with its image and target. All tensors have the same precision. */
export interface WorkedNet<A extends Floats = Float64Array> {
  readonly head: WorkedHead;
  /** I `[height, width, 1]` */
  readonly image: Tensor<A>;
  /** W `[height, width, 1, 1]` */
  readonly filter: Tensor<A>;
  /** b `[1]` */
  readonly bias: Tensor<A>;
  /** V, transposed as {@link dense} has it: `[outputs of the filter, scores]`. Only the dense head has one. */
  readonly headWeights: Tensor<A> | undefined;
  /** c `[scores]`. Only the dense head has one. */
  readonly headBias: Tensor<A> | undefined;
  /** t of a pooling head; y from 0 to 1 for one score; the number of the right class, from 0, for several scores. */
  readonly target: number;
}

/** Every intermediate of one forward pass. */
export interface WorkedForward<A extends Floats = Float64Array> {
  /** o = I ⋆ W + b `[rows, columns, 1]` */
  readonly output: Tensor<A>;
  /** a = ReLU(o), shaped like o; a pooling head looks at o itself. */
  readonly activated: Tensor<A>;
  /** Row-major index of the output that a max head passes on, else −1. */
  readonly winner: number;
  /** What the loss compares with the target: y `[1]`, or s = Va + c `[scores]`. */
  readonly scores: Tensor<A>;
  /** y itself, σ(s), or softmax(s), shaped like the scores. */
  readonly prediction: Tensor<A>;
  /** In the precision of the net. */
  readonly loss: number;
}

/** ∂L/∂(everything), each shaped like what it belongs to. */
export interface WorkedBackward<A extends Floats = Float64Array> {
  readonly scores: Tensor<A>;
  readonly headWeights: Tensor<A> | undefined;
  readonly headBias: Tensor<A> | undefined;
  /** ∂L/∂a, before the gate of the ReLU; the same as ∂L/∂o behind a pooling head. */
  readonly activated: Tensor<A>;
  /** δ = ∂L/∂o */
  readonly output: Tensor<A>;
  readonly filter: Tensor<A>;
  readonly bias: Tensor<A>;
  readonly image: Tensor<A>;
}

/** One use of a weight: at output (row, column) it met a pixel, and δ of that output comes back to it. */
export interface FilterTerm {
  readonly row: number;
  readonly column: number;
  readonly delta: number;
  /** The pixel I(row + m, column + n) that the weight W(m, n) was multiplied with. */
  readonly pixel: number;
  /** δ · pixel, in double precision. */
  readonly product: number;
}

/** One use of a pixel: for output (row, column) it was multiplied with a weight. */
export interface ImageTerm {
  readonly row: number;
  readonly column: number;
  readonly delta: number;
  /** The weight W(m, n), and where it stands in the filter. */
  readonly weight: number;
  readonly m: number;
  readonly n: number;
  /** δ · weight, in double precision. */
  readonly product: number;
}

/** A worked net as an author writes it. */
export interface WorkedSettings {
  readonly head: WorkedHead;
  readonly image: readonly (readonly number[])[];
  readonly filter: readonly (readonly number[])[];
  /** b. Default 0. */
  readonly bias?: number;
  /** V, one row for each score, with a weight for every output of the filter, row-major. Default: ones. */
  readonly headWeights?: readonly (readonly number[])[];
  /** c, one for each score. Default 0. */
  readonly headBias?: readonly number[];
  readonly target: number;
}

/** How many rows and columns of outputs a filter has. @throws ShapeError for a filter larger than the image */
function outputShape({ image, filter }: Pick<WorkedNet<Floats>, 'image' | 'filter'>): [number, number] {
  const [rows, columns] = [0, 1].map((axis) => image.shape[axis] - filter.shape[axis] + 1);
  if (!(rows >= 1 && columns >= 1)) throw new ShapeError('The filter is larger than the image.');
  return [rows, columns];
}

/** o = I ⋆ W + b `[rows, columns, 1]`; each output is added up in double precision and rounded once. */
function outputOf<A extends Floats>(net: WorkedNet<A>): Tensor<A> {
  const { image, filter, bias } = net;
  const [rows, columns] = outputShape(net);
  const [height, width] = filter.shape;
  const data = zeros(image.data, rows * columns);
  for (let i = 0; i < data.length; i++) {
    const corner = Math.floor(i / columns) * image.shape[1] + (i % columns);
    let sum = 0;
    for (let m = 0; m < height; m++) {
      for (let n = 0; n < width; n++) sum += image.data[corner + m * image.shape[1] + n] * filter.data[m * width + n];
    }
    data[i] = sum + bias.data[0];
  }
  return { shape: [rows, columns, 1], data };
}

/**
 * A worked net in double precision.
 *
 * @throws ShapeError if the parts do not fit together
 */
export function workedNet(settings: WorkedSettings): WorkedNet {
  const { head, target, bias = 0 } = settings;
  const image = imageFromRows(settings.image);
  const filter = filterFromRows(settings.filter);
  const parts = { head, target, image, filter, bias: tensor([1], [bias]) };
  if (head !== 'dense') return { ...parts, headWeights: undefined, headBias: undefined };
  const [down, across] = outputShape(parts);
  const positions = down * across;
  const rows = settings.headWeights ?? [new Array<number>(positions).fill(1)];
  const transposed = rows[0]?.map((_, position) => rows.map((row) => row[position]));
  const headWeights = tensor([positions, rows.length], transposed.flat());
  const headBias = tensor([rows.length], settings.headBias ?? new Float64Array(rows.length));
  return { ...parts, headWeights, headBias };
}

/** The same net in single precision: every stage of both passes is then rounded once. */
export function inSinglePrecision(net: WorkedNet): WorkedNet<Float32Array> {
  const single = ({ shape, data }: Tensor): Tensor<Float32Array> => ({ shape, data: Float32Array.from(data) });
  const { head, target, image, filter, bias, headWeights, headBias } = net;
  return {
    head,
    target,
    image: single(image),
    filter: single(filter),
    bias: single(bias),
    headWeights: headWeights && single(headWeights),
    headBias: headBias && single(headBias),
  };
}

/** One number in a tensor `[1]`, in the precision of `like`. */
export function numberLike<A extends Floats>(like: A, value: number): Tensor<A> {
  const data = zeros(like, 1);
  data[0] = value;
  return { shape: [1], data };
}

/** From ∂L/∂(scores) back to δ = ∂L/∂o. */
export type HeadGradients<A extends Floats = Float64Array> = Omit<WorkedBackward<A>, 'filter' | 'bias' | 'image'>;

/** A head's own part of the two passes. */
export interface HeadPasses {
  /** From o to the loss; the loss in double precision. */
  forward<A extends Floats>(net: WorkedNet<A>, output: Tensor<A>): Omit<WorkedForward<A>, 'output'>;
  /** From the loss back to δ. */
  backward<A extends Floats>(net: WorkedNet<A>, passed: WorkedForward<A>): HeadGradients<A>;
}

/**
 * The forward pass with a given head: from the image to the loss.
 *
 * @throws ShapeError for a filter larger than the image, head weights that do not fit, or a label that is no class
 */
export function forwardWith<A extends Floats>(head: HeadPasses, net: WorkedNet<A>): WorkedForward<A> {
  const output = outputOf(net);
  const passed = head.forward(net, output);
  return { ...passed, output, loss: numberLike(net.image.data, passed.loss).data[0] };
}

/**
 * The backward pass with a given head: the chain rule from the loss back to the image.
 *
 * @throws ShapeError as the forward pass
 */
export function backwardWith<A extends Floats>(
  head: HeadPasses,
  net: WorkedNet<A>,
  passed: WorkedForward<A>,
): WorkedBackward<A> {
  const behind = head.backward(net, passed);
  const delta = behind.output;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  // A gradient is the sum of its terms, in double precision, rounded once.
  const gradient = (
    { shape, data }: Tensor<A>,
    terms: (row: number, column: number) => readonly (FilterTerm | ImageTerm)[],
  ): Tensor<A> => {
    const sums = Float64Array.from(data, (_, i) =>
      sum(terms(Math.floor(i / shape[1]), i % shape[1]).map(({ product }) => product)),
    );
    return { shape, data: rounded(data, sums) };
  };
  return {
    ...behind,
    filter: gradient(net.filter, (m, n) => filterTerms(net, delta, m, n)),
    bias: numberLike(net.bias.data, sum(Array.from(delta.data))),
    image: gradient(net.image, (y, x) => imageTerms(net, delta, y, x)),
  };
}

/**
 * The terms that add up to ∂L/∂W(m, n): one for each use of the weight, that is, for each output, row by row.
 *
 * @param delta δ = ∂L/∂o `[rows, columns, 1]`
 */
export function filterTerms({ image }: WorkedNet<Floats>, delta: Tensor, m: number, n: number): FilterTerm[] {
  const columns = delta.shape[1];
  return Array.from(delta.data, (value, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const pixel = image.data[(row + m) * image.shape[1] + column + n];
    return { row, column, delta: value, pixel, product: value * pixel };
  });
}

/**
 * The terms that add up to ∂L/∂I(y, x): one for each output that looked at the pixel, row by row. As the output moves
 * down and right, the weight moves up and left: the filter is met rotated by 180°.
 *
 * @param delta δ = ∂L/∂o `[rows, columns, 1]`
 */
export function imageTerms({ filter }: WorkedNet<Floats>, delta: Tensor, y: number, x: number): ImageTerm[] {
  const [rows, columns] = delta.shape;
  const [height, width] = filter.shape;
  const terms: ImageTerm[] = [];
  for (let row = Math.max(0, y - height + 1); row <= Math.min(y, rows - 1); row++) {
    for (let column = Math.max(0, x - width + 1); column <= Math.min(x, columns - 1); column++) {
      const [m, n] = [y - row, x - column];
      const value = delta.data[row * columns + column];
      const weight = filter.data[m * width + n];
      terms.push({ row, column, delta: value, weight, m, n, product: value * weight });
    }
  }
  return terms;
}

/**
 * The net with other values for one of its parameters.
 *
 * @param values as many as the parameter has, row-major
 */
export function withParameter<A extends Floats>(
  net: WorkedNet<A>,
  name: WorkedParameter,
  values: ArrayLike<number>,
): WorkedNet<A> {
  const parameter = net[name];
  if (!parameter) return net;
  const data = zeros(parameter.data, parameter.data.length);
  data.set(values);
  return { ...net, [name]: { shape: parameter.shape, data } };
}

/**
 * The net after one step of gradient descent: p ← p − η·∂L/∂p for every learning parameter.
 *
 * @param rate η
 * @param learning which parameters move, the others stay as they are. Default: the filter alone, as in the worked
 *   examples, so that what changes is due to the filter
 */
export function updated<A extends Floats>(
  net: WorkedNet<A>,
  gradients: WorkedBackward<A>,
  rate: number,
  learning: readonly WorkedParameter[] = ['filter'],
): WorkedNet<A> {
  return learning.reduce((moved, name) => {
    const gradient = gradients[name];
    const values = net[name]?.data;
    return gradient && values
      ? withParameter(
          moved,
          name,
          Array.from(values, (p, i) => p - rate * gradient.data[i]),
        )
      : moved;
  }, net);
}
