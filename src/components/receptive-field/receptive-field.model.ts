/** Stacks of layers along one axis: what each unit sees below it, and what it costs. No DOM. */
import { InputError } from '../../data/input-error.js';
import { receptiveField, type ReceptiveField } from '../../math/filters.js';
import { convOutputSize } from '../../math/output-size.js';
import { words } from './receptive-field.words.js';

export interface StackLayer {
  readonly kind: 'conv' | 'pool';
  /** Side of the kernel or of the pooling window. */
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/** A unit of a stack: level 0 is the input, level 1 the first layer's output. Both count from 0. */
export interface Unit {
  readonly level: number;
  readonly index: number;
}

export const MOST_LAYERS = 6;
/** The widest view that can be drawn, in pixels of the input. */
export const WIDEST_VIEW = 160;
export const LIMITS = { kernel: [1, 11], stride: [1, 4], dilation: [1, 8] } as const;
const EXAMPLE = 'layers="conv 5; pool 2; conv 3 stride 2 dilation 2"';

const wrong = (message: string): InputError => new InputError('bad-layers', message, EXAMPLE);

function layerFrom(text: string): StackLayer {
  const match = /^(conv|pool)\s+(\d+)(?:\s*[x×]\s*\2)?((?:\s+(?:stride|dilation)\s+\d+)*)$/i.exec(text.trim());
  if (!match) throw wrong(words.badLayer(text.trim()));
  const kind = match[1].toLowerCase() as StackLayer['kind'];
  const kernel = Number(match[2]);
  const option = (name: string): number | undefined => {
    const found = new RegExp(`${name}\\s+(\\d+)`, 'i').exec(match[3]);
    return found ? Number(found[1]) : undefined;
  };
  // A pooling moves by its own width unless it says otherwise.
  const layer = {
    kind,
    kernel,
    stride: option('stride') ?? (kind === 'pool' ? Math.min(kernel, LIMITS.stride[1]) : 1),
    dilation: option('dilation') ?? 1,
  };
  for (const name of ['kernel', 'stride', 'dilation'] as const) {
    const [least, most] = LIMITS[name];
    if (layer[name] < least || layer[name] > most) {
      throw wrong(words.outOfRange(text.trim(), name, layer[name], least, most));
    }
  }
  return layer;
}

/**
 * The layers of a text such as `conv 5; pool 2; conv 3 stride 2 dilation 2`, from the input upwards.
 *
 * @throws InputError
 */
export function layersFrom(text: string): StackLayer[] {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  if (parts.length < 1 || parts.length > MOST_LAYERS) {
    throw wrong(words.badCount(parts.length, MOST_LAYERS));
  }
  const layers = parts.map(layerFrom);
  const { size } = receptiveField(layers)[layers.length - 1];
  if (size > WIDEST_VIEW) {
    throw wrong(words.largeView(size, WIDEST_VIEW));
  }
  return layers;
}

/** Writes layers the way `layersFrom` reads them. */
export const textFromLayers = (layers: readonly StackLayer[]): string =>
  layers
    .map(({ kind, kernel, stride, dilation }) =>
      [
        `${kind} ${String(kernel)}`,
        ...(stride === (kind === 'pool' ? Math.min(kernel, LIMITS.stride[1]) : 1) ? [] : [`stride ${String(stride)}`]),
        ...(dilation === 1 ? [] : [`dilation ${String(dilation)}`]),
      ].join(' '),
    )
    .join('; ');

/** How many units to draw at the top: some neighbours, so that their views can be compared. */
export function inputLength(fields: readonly ReceptiveField[]): number {
  const { size, jump } = fields[fields.length - 1];
  for (let units = 5; units > 1; units--) {
    const length = size + (units - 1) * jump;
    if (length <= 32) return length;
  }
  return size;
}

/** A stack of layers over an input row; what holds along the row holds along the column. */
export class LayerStack {
  /** Receptive field of the input itself, then after each layer. */
  readonly fields: readonly ReceptiveField[];
  /** Units of the input, then after each layer. */
  readonly lengths: readonly number[];

  /**
   * @param layers from the input upwards
   * @param length pixels in the input row
   */
  constructor(
    readonly layers: readonly StackLayer[],
    readonly length: number,
  ) {
    this.fields = [{ size: 1, jump: 1, start: 0 }, ...receptiveField(layers)];
    const lengths = [length];
    for (const { kernel, stride, dilation } of layers) {
      lengths.push(convOutputSize(lengths[lengths.length - 1], kernel, { stride, dilation }).output);
    }
    this.lengths = lengths;
  }

  get top(): number {
    return this.layers.length;
  }

  /** What a unit at the top sees of the input, in pixels along a side. */
  get view(): number {
    return this.fields[this.top].size;
  }

  /** The unit in the middle of a level. */
  middleOf(level: number): Unit {
    return { level, index: Math.floor((this.lengths[level] - 1) / 2) };
  }

  /** Weights of each layer that has `channels` channels in and out, without biases. A pooling has none. */
  weights(channels = 1): number[] {
    return this.layers.map(({ kind, kernel }) => (kind === 'pool' ? 0 : kernel * kernel * channels * channels));
  }

  totalWeights(channels = 1): number {
    return this.weights(channels).reduce((sum, weights) => sum + weights, 0);
  }

  /** The units of the level below that a unit takes in. */
  inputsOf({ level, index }: Unit): number[] {
    const { kernel, stride, dilation } = this.layers[level - 1];
    return Array.from({ length: kernel }, (_, tap) => index * stride + tap * dilation);
  }

  /** What a unit sees: the units of each level from the input up to its own, in order. */
  seenBy({ level, index }: Unit): number[][] {
    const seen: number[][] = [];
    seen[level] = [index];
    for (let at = level; at > 0; at--) {
      const below = new Set(seen[at].flatMap((unit) => this.inputsOf({ level: at, index: unit })));
      seen[at - 1] = [...below].sort((a, b) => a - b);
    }
    return seen;
  }

  /** Where the middle of a unit lies over the input, in pixels from the input's left edge. */
  centreOf({ level, index }: Unit): number {
    const { size, jump, start } = this.fields[level];
    return start + index * jump + size / 2;
  }
}

/** The stacks to show side by side: the one asked for, and what it is compared with. */
export function stacksFrom(layersText: string, compareText: string): LayerStack[] {
  const first = layersFrom(layersText);
  const fields = receptiveField(first);
  const { size } = fields[fields.length - 1];
  const one: StackLayer = { kind: 'conv', kernel: size, stride: 1, dilation: 1 };
  const compare = compareText.trim();
  // A stack that is one plain convolution already is its own comparison.
  const plain = first.length === 1 && first[0].kind === 'conv' && first[0].stride === 1 && first[0].dilation === 1;
  const second =
    compare === 'none' || (compare === '' && plain) ? undefined : compare === '' ? [one] : layersFrom(compare);
  const all = second ? [first, second] : [first];
  const length = Math.max(...all.map((layers) => inputLength(receptiveField(layers))));
  return all.map((layers) => new LayerStack(layers, length));
}
