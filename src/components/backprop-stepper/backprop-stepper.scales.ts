/** The tones of the matrices of backprop-stepper: a number has the same one wherever it is drawn. */
import { fitScale, type Scale } from '../../drawing/scale.js';
import type { Lesson, MapName } from './backprop-stepper.model.js';

export function scaleOf(lesson: Lesson, name: MapName): Scale {
  const { values } = lesson.map(name);
  if (name === 'I' && values.every((value) => value >= 0)) return fitScale('ink', values);
  // The loss is a number to read, without a sign to see.
  if (name === 'L') return { kind: 'signed', max: 0 };
  return fitScale('signed', values, lesson.map(name, true).values);
}
