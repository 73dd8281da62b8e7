/** What is wrong with attributes of conv-slider that cannot be used. Fetched when there are some. */
import { InputError, oneOf } from '../../data/input-error.js';
import { kernelPresets } from '../../data/kernel-presets.js';
import { complainOfFit } from '../../data/unfit-kernel.js';
import { words as kernels } from '../../words/kernels.words.js';
import { words as numbers } from '../../words/numbers.words.js';
import {
  ACTIVATIONS,
  examples,
  kernelFrom,
  LARGEST_KERNEL,
  LARGEST_MAP,
  MODES,
  paddingFrom,
  type SliderAttributes,
} from './conv-slider.model.js';

/** Says why `settingsFrom` cannot use these attributes for this image. @throws InputError */
export function complain(attributes: SliderAttributes, image: readonly number[]): never {
  const { kernel, preset, stride, padding, dilation, mode, bias, activation } = attributes;
  oneOf('activation', activation, ACTIVATIONS);
  oneOf('mode', mode, MODES);
  if (!Number.isFinite(bias)) throw new InputError('bad-bias', numbers.bias, 'bias="0.5"');
  const weights = kernelFrom(kernel, preset);
  if (!weights) {
    if (kernel.trim() === '') oneOf('preset', preset, Object.keys({ ...kernelPresets, ...examples }));
    const message = kernels.noMatrix(kernel.slice(0, 60), LARGEST_KERNEL);
    throw new InputError('bad-kernel', message, 'kernel="1 0 -1; 2 0 -2; 1 0 -1"');
  }
  return complainOfFit(
    image,
    [weights.length, weights[0].length],
    { stride, padding: paddingFrom(padding), dilation },
    LARGEST_MAP,
    'stride="1" padding="same" dilation="1"',
  );
}
