/** B8: nudging a weight is a valid check of its gradient; how good a check depends on ε, on precision and on corners. */
import { expect } from '@open-wc/testing';
import { Checker } from '../../src/components/gradient-check/gradient-check.checker.js';
import { exampleProblem } from '../../src/components/gradient-check/gradient-check.example.js';
import {
  bill,
  NUDGES,
  PRECISIONS,
  type Difference,
  type Precision,
} from '../../src/components/gradient-check/gradient-check.model.js';
import { workedChecker, workedProblem } from '../../src/components/gradient-check/gradient-check.worked.js';

const checkerOf = (preset: string, steps = 1): Checker => workedChecker({ preset, kernel: '', steps });

const errorsOf = (checker: Checker, precision: Precision, difference: Difference): readonly number[] => {
  const curve = checker
    .curves([0, 1, 2, 3])
    .find((one) => one.precision === precision && one.difference === difference);
  if (!curve) throw new Error('no such curve');
  return curve.errors;
};

/** Largest errors of the net C after its step, ε from 1e-1 to 1e-8, and how many of them are not yet rounding. */
const TABLE: readonly (readonly [Precision, Difference, number, readonly number[]])[] = [
  ['float32', 'forward', 3, [4e-2, 4e-3, 4e-4, 1e-3, 4e-3, 2e-2, 1, 0.5]],
  ['float32', 'central', 2, [1e-3, 1e-5, 6e-5, 3e-4, 3e-3, 3e-2, 0.4, 2.5]],
  ['float64', 'forward', 7, [4e-2, 4e-3, 4e-4, 4e-5, 4e-6, 4e-7, 4e-8, 6e-9]],
  ['float64', 'central', 5, [1e-3, 1e-5, 1e-7, 1e-9, 2e-11, 8e-11, 5e-10, 9e-9]],
];

describe('the example of an untouched element', () => {
  const [example, worked] = [exampleProblem(), workedProblem({ preset: 'dense', kernel: '', steps: 1 })];

  it('is the worked net with one score, after one step', () => {
    expect([example.rows, example.columns]).to.deep.equal([worked.rows, worked.columns]);
    expect(example.cost).to.deep.equal(worked.cost);
    worked.values.forEach((value, weight) => {
      expect(example.values[weight]).to.be.closeTo(value, 1e-15);
      expect(example.gradient[weight]).to.be.closeTo(worked.gradient[weight], 1e-15);
    });
  });

  it('has its losses, in both precisions, and switches where it switches', () => {
    for (const precision of PRECISIONS) {
      worked.values.forEach((value, weight) => {
        for (let by = -4; by <= 4; by += 0.25) {
          const [got, wanted] = [example, worked].map((one) => one.evaluate(weight, value + by, precision));
          expect(got.loss).to.be.closeTo(wanted.loss, precision === 'float64' ? 1e-15 : 3e-7);
          expect(Array.from(got.gates)).to.deep.equal(Array.from(wanted.gates));
          expect(Math.fround(got.loss) === got.loss || precision === 'float64').to.equal(true);
        }
      });
    }
  });
});

describe('B8: a gradient can be checked by nudging', () => {
  for (const [precision, difference, bends, wanted] of TABLE) {
    it(`B8: the error against ε is a V: ${precision}, ${difference} difference`, () => {
      for (const checker of [checkerOf('dense'), new Checker(exampleProblem())]) {
        const errors = errorsOf(checker, precision, difference);
        errors.forEach((error, i) => {
          if (i < bends) {
            // The bend of the curve decides: the same for everybody, here to the one digit that is known.
            expect(error / wanted[i], String(NUDGES[i])).to.be.within(0.7, 1.45);
          } else {
            // The last digits decide, which depend on the order of additions: the same power of ten, give or take one.
            expect(Math.abs(Math.log10(error / wanted[i])), String(NUDGES[i])).to.be.lessThan(1.1);
          }
        });
        const best = errors.indexOf(Math.min(...errors));
        expect(best).to.equal(wanted.indexOf(Math.min(...wanted)));
      }
    });
  }

  it('B8: float32 floors early: its best is a million times worse than that of float64', () => {
    const checker = checkerOf('dense');
    const best = (precision: Precision): number => Math.min(...errorsOf(checker, precision, 'central'));
    expect(best('float32') / best('float64')).to.be.greaterThan(1e5);
  });

  it('B8: before its step, at s = 0, the net shows no bend: central differences are exact at once', () => {
    const errors = errorsOf(checkerOf('dense', 0), 'float64', 'central');
    expect(errors[0]).to.be.lessThan(2e-15);
    expect(errors.indexOf(Math.min(...errors))).to.equal(0);
  });

  it('B8: a ReLU that switches within the nudge is flagged, not averaged away', () => {
    const checker = checkerOf('kink');
    const [, , , check] = checker.checks({ precision: 'float64', difference: 'central', epsilon: 1e-4 });
    expect(check.kink).to.equal('relu');
    // ReLU'(0) = 0: the backward pass takes the slope of the side where it is closed; the secant is neither.
    expect([check.left, check.right].some((slope) => Math.abs(slope - check.analytic) < 1e-3)).to.equal(true);
    expect(Math.abs(check.numeric - check.analytic)).to.be.greaterThan(0.1);
    expect(check.numeric).to.be.closeTo((check.left + check.right) / 2, 1e-9);
    const [first] = checker.curves([3]);
    expect(first.kinked).to.deep.equal(NUDGES.map(() => true));
    expect(first.errors.every(Number.isNaN)).to.equal(true);
  });

  it('B8: so is a tie in the pool; a weight that moves both winners alike is none', () => {
    const checker = checkerOf('tie');
    for (const epsilon of NUDGES.slice(0, 6)) {
      const checks = checker.checks({ precision: 'float64', difference: 'central', epsilon });
      expect(checks.map(({ kink }) => kink)).to.deep.equal(['pool', undefined, 'pool', 'pool']);
    }
    const [, , check] = checker.checks({ precision: 'float64', difference: 'central', epsilon: 1e-4 });
    // The first of the two, in reading order, won: −4·2 through its patch, −4·1 through the other one's.
    expect([check.analytic, check.right, check.left].map(Math.round)).to.deep.equal([-8, -8, -4]);
  });

  it('B8: two forward passes for every weight, one backward pass for all', () => {
    expect(bill({ weights: 5066, forward: 347_968, backward: 506_208 })).to.deep.equal({
      passes: 10_132,
      nudging: 10_132 * 347_968,
      backward: 854_176,
    });
    expect(bill(workedProblem({ preset: 'dense', kernel: '', steps: 1 }).cost)).to.deep.equal({
      passes: 8,
      nudging: 160,
      backward: 40,
    });
  });
});
