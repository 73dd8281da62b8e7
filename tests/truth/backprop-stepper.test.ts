/** What is often told wrongly of the backward pass through a filter, as <backprop-stepper> shows it. */
import { expect } from '@open-wc/testing';
import { caption } from '../../src/components/backprop-stepper/backprop-stepper.caption.js';
import { Lesson, type Step, type StepKind } from '../../src/components/backprop-stepper/backprop-stepper.model.js';
import { workedOf, type Worked } from '../../src/components/backprop-stepper/backprop-stepper.terms.js';
import { chain } from '../../src/components/backprop-stepper/backprop-stepper.words.js';
import { formatNumber } from '../../src/drawing/numbers.js';
import { denseHead } from '../../src/math/dense-head.js';
import { workedExamples, workedNet } from '../../src/math/worked-parts.js';

type Rows = readonly (readonly number[])[];

const lessonOf = (name: keyof typeof workedExamples, rate: number = workedExamples[name].rate): Lesson =>
  new Lesson(workedNet(workedExamples[name]), rate, workedExamples[name].head === 'dense' ? denseHead : undefined);
const stepsOf = (lesson: Lesson, kind: StepKind): Step[] => lesson.steps.filter((step) => step.kind === kind);
const worked = (lesson: Lesson, step: Step): Worked => {
  const found = workedOf(lesson, step);
  if (!found) throw new Error(`${step.kind} is no sum`);
  return found;
};
const sumOf = ({ terms }: Worked): number => terms.reduce((sum, { value }) => sum + value, 0) + 0;
const say = (lesson: Lesson, kind: StepKind): string =>
  caption(lesson, stepsOf(lesson, kind)[0], false, (value, decimals = 2) => formatNumber(value, { decimals }));

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
        expect(sumOf(terms)).to.be.closeTo(lesson.gradients.filter.data[step.cell], 1e-15);
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
    expect(lesson.afterPass.loss).to.be.above(lesson.passed.loss);
    expect(say(lesson, 'again')).to.include('rises from 2 to 5.78').and.to.include('too large');
    // The valley of the chart lies between.
    expect(lesson.lossAfter(2 / 9)).to.be.closeTo(0, 1e-20);
    expect(lesson.lossAfter(4 / 9)).to.be.closeTo(2, 1e-12);
  });
});

describe('B10: the reverse chain of questions', () => {
  it('leads from the loss to the weights, and every backward step has its place', () => {
    expect(chain.map(({ text }) => text)).to.deep.equal([
      'lower the loss',
      'better features',
      'better filters',
      'better weights and biases',
    ]);
    for (const name of ['average', 'dense'] as const) {
      const { steps } = lessonOf(name);
      const backward = steps.slice(steps.findIndex(({ kind }) => kind === 'loss'));
      for (const { kind } of backward)
        expect(chain.filter(({ kinds }) => kinds.includes(kind)).length, kind).to.equal(1);
    }
  });
});
