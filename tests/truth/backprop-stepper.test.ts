/** What is often told wrongly of the backward pass through a filter, as <backprop-stepper> shows it. */
import { expect } from '@open-wc/testing';
import { chain } from '../../src/components/backprop-stepper/backprop-stepper.chain.js';
import type { Lesson, Step, StepKind } from '../../src/components/backprop-stepper/backprop-stepper.model.js';
import {
  scenes as firstScenes,
  type Scene,
  type Worked,
} from '../../src/components/backprop-stepper/backprop-stepper.scene.js';
import { partsFor, type LessonSettings } from '../../src/components/backprop-stepper/backprop-stepper.settings.js';
import { scenes as laterScenes } from '../../src/components/backprop-stepper/backprop-stepper.steps.js';
import { words } from '../../src/components/backprop-stepper/backprop-stepper.words.js';
import { formatNumber } from '../../src/drawing/numbers.js';
import { Random } from '../../src/math/random.js';
import { backward, forward, updated, workedExamples, workedNet } from '../../src/math/worked-net.js';

type Rows = readonly (readonly number[])[];

const UNTOUCHED = { preset: 'average', input: '', kernel: '', headWeights: '', bias: 0, symbolic: false };
const parts = await partsFor({ ...UNTOUCHED, preset: 'dense' });
const lessonOf = (preset: keyof typeof workedExamples, rate?: number, given: Partial<LessonSettings> = {}): Lesson =>
  parts.lessonOf({ ...UNTOUCHED, preset, rate, ...given });
const stepsOf = (lesson: Lesson, kind: StepKind): Step[] => lesson.steps.filter((step) => step.kind === kind);
const sceneOf = (lesson: Lesson, step: Step): Scene => {
  const scenes = { ...laterScenes, ...firstScenes, ...lesson.head.scenes };
  const write = (value: number, decimals = 2): string => formatNumber(value, { decimals });
  const scene = scenes[step.kind]?.({ lesson, step, secret: false, write });
  if (!scene) throw new Error(`nothing is told of ${step.kind}`);
  return scene;
};
const worked = (lesson: Lesson, step: Step): Worked => {
  const found = sceneOf(lesson, step).worked;
  if (!found) throw new Error(`${step.kind} is no sum`);
  return found;
};
const sumOf = ({ terms }: Worked): number => terms.reduce((sum, { value }) => sum + value, 0) + 0;
const say = (lesson: Lesson, kind: StepKind): string => sceneOf(lesson, stepsOf(lesson, kind)[0]).text;

/** Plain loops: a smaller matrix slides over a larger one. */
const slide = (large: Rows, small: Rows): number[] => {
  const found: number[] = [];
  for (let i = 0; i + small.length <= large.length; i++) {
    for (let j = 0; j + small[0].length <= large[0].length; j++) {
      let sum = 0;
      small.forEach((row, m) => {
        row.forEach((value, n) => (sum += value * large[i + m][j + n]));
      });
      found.push(sum);
    }
  }
  return found;
};
const rotated = (rows: Rows): number[][] => rows.map((row) => [...row].reverse()).reverse();
const bordered = (rows: Rows): number[][] => {
  const empty = new Array<number>(rows[0].length + 2).fill(0);
  return [empty, ...rows.map((row) => [0, ...row, 0]), empty];
};
describe('the numbers of <backprop-stepper>', () => {
  it('are those of the library, for 500 nets of many sizes', () => {
    const random = new Random(5);
    for (let i = 0; i < 500; i++) {
      const preset = (['average', 'max', 'dense', 'softmax'] as const)[i % 4];
      const side = (): number => 1 + Math.floor(random.uniform() * 3);
      const [rows, columns] = [side(), side()];
      const matrix = (height: number, width: number): number[][] =>
        Array.from({ length: height }, () =>
          Array.from({ length: width }, () => Math.round(random.uniform() * 12 - 6) / 2),
        );
      const [image, filter] = [matrix(rows + side(), columns + side()), matrix(rows, columns)];
      const text = (values: number[][]): string => values.map((row) => row.join(' ')).join(';');
      const { head, target } = workedExamples[preset];
      const lesson = lessonOf(preset, 0.05, { input: text(image), kernel: text(filter), bias: 0.5 });
      const outputs = lesson.map('o').values.length;
      const V = Array.from({ length: lesson.head.scores }, (_, k) =>
        Array.from(lesson.map('V').values.slice(k * outputs, (k + 1) * outputs)),
      );
      const net = workedNet({ head, target, image, filter, bias: 0.5, ...(lesson.dense && { headWeights: V }) });
      const [passed, gradients] = [forward(net), backward(net)];
      for (const [name, { data }] of [
        ['o', passed.output],
        ['s', passed.scores],
        ['do', gradients.output],
        ['dW', gradients.filter],
        ['db', gradients.bias],
        ['dI', gradients.image],
      ] as const) {
        lesson.map(name).values.forEach((value, cell) => {
          expect(value, `${i} ${preset} ${name}`).to.be.closeTo(data[cell], 1e-12 * (1 + Math.abs(data[cell])));
        });
      }
      expect(lesson.first('L')).to.be.closeTo(passed.loss, 1e-12 * (1 + passed.loss));
      const after = forward(updated(net, gradients, 0.05)).loss;
      expect(lesson.first('L', true)).to.be.closeTo(after, 1e-11 * (1 + after));
      for (const kind of ['output', 'score', 'filter', 'bias', 'image'] as const) {
        for (const step of stepsOf(lesson, kind)) {
          const { terms, sum = NaN, plus } = worked(lesson, step);
          const total = terms.reduce((all, { value }) => all + value, plus?.value ?? 0);
          // A maximum is one of the outputs; all else is the sum of what is shown.
          expect(total, `${i} ${preset} ${kind}`).to.be.closeTo(sum, 1e-12 * (1 + Math.abs(sum)));
        }
      }
    }
  });
});

