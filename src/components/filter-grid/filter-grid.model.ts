/** The filters of one convolution layer as matrices, and the scales that make a whole timeline comparable. */
import { cosineSimilarity } from '../../math/filters.js';
import type { Tensor } from '../../math/tensor.js';
import type { ConvLayer, History, TrainingFrame, TrainingRecipe, Weights } from '../../training/index.js';

/** A convolution layer and what its filters look at. */
export interface FilterLayer {
  readonly layer: ConvLayer;
  /** Channels of its input: 1 for the image, else the number of maps of the layer before. */
  readonly channels: number;
  /** Whether it is the layer that sees the image itself. */
  readonly first: boolean;
}

/** The convolution layers of a recipe, from the image on. */
export function filterLayers(recipe: TrainingRecipe): FilterLayer[] {
  const layers = recipe.layers.filter((layer) => layer.type === 'conv');
  return layers.map((layer, i) => ({ layer, channels: i === 0 ? 1 : layers[i - 1].filters, first: i === 0 }));
}

/** One input channel of one filter, `[K, K]`, out of a layer's `[K, K, Cin, Cout]`. */
export function filterSlice({ shape, data }: Tensor, filter: number, channel: number): Float32Array {
  const [height, width, channels, filters] = shape;
  return Float32Array.from({ length: height * width }, (_, i) => data[(i * channels + channel) * filters + filter]);
}

/** All weights of one filter, `[K, K, Cin]`. */
export function wholeFilter({ shape, data }: Tensor, filter: number): Tensor<Float32Array> {
  const [height, width, channels, filters] = shape;
  const length = height * width * channels;
  return {
    shape: [height, width, channels],
    data: Float32Array.from({ length }, (_, i) => data[i * filters + filter]),
  };
}

/** `now − start`, number by number. */
export const difference = (now: Float32Array, start: Float32Array): Float32Array =>
  now.map((value, i) => value - start[i]);

/** The filters of a layer in a frame or snapshot; undefined if it does not hold them. */
export function filtersIn(
  frame: TrainingFrame | { readonly weights: Weights } | undefined,
  layer: string,
): Tensor<Float32Array> | undefined {
  const name = `${layer}/filters`;
  return frame && name in frame.weights ? frame.weights[name] : undefined;
}

/** How alike a filter's pattern is to its start, −1…1; undefined where one of them is unknown. */
export function likeness(now: Tensor | undefined, start: Tensor | undefined, filter: number): number | undefined {
  return now && start ? cosineSimilarity(wholeFilter(now, filter), wholeFilter(start, filter)) : undefined;
}

/**
 * For every filter of a layer the largest magnitude in all kept frames of a run: one scale for the whole timeline, so
 * that growth is seen as growth. Frames that are added later are looked at once each.
 */
export class TimelineScales {
  #history: History | undefined;
  #layer = '';
  #seen = -1;
  #weights: number[] = [];
  #changes: number[] = [];

  /** Takes in what is new in `history`. */
  update(history: History | undefined, layer: string): void {
    if (history !== this.#history || layer !== this.#layer) {
      this.#history = history;
      this.#layer = layer;
      this.#seen = -1;
      this.#weights = [];
      this.#changes = [];
    }
    const frames = history?.frames ?? [];
    const start = filtersIn(frames.at(0), layer);
    for (const frame of frames) {
      const filters = filtersIn(frame, layer);
      if (frame.step <= this.#seen || !filters || !start) continue;
      this.#seen = frame.step;
      const count = filters.shape[3];
      filters.data.forEach((value, i) => {
        const filter = i % count;
        this.#weights[filter] = Math.max(this.#weights[filter] ?? 0, Math.abs(value));
        this.#changes[filter] = Math.max(this.#changes[filter] ?? 0, Math.abs(value - start.data[i]));
      });
    }
  }

  /** Largest magnitude of a weight of this filter, over the timeline and all channels. */
  weights(filter: number): number {
    return this.#weights[filter] ?? 0;
  }

  /** Largest magnitude of a change since the first kept frame. */
  changes(filter: number): number {
    return this.#changes[filter] ?? 0;
  }
}
