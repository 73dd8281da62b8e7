/** What the attributes of backprop-stepper describe, or what is wrong with them. Fetched as soon as one is set. */
import type { TemplateResult } from 'lit';
import { matrixFromText } from '../../data/matrix-text.js';
import type { WorkedExample } from '../../math/average-example.js';
import { workedExamples } from '../../math/worked-examples.js';
import { Lesson, poolingHead, type Described, type LessonPreset, type Rows } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.settings.words.js';
import type { SymbolicView } from './backprop-stepper.symbolic.js';
import { fail, LARGEST } from './backprop-stepper.wrong.js';

/** The attributes of the element; what is left out is the preset's. */
export interface LessonSettings {
  readonly preset: string;
  readonly headWeights: string;
  readonly input: string;
  readonly kernel: string;
  readonly target?: number | null | undefined;
  readonly rate?: number | null | undefined;
  readonly bias: number;
  readonly symbolic: boolean;
}

/** A matrix from its text, or the preset's; undefined for a text that is none. */
const matrixOf = (text: string, preset: Rows): Rows | undefined => (text.trim() === '' ? preset : matrixFromText(text));

const isLarge = (rows: Rows): boolean => Math.max(rows.length, rows[0].length) > LARGEST;

/**
 * What the attributes describe.
 *
 * @throws InputError if they cannot be used
 */
function described(settings: LessonSettings): Described {
  const { preset: name, input, kernel, bias } = settings;
  if (!Object.hasOwn(workedExamples, name)) fail('bad-preset', words.badPreset(name), 'preset="average"');
  const preset: WorkedExample = workedExamples[name as LessonPreset];
  const image = matrixOf(input, preset.image) ?? fail('bad-input', words.badInput(input.slice(0, 40)), SMALL_INPUT);
  if (isLarge(image)) fail('bad-input', words.largeInput(LARGEST), SMALL_INPUT);
  const filter =
    matrixOf(kernel, preset.filter) ?? fail('bad-kernel', words.badKernel(kernel.slice(0, 40)), SMALL_KERNEL);
  if (isLarge(filter)) fail('bad-kernel', words.largeKernel(LARGEST), SMALL_KERNEL);
  const rate = settings.rate ?? preset.rate;
  if (!(rate >= 0 && rate < Infinity)) fail('bad-rate', words.badRate, 'rate="0.1"');
  const target = settings.target ?? preset.target;
  if (![target, bias].every(Number.isFinite)) fail('bad-target', words.badTarget, 'target="3" bias="0"');
  if (image.length < filter.length || image[0].length < filter[0].length) {
    fail('bad-size', words.badSize, 'input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1"');
  }
  return { preset, image, filter, bias, target, rate };
}

const SMALL_INPUT = 'input="1 0; 2 -1"';
const SMALL_KERNEL = 'kernel="1 0; 2 -1"';

/** What other attributes than those of the untouched element need. */
export interface Parts {
  /** Whether these attributes need nothing more. */
  serve(settings: LessonSettings): boolean;
  /** @throws InputError for attributes that cannot be used */
  lessonOf(settings: LessonSettings): Lesson;
  readonly symbolicFigure: ((view: SymbolicView) => TemplateResult) | undefined;
}

const needsDense = ({ preset }: LessonSettings): boolean => preset === 'dense' || preset === 'softmax';

/** Fetches what these attributes need; rejects if it cannot be had. */
export async function partsFor(element: LessonSettings): Promise<Parts> {
  const dense = needsDense(element) ? await import('./backprop-stepper.dense.js') : undefined;
  const symbolic = element.symbolic ? await import('./backprop-stepper.symbolic.js') : undefined;
  return {
    symbolicFigure: symbolic?.symbolicFigure,
    serve: (settings) => (!needsDense(settings) || !!dense) && (!settings.symbolic || !!symbolic),
    lessonOf: (settings) => {
      const found = described(settings);
      const head = found.preset.head === 'dense' ? dense?.denseHead(found, settings.headWeights) : undefined;
      return new Lesson(found, head ?? poolingHead(found));
    },
  };
}