const { image, filter } = workedExamples.dense;
const delta: Rows = [[0, -0.5], [0.5, 0.5]]; // prettier-ignore

describe('B1: a filter value and the loss are related', () => {
  it('each weight is used four times, once for each output, so its gradient has four terms', () => {
    for (const name of ['average', 'max', 'dense', 'softmax'] as const) {
      const lesson = lessonOf(name);
      const used = stepsOf(lesson, 'output').flatMap((step) =>
        worked(lesson, step).terms.map(({ right }) => right.cell),
      );
      for (const weight of [0, 1, 2, 3]) expect(used.filter((cell) => cell === weight).length).to.equal(4);
      stepsOf(lesson, 'filter').forEach((step) => {
        const terms = worked(lesson, step);
        expect(terms.terms.map(({ right }) => right.cell)).to.deep.equal([0, 1, 2, 3]);
        expect(sumOf(terms)).to.be.closeTo(lesson.map('dW').values[step.cell], 1e-15);
      });
    }
  });

  it('∂L/∂W₁₁ meets the very pixels that W₁₁ met going forward', () => {
    const lesson = lessonOf('dense');
    const forward = stepsOf(lesson, 'output').map((step) => worked(lesson, step).terms[0].left.cell);
    const backward = worked(lesson, stepsOf(lesson, 'filter')[0]).terms.map(({ left }) => left.cell);
    expect(forward).to.deep.equal([0, 1, 3, 4]);
    expect(backward).to.deep.equal(forward);
  });
});

describe('B3: ∂L/∂W = I ⋆ δ', () => {
  it('the image is not rotated: with a rotated image, or a rotated δ, other numbers come out', () => {
    const lesson = lessonOf('dense');
    const shown = stepsOf(lesson, 'filter').map((step) => sumOf(worked(lesson, step)));
    expect(shown).to.deep.equal([1, 1, 0, 1]);
    expect(shown).to.deep.equal(slide(image, delta));
    expect(shown).to.not.deep.equal(slide(rotated(image), delta));
    expect(shown).to.not.deep.equal(slide(image, rotated(delta)));
  });
});

describe('B4: ∂L/∂I is the full convolution of δ with the filter', () => {
  it('δ in a border of zeros meets the filter rotated by 180°; unrotated, other numbers come out', () => {
    const lesson = lessonOf('dense');
    const steps = stepsOf(lesson, 'image');
    const shown = steps.map((step) => sumOf(worked(lesson, step)));
    expect(shown).to.deep.equal([0, -0.5, 0, 0.5, -0.5, 0.5, 1, 0.5, -0.5]);
    expect(shown).to.deep.equal(slide(bordered(delta), rotated(filter)));
    expect(shown).to.not.deep.equal(slide(bordered(delta), filter));
    for (const step of steps) {
      expect(worked(lesson, step).terms.map(({ right }) => right.value)).to.deep.equal(rotated(filter).flat());
    }
  });
});

describe('B5: max-pooling', () => {
  it('the losers get 0, yet all four outputs move: they share the filter, and it is said', () => {
    const lesson = lessonOf('max');
    const delta = worked(lesson, stepsOf(lesson, 'delta')[0]).terms.map(({ value }) => value + 0);
    expect(delta).to.deep.equal([0, -2, 0, 0]);
    const [before, after] = [lesson.map('o').values, lesson.map('o', true).values];
    expect(before.every((value, i) => value !== after[i])).to.equal(true);
    expect(say(lesson, 'delta')).to.include('the others get 0').and.to.include('share one filter');
    expect(say(lesson, 'again')).to.include('4 of 4 outputs moved');
  });
});

describe('B9: the step', () => {
  for (const [name, before, after] of [
    ['average', '2', '0.605'],
    ['max', '2', '0.32'],
    ['dense', '0.693', '0.263'],
  ] as const) {
    it(`${name}: the loss falls from ${before} to ${after}`, () => {
      expect(say(lessonOf(name), 'again')).to.include(`falls from ${before} to ${after}.`);
    });
  }

  it('too large a rate overshoots: the loss rises', () => {
    const lesson = lessonOf('average', 0.6);
    expect(lesson.first('L', true)).to.be.above(lesson.first('L'));
    expect(say(lesson, 'again')).to.include('rises from 2 to 5.78').and.to.include('too large');
    // The valley of the chart lies between.
    expect(lesson.lossAfter(2 / 9)).to.be.closeTo(0, 1e-20);
    expect(lesson.lossAfter(4 / 9)).to.be.closeTo(2, 1e-12);
  });
});

describe('B10: the reverse chain of questions', () => {
  it('leads from the loss to the weights, and every backward step has its place', () => {
    expect(chain.map(({ name }) => words[name])).to.deep.equal([
      'lower the loss',
      'better features',
      'better filters',
      'better weights and biases',
    ]);
    for (const name of ['average', 'dense'] as const) {
      const { steps } = lessonOf(name);
      const backward = steps.slice(steps.findIndex(({ kind }) => kind === 'loss'));
      for (const { kind } of backward)
        expect(chain.filter(({ kinds }) => (kinds as readonly StepKind[]).includes(kind)).length, kind).to.equal(1);
    }
  });
});
