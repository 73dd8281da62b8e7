/** How strong the pull is over a whole training: measured a few moments in each frame, so that nothing stalls. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { History, TrainingRecipe } from '../../training/index.js';
import type * as model from './patch-pull.model.js';
import type { Moment, View } from './patch-pull.view.js';

/** Milliseconds that may be used in one frame. */
const SLICE = 8;

/** The arithmetic, which is loaded when it is needed. */
export type Model = typeof model;

type Measured = Pick<View, 'pixels' | 'label'> & { readonly recipe: TrainingRecipe };

export class Course implements ReactiveController {
  /** Ascending by step. */
  moments: readonly Moment[] = [];
  readonly #host: ReactiveControllerHost;
  #history: History | undefined;
  #of: Measured | undefined;
  #version = -1;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Measures some more in the next frame, if there is something left; anew for another image, label or run. */
  measure(history: History, { recipe, pixels, label }: Measured, model: Model): void {
    const of = this.#of;
    if (history !== this.#history || recipe !== of?.recipe || pixels !== of.pixels || label !== of.label) {
      this.#history = history;
      this.#of = { recipe, pixels, label };
      this.moments = [];
      this.#version = -1;
    }
    if (this.#version === history.version || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#slice(model);
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #slice({ gradientsOf, pullStrengths }: Model): void {
    const [history, of] = [this.#history, this.#of];
    if (!history || !of) return;
    const known = new Map(this.moments.map((moment) => [moment.step, moment]));
    const end = performance.now() + SLICE;
    let complete = true;
    for (const { step, weights } of history.frames) {
      if (known.has(step)) continue;
      complete = performance.now() < end;
      if (!complete) break;
      const all = gradientsOf(of.recipe, weights, of.pixels, of.label);
      // Where the deeper layers have not come yet there is nothing to measure.
      if (all) known.set(step, { step, probability: all.probabilities.data[of.label], strengths: pullStrengths(all) });
    }
    this.moments = Array.from(known.values()).sort((a, b) => a.step - b.step);
    if (complete) this.#version = history.version;
  }
}
