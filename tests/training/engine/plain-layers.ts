/** The layers as a textbook writes them: plain loops in double precision, the oracle of the kernels. */

export interface Maps {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

export interface Conv {
  readonly x: ArrayLike<number>;
  readonly filters: ArrayLike<number>;
  readonly maps: Maps;
  readonly kernel: number;
  readonly stride: number;
  readonly outChannels: number;
}

export function convOutput({ maps, kernel, stride, outChannels }: Omit<Conv, 'x' | 'filters'>): Maps {
  return {
    batch: maps.batch,
    height: Math.floor((maps.height - kernel) / stride) + 1,
    width: Math.floor((maps.width - kernel) / stride) + 1,
    channels: outChannels,
  };
}

export const sizeOf = ({ batch, height, width, channels }: Maps): number => batch * height * width * channels;

const at = (m: Maps, b: number, y: number, x: number, c: number): number =>
  ((b * m.height + y) * m.width + x) * m.channels + c;

/** Calls `visit` for every product x·w: output index, input index, filter index. */
function eachProduct(conv: Conv, visit: (o: number, i: number, w: number) => void): void {
  const { maps, kernel, stride, outChannels } = conv;
  const out = convOutput(conv);
  for (let b = 0; b < out.batch; b++)
    for (let y = 0; y < out.height; y++)
      for (let x = 0; x < out.width; x++)
        for (let c = 0; c < outChannels; c++)
          for (let m = 0; m < kernel; m++)
            for (let n = 0; n < kernel; n++)
              for (let k = 0; k < maps.channels; k++)
                visit(
                  at(out, b, y, x, c),
                  at(maps, b, y * stride + m, x * stride + n, k),
                  ((m * kernel + n) * maps.channels + k) * outChannels + c,
                );
}

export function convolve(conv: Conv, bias: ArrayLike<number>): Float64Array {
  const y = new Float64Array(sizeOf(convOutput(conv)));
  for (let i = 0; i < y.length; i++) y[i] = bias[i % conv.outChannels];
  eachProduct(conv, (o, i, w) => {
    y[o] += conv.x[i] * conv.filters[w];
  });
  return y;
}

export function convGradients(
  conv: Conv,
  dy: ArrayLike<number>,
): { dx: Float64Array; dw: Float64Array; db: Float64Array } {
  const dx = new Float64Array(sizeOf(conv.maps));
  const dw = new Float64Array(conv.filters.length);
  const db = new Float64Array(conv.outChannels);
  eachProduct(conv, (o, i, w) => {
    dx[i] += dy[o] * conv.filters[w];
    dw[w] += dy[o] * conv.x[i];
  });
  for (let i = 0; i < dy.length; i++) db[i % conv.outChannels] += dy[i];
  return { dx, dw, db };
}

/** Calls `visit` for every value in a pooling window: output index, input index. */
export function eachPooled(maps: Maps, size: number, visit: (o: number, i: number) => void): Maps {
  const { batch, channels } = maps;
  const out = { batch, height: Math.floor(maps.height / size), width: Math.floor(maps.width / size), channels };
  for (let b = 0; b < batch; b++)
    for (let y = 0; y < out.height; y++)
      for (let x = 0; x < out.width; x++)
        for (let c = 0; c < channels; c++)
          for (let m = 0; m < size; m++)
            for (let n = 0; n < size; n++) visit(at(out, b, y, x, c), at(maps, b, y * size + m, x * size + n, c));
  return out;
}

/** Index of the first maximum of each window. */
export function winnersOf(x: ArrayLike<number>, maps: Maps, size: number): number[] {
  const winners: number[] = [];
  eachPooled(maps, size, (o, i) => {
    if (winners[o] === undefined || x[i] > x[winners[o]]) winners[o] = i;
  });
  return winners;
}

/** Softmax of each row of logits and the mean cross-entropy. */
export function crossEntropy(
  logits: ArrayLike<number>,
  labels: ArrayLike<number>,
  classes: number,
): { loss: number; probabilities: Float64Array; correct: number; gradient: Float64Array } {
  const rows = logits.length / classes;
  const probabilities = new Float64Array(logits.length);
  const gradient = new Float64Array(logits.length);
  let loss = 0;
  let correct = 0;
  for (let r = 0; r < rows; r++) {
    const row = Array.from({ length: classes }, (_, c) => logits[r * classes + c]);
    const largest = Math.max(...row);
    const powers = row.map((z) => Math.exp(z - largest));
    const sum = powers.reduce((a, b) => a + b);
    loss += (Math.log(sum) + largest - row[labels[r]]) / rows;
    if (row.indexOf(largest) === labels[r]) correct++;
    powers.forEach((power, c) => {
      probabilities[r * classes + c] = power / sum;
      gradient[r * classes + c] = (power / sum - (c === labels[r] ? 1 : 0)) / rows;
    });
  }
  return { loss, probabilities, correct, gradient };
}
