/** What is wrong with attributes that cannot be used. Fetched when there are some. */
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { workedExamples } from '../../math/worked-examples.js';
import { LARGEST, matrixOf, type LessonSettings } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.wrong.words.js';

/** @throws InputError */
export const fail = (code: string, message: string, example: string): never => {
  throw new InputError(code, message, example);
};

/** Says why `described` cannot use these attributes. @throws InputError */
export function complain({ preset, input, kernel, rate, target, bias }: LessonSettings): never {
  if (!Object.hasOwn(workedExamples, preset)) fail('bad-preset', words.badPreset(preset), 'preset="average"');
  const { image, filter } = workedExamples.average;
  if (!matrixOf(input, image)) {
    const said = matrixFromText(input) ? words.largeInput(LARGEST) : words.badInput(input.slice(0, 40));
    fail('bad-input', said, 'input="1 0; 2 -1"');
  }
  if (!matrixOf(kernel, filter)) {
    const said = matrixFromText(kernel) ? words.largeKernel(LARGEST) : words.badKernel(kernel.slice(0, 40));
    fail('bad-kernel', said, 'kernel="1 0; 2 -1"');
  }
  if (!((rate ?? 0) >= 0 && (rate ?? 0) < Infinity)) fail('bad-rate', words.badRate, 'rate="0.1"');
  if (![target ?? 0, bias].every(Number.isFinite)) {
    fail('bad-target', words.badTarget, 'target="3" bias="0"');
  }
  return fail('bad-size', words.badSize, 'input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1"');
}
