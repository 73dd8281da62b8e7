/** The reader's classes while they are collected, and what a network trained on them says. No DOM. */
import { drawingFrom, type OwnClass } from '../../data/own-digits.js';
import { averagePool2d } from '../../math/pooling.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import { networkPass } from '../../training/network-gradients.js';
import { LONGEST_NAME, MOST_DRAWINGS } from '../../training/saved-run.js';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
export const FEWEST = 2;
export const MOST = NAMES.length;
export { LONGEST_NAME, MOST_DRAWINGS };

export const START: readonly OwnClass[] = NAMES.slice(0, FEWEST).map((name) => ({ name, drawings: [] }));

const change = (classes: readonly OwnClass[], index: number, changed: Partial<OwnClass>): OwnClass[] =>
  classes.map((one, i) => (i === index ? { ...one, ...changed } : one));

export function withDrawing(classes: readonly OwnClass[], index: number, { pixels }: ChosenDigit): OwnClass[] {
  return change(classes, index, { drawings: [...classes[index].drawings, drawingFrom(pixels)] });
}

export function withoutDrawing(classes: readonly OwnClass[], index: number, drawing: number): OwnClass[] {
  return change(classes, index, { drawings: classes[index].drawings.filter((_, i) => i !== drawing) });
}

/** A class has a name always: an empty one leaves it as it is. */
export function renamed(classes: readonly OwnClass[], index: number, name: string): OwnClass[] {
  return change(classes, index, { name: name.trim().slice(0, LONGEST_NAME) || classes[index].name });
}

/** One class more, named by the first letter that is free. */
export function withClass(classes: readonly OwnClass[]): readonly OwnClass[] {
  const name = NAMES.find((letter) => classes.every((one) => one.name !== letter));
  return name && classes.length < MOST ? [...classes, { name, drawings: [] }] : classes;
}

export const canTrain = (classes: readonly OwnClass[]): boolean => classes.every(({ drawings }) => drawings.length > 0);

/** What the network on screen takes a drawing for. */
export interface Answer {
  readonly classes: readonly OwnClass[];
  /** One probability per class. */
  readonly probabilities: ArrayLike<number>;
  /** Number of the likeliest class. */
  readonly best: number;
}

/** Undefined where there is no drawing, or no network of the reader's classes. */
export function answerTo(digit: ChosenDigit | undefined, session: TrainingSession): Answer | undefined {
  const { frame } = session;
  const recipe = session[session.active]?.recipe;
  const classes = recipe?.data.own;
  if (!digit || !frame || !classes || digit.size % recipe.data.size !== 0) return undefined;
  const image = { shape: [digit.size, digit.size, 1], data: Float64Array.from(digit.pixels) };
  const { data } = averagePool2d(image, { size: digit.size / recipe.data.size });
  const probabilities = networkPass(recipe, frame.weights, data)?.probabilities.data;
  return probabilities && { classes, probabilities, best: probabilities.indexOf(Math.max(...probabilities)) };
}
