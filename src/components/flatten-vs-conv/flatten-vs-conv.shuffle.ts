/** The permutation of the pixels that the engine trains with. Loaded with the recorded networks. */
import { Random } from '../../math/random.js';
import { SIDE } from './flatten-vs-conv.model.js';

/** Pixel number i of a shuffled image is pixel number `order[i]` of the original; as a recipe of this seed has it. */
export function shuffledOrder(seed: number): Int32Array {
  const order = Int32Array.from({ length: SIDE * SIDE }, (_, i) => i);
  new Random(seed).fork('pixels').shuffle(order);
  return order;
}
