import type { EngineRun } from '../engine.js';
import type { MeasuredStep, WeightSnapshot } from '../frame.js';
import { scheduledSteps } from '../schedule.js';
import type { RunControl, TrainingUpdate } from '../source.js';
import { TrainingFailure } from '../state.js';

/** Held-out digits per piece of an evaluation: it should take no longer than a training step. */
const PIECE = 32;
/** Held-out digits measured at the scheduled steps; at the end of a run it is all of them. */
const SAMPLE = 10 * PIECE;

/** A held-out evaluation under way: sums over the digits so far. */
interface Measuring {
  readonly total: number;
  digits: number;
  loss: number;
  correct: number;
}

/** One run inside the host: does small pieces of work and collects what is new. */
export class HostRun {
  readonly #run: EngineRun;
  readonly #heldOut: number;
  readonly #scheduled: ReadonlySet<number>;
  #measuring: Measuring | undefined;

  /** Steps that may be made although paused; Infinity while running. */
  #allowed = Infinity;
  #stepsPerSecond = 0;
  /** When the next step is due under a speed limit. */
  #due = 0;

  #losses: number[] = [];
  #accuracies: number[] = [];
  #frames: WeightSnapshot[] = [];
  #measured: MeasuredStep[] = [];
  #reportedStep = -1;
  #reportedStatus: TrainingUpdate['status'] | undefined;
  #taken = true;
  /** For so many slices the start may wait to be told together with the first step. */
  #patience = 4;

  constructor(run: EngineRun, heldOutDigits: number) {
    this.#run = run;
    this.#heldOut = heldOutDigits;
    this.#scheduled = new Set(scheduledSteps(run.recipe.steps));
    this.#observe();
  }

  control(request: RunControl): void {
    switch (request.type) {
      case 'pause':
        this.#allowed = 0;
        break;
      case 'resume':
        this.#allowed = Infinity;
        break;
      case 'step':
        this.#allowed = this.#allowed === Infinity ? 1 : this.#allowed + 1;
        break;
      case 'limit':
        this.#stepsPerSecond = request.stepsPerSecond;
        this.#due = 0;
        break;
    }
  }

  /** The page has used the last report. */
  taken(): void {
    this.#taken = true;
  }

  /** Milliseconds until there is work to do: 0 if now, Infinity if only a message can change that. */
  idleFor(now: number): number {
    if (this.#measuring) return 0;
    if (this.#finished || this.#allowed === 0) return Infinity;
    // A single step that was asked for does not wait.
    return this.#allowed === Infinity ? Math.max(0, this.#due - now) : 0;
  }

  /** Does one piece of work, a step or a part of an evaluation. False if there is nothing to do at present. */
  work(now: number): boolean {
    if (this.idleFor(now) > 0) return false;
    if (this.#measuring) this.#measure(this.#measuring);
    else this.#step(now);
    return true;
  }

  /** What is new, if the page is ready for it; the last frame is the newest. */
  report(): TrainingUpdate | undefined {
    const step = this.#run.stepsDone;
    const status = this.#status;
    const news = step !== this.#reportedStep || status !== this.#reportedStatus || this.#measured.length > 0;
    if (!this.#taken || !news) return undefined;
    // Told alone, the start would make the first step wait for a frame.
    if (step === 0 && status === 'running' && this.#patience-- > 0) return undefined;
    if (step !== this.#reportedStep && this.#frames.at(-1)?.step !== step) this.#keepFrame();
    this.#reportedStep = step;
    this.#reportedStatus = status;
    this.#taken = false;
    return this.rest();
  }

  /** What was not reported so far, without asking the engine for more: the last words of a run that failed. */
  rest(): TrainingUpdate {
    const update: TrainingUpdate = {
      status: this.#status,
      step: this.#run.stepsDone,
      losses: Float32Array.from(this.#losses),
      accuracies: Float32Array.from(this.#accuracies),
      frames: this.#frames,
      measured: this.#measured,
    };
    this.#losses = [];
    this.#accuracies = [];
    this.#frames = [];
    this.#measured = [];
    return update;
  }

  dispose(): void {
    this.#run.dispose();
  }

  get #finished(): boolean {
    return this.#run.stepsDone >= this.#run.recipe.steps;
  }

  get #status(): TrainingUpdate['status'] {
    if (this.#finished && !this.#measuring) return 'finished';
    return this.#allowed === 0 ? 'paused' : 'running';
  }

  #step(now: number): void {
    const { loss, correct } = this.#run.step();
    this.#allowed--;
    // Steps that are late are not made up for.
    if (this.#stepsPerSecond > 0) this.#due = Math.max(now, this.#due) + 1000 / this.#stepsPerSecond;
    this.#losses.push(loss);
    this.#accuracies.push(correct / this.#run.recipe.batch);
    if (!Number.isFinite(loss)) {
      throw new TrainingFailure(
        'diverged',
        `Training diverged at step ${String(this.#run.stepsDone)}: the loss is no longer a finite number. ` +
          'The usual cure is a smaller learning rate.',
      );
    }
    this.#observe();
  }

  /** At a scheduled step: keeps the weights and begins to measure; training goes on when that is done. */
  #observe(): void {
    if (!this.#scheduled.has(this.#run.stepsDone)) return;
    this.#keepFrame();
    const total = this.#finished ? this.#heldOut : Math.min(SAMPLE, this.#heldOut);
    if (total > 0) this.#measuring = { total, digits: 0, loss: 0, correct: 0 };
  }

  #keepFrame(): void {
    this.#frames.push({ step: this.#run.stepsDone, weights: this.#run.weights() });
  }

  #measure(sums: Measuring): void {
    const count = Math.min(PIECE, sums.total - sums.digits);
    const { loss, accuracy } = this.#run.evaluate(count, sums.digits);
    sums.digits += count;
    sums.loss += loss * count;
    sums.correct += Math.round(accuracy * count);
    const { total, digits } = sums;
    if (digits < total) return;
    this.#measuring = undefined;
    this.#measured.push({ step: this.#run.stepsDone, digits, loss: sums.loss / total, accuracy: sums.correct / total });
  }
}
