import type { DigitSet } from '../../data/digits.js';
import type { RecipeData } from '../recipe.js';
import type { ConvletsBackend } from './backend/backend.js';
import { ENGINE, type Tensor, type TensorInfo } from './backend/tfjs.js';

/** Images `[n, size, size, 1]` and their int32 labels `[n]`. */
export interface Batch {
  readonly x: Tensor;
  readonly labels: Tensor;
}

/** Which digit, and how far it is shifted down and to the right, in pixels of the set. */
export interface Choice {
  readonly index: number;
  readonly down: number;
  readonly right: number;
}

/** A set of digits in the memory of the backend, from which normalised batches are gathered. */
export class DigitStore {
  /** Addresses of the images and of the pixel order, in one block; 0 for the natural order. */
  private readonly images: number;
  private readonly order: number;
  private readonly side: number;

  /**
   * @param count the first digits of the set are used
   * @param labels one per digit
   * @param order if given, the pixel of the image that each input pixel shows
   */
  constructor(
    private readonly backend: ConvletsBackend,
    private readonly data: RecipeData,
    set: DigitSet,
    readonly count: number,
    private readonly labels: ArrayLike<number>,
    order?: Int32Array,
  ) {
    const { heap } = backend;
    this.side = set.size;
    const pixels = set.images.subarray(0, count * set.size * set.size);
    const orderAt = Math.ceil(pixels.length / 4) * 4;
    this.images = heap.allocate(orderAt + (order?.byteLength ?? 0));
    this.order = order ? this.images + orderAt : 0;
    heap.u8.set(pixels, this.images);
    if (order) heap.i32.set(order, this.order / 4);
  }

  /** The chosen digits as a batch; belongs to the surrounding tidy. */
  gather(choices: readonly Choice[]): Batch {
    const x = this.backend.dispatch(() => this.normalised(choices));
    const labels = Int32Array.from(choices, ({ index }) => this.labels[index]);
    return { x: ENGINE.makeTensorFromTensorInfo(x), labels: ENGINE.makeTensor(labels, [choices.length], 'int32') };
  }

  private normalised(choices: readonly Choice[]): TensorInfo {
    const { backend, data, side } = this;
    const reduce = side / data.size;
    const x = backend.create([choices.length, data.size, data.size, 1]);
    backend.lend(3 * choices.length, (chosen) => {
      backend.heap.i32.set(
        choices.flatMap(({ index, down, right }) => [index, down, right]),
        chosen / 4,
      );
      backend.kernels.gatherImages(
        this.images,
        chosen,
        backend.address(x),
        choices.length,
        side,
        reduce,
        1 / (255 * reduce * reduce * data.std),
        -data.mean / data.std,
        this.order,
      );
    });
    return x;
  }

  dispose(): void {
    this.backend.heap.release(this.images);
  }
}
