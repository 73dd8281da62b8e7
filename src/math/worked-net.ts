/**
 * The smallest networks in which a filter learns: one image, one filter, one head, one loss. Small enough that every
 * number of the forward and of the backward pass can be written down.
 */
import { denseHead } from './dense-head.js';
import { poolingHead } from './pooling-head.js';
import type { Floats } from './tensor.js';
import {
  backwardWith,
  forwardWith,
  type HeadPasses,
  type WorkedBackward,
  type WorkedForward,
  type WorkedHead,
  type WorkedNet,
} from './worked-parts.js';

export {
  filterTerms,
  imageTerms,
  inSinglePrecision,
  updated,
  withParameter,
  workedExamples,
  workedNet,
  type WorkedBackward,
  type WorkedForward,
  type WorkedNet,
  type WorkedParameter,
  type WorkedSettings,
} from './worked-parts.js';

const passesOf = (head: WorkedHead): HeadPasses => (head === 'dense' ? denseHead : poolingHead);

/**
 * The forward pass: from the image to the loss.
 *
 * @throws ShapeError for a filter larger than the image, head weights that do not fit, or a label that is no class
 */
export function forward<A extends Floats>(net: WorkedNet<A>): WorkedForward<A> {
  return forwardWith(passesOf(net.head), net);
}

/**
 * The backward pass: the chain rule from the loss back to the image.
 *
 * @param passed what the forward pass gave; it is run if left out
 * @throws ShapeError as {@link forward}
 */
export function backward<A extends Floats>(net: WorkedNet<A>, passed = forward(net)): WorkedBackward<A> {
  return backwardWith(passesOf(net.head), net, passed);
}
