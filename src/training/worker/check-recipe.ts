import type { DigitSet } from '../../data/digits.js';
import type { ConvLayer, Initializer, Layer, TrainingRecipe } from '../recipe.js';
import { outputSide } from './model.js';

const ACTIVATIONS = ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'];
const INITIALIZERS = [
  ...['constant', 'normal', 'uniform', 'glorot-uniform', 'glorot-normal'],
  ...['he-uniform', 'he-normal', 'fan-in-uniform'],
];

/** Throws an Error that names what is wrong, and what would be right, if the recipe cannot be trained on these digits. */
export function checkRecipe(recipe: TrainingRecipe, training: DigitSet, heldOut: DigitSet): void {
  wholeNumber(recipe.batch, 'batch', 1);
  wholeNumber(recipe.steps, 'steps', 1);
  wholeNumber(recipe.seed, 'seed', 0, 2 ** 32 - 1);
  checkData(recipe, training, heldOut);
  checkOptimizer(recipe);
  if (recipe.schedule !== undefined) oneOf(recipe.schedule, 'schedule', ['constant', 'linear']);
  const classes = checkLayers(recipe);
  const labels = [...training.labels.subarray(0, recipe.data.examples), ...heldOut.labels];
  const largest = labels.reduce((a, b) => Math.max(a, b), 0);
  if (largest >= classes) {
    throw new Error(
      `The last layer has ${classes} units, but the digits have labels up to ${largest}: ` + `it needs ${largest + 1}.`,
    );
  }
}

function checkData({ data }: TrainingRecipe, training: DigitSet, heldOut: DigitSet): void {
  oneOf(data.size, 'data.size', [28, 14]);
  wholeNumber(data.examples, 'data.examples', 1);
  wholeNumber(data.shift, 'data.shift', 0, data.size - 1);
  number(data.mean, 'data.mean', -Infinity);
  number(data.std, 'data.std', 0);
  if (data.labels !== undefined) oneOf(data.labels, 'data.labels', ['true', 'shuffled']);
  if (data.pixels !== undefined) oneOf(data.pixels, 'data.pixels', ['natural', 'permuted']);
  if (data.examples > training.count) {
    throw new Error(`The recipe asks for ${data.examples} training digits, but the set has ${training.count}.`);
  }
  for (const { size } of [training, heldOut]) {
    if (size % data.size !== 0) {
      throw new Error(`Digits of ${size} pixels cannot be reduced to ${data.size} by whole pixels.`);
    }
  }
}

function checkOptimizer({ optimizer }: TrainingRecipe): void {
  oneOf(optimizer.type, 'optimizer.type', ['sgd', 'momentum', 'adam']);
  number(optimizer.rate, 'optimizer.rate', 0);
  if (optimizer.type === 'momentum') share(optimizer.momentum, 'optimizer.momentum');
  if (optimizer.type === 'adam') {
    share(optimizer.beta1, 'optimizer.beta1');
    share(optimizer.beta2, 'optimizer.beta2');
    if (optimizer.epsilon !== undefined) number(optimizer.epsilon, 'optimizer.epsilon', 0);
  }
}

/** Returns the number of classes. */
function checkLayers({ layers, data }: TrainingRecipe): number {
  let side: number = data.size;
  let seenDense = false;
  layers.forEach((layer, index) => {
    const what = `layers[${index}]`;
    oneOf(layer.type, `${what}.type`, ['conv', 'dense']);
    if (!/^[^/]+$/.test(layer.name) || layers.findIndex(({ name }) => name === layer.name) !== index) {
      throw new Error(`${what}.name must be a name of its own without a slash, not "${layer.name}".`);
    }
    oneOf(layer.activation ?? 'linear', `${what}.activation`, ACTIVATIONS);
    checkInitializer(layer.init, `${what}.init`);
    if (layer.biasInit) checkInitializer(layer.biasInit, `${what}.biasInit`);
    if (layer.type === 'dense') {
      wholeNumber(layer.units, `${what}.units`, 1);
      seenDense = true;
    } else if (seenDense) {
      throw new Error(`${what} is a convolution after a dense layer: convolutions come first.`);
    } else side = checkConv(layer, what, side);
  });
  return classesOf(layers);
}

function classesOf(layers: readonly Layer[]): number {
  const last = layers[layers.length - 1] as Layer | undefined;
  if (last?.type !== 'dense' || (last.activation ?? 'linear') !== 'linear') {
    throw new Error(
      "The last layer must be dense and linear, such as { type: 'dense', name: 'output', units: 10, … }.",
    );
  }
  return last.units;
}

/** Returns the side of the layer's output maps. */
function checkConv(layer: ConvLayer, what: string, side: number): number {
  wholeNumber(layer.filters, `${what}.filters`, 1);
  wholeNumber(layer.kernel, `${what}.kernel`, 1);
  wholeNumber(layer.padding ?? 0, `${what}.padding`, 0);
  if (layer.pool) {
    oneOf(layer.pool.type, `${what}.pool.type`, ['max', 'average']);
    wholeNumber(layer.pool.size, `${what}.pool.size`, 1);
  }
  const output = outputSide(layer, side);
  if (output < 1) {
    const pool = layer.pool ? ` and a pooling window of ${layer.pool.size}` : '';
    throw new Error(
      `Layer "${layer.name}" has a filter of ${layer.kernel} pixels${pool}, which leaves nothing of its input ` +
        `of ${side} pixels (padding ${layer.padding ?? 0}).`,
    );
  }
  return output;
}

function checkInitializer(init: Initializer, what: string): void {
  oneOf(init.type, `${what}.type`, INITIALIZERS);
  if (init.type === 'constant') number(init.value, `${what}.value`, -Infinity);
  if (init.type === 'normal') number(init.std, `${what}.std`, 0, true);
  if (init.type === 'uniform') number(init.limit, `${what}.limit`, 0, true);
}

function oneOf(value: unknown, what: string, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) {
    throw new Error(`${what} is ${JSON.stringify(value)}, but must be one of ${allowed.map(String).join(', ')}.`);
  }
}

function wholeNumber(value: number, what: string, least: number, most = Infinity): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
    throw new Error(`${what} is ${value}, but must be a whole number, ${range}.`);
  }
}

/** A finite number greater than `bound` (or equal to it if `orEqual`). */
function number(value: number, what: string, bound: number, orEqual = false): void {
  if (!Number.isFinite(value) || value < bound || (value === bound && !orEqual)) {
    const range = bound === -Infinity ? '' : orEqual ? `, ${bound} or more` : ` greater than ${bound}`;
    throw new Error(`${what} is ${value}, but must be a number${range}.`);
  }
}

function share(value: number | undefined, what: string): void {
  if (value !== undefined && !(value >= 0 && value < 1)) {
    throw new Error(`${what} is ${value}, but must be at least 0 and less than 1.`);
  }
}
