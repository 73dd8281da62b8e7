import type { EngineRun, TrainingEngine } from '../../../src/training/engine.js';
import type { TrainingRecipe } from '../../../src/training/recipe.js';

/** Counts instead of computing: the loss of step n is 1/n, the weights are the number of steps made. */
export class FakeRun implements EngineRun {
  stepsDone = 0;
  disposed = false;
  /** `[count, from]` of every call. */
  readonly evaluations: [number | undefined, number | undefined][] = [];
  /** What happens in a step beside counting. */
  onStep: (step: number) => void = () => undefined;
  onEvaluation: () => void = () => undefined;
  /** First step whose loss is no number. */
  divergesAt = Infinity;

  constructor(readonly recipe: TrainingRecipe) {}

  step(): { loss: number; correct: number } {
    this.stepsDone++;
    this.onStep(this.stepsDone);
    return { loss: this.stepsDone >= this.divergesAt ? NaN : 1 / this.stepsDone, correct: 3 };
  }

  /** Digit number i has the loss i and is classified correctly if i is even. */
  evaluate(count = 0, from = 0): { loss: number; accuracy: number } {
    this.evaluations.push([count, from]);
    this.onEvaluation();
    const numbers = Array.from({ length: count }, (_, i) => from + i);
    const loss = numbers.reduce((sum, i) => sum + i, 0) / count;
    return { loss, accuracy: numbers.filter((i) => i % 2 === 0).length / count };
  }

  predict(): never {
    throw new Error('A session does not ask for predictions.');
  }

  weights(): ReturnType<EngineRun['weights']> {
    return { 'conv1/filters': { shape: [1, 1, 1, 1], data: Float32Array.of(this.stepsDone) } };
  }

  dispose(): void {
    this.disposed = true;
  }
}

export class FakeEngine implements TrainingEngine {
  readonly kernels = 'typescript';
  readonly runs: FakeRun[] = [];
  disposed = false;

  start(recipe: TrainingRecipe): FakeRun {
    if (recipe.layers.length === 0) throw new Error('There are no layers.');
    const run = new FakeRun(recipe);
    this.runs.push(run);
    return run;
  }

  dispose(): void {
    this.disposed = true;
  }
}
