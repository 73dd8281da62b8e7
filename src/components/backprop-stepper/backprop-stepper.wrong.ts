/** What the parts share that read attributes of backprop-stepper. */
import { InputError } from '../../data/input-error.js';

/** Largest sides: every number must be readable. */
export const LARGEST = 7;

/** @throws InputError */
export const fail = (code: string, message: string, example: string): never => {
  throw new InputError(code, message, example);
};
