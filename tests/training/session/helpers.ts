import type { Clock } from '../../../src/training/clock.js';
import type { WeightSnapshot } from '../../../src/training/frame.js';
import { History } from '../../../src/training/history.js';
import type { TrainingRecipe } from '../../../src/training/recipe.js';

/** Time that stands still until the test moves it. */
export class ManualClock implements Clock {
  #time = 0;
  #frames: (() => void)[] = [];
  #timers = new Set<{ readonly due: number; readonly callback: () => void }>();

  now(): number {
    return this.#time;
  }

  frame(callback: () => void): void {
    this.#frames.push(callback);
  }

  delay(callback: () => void, milliseconds: number): () => void {
    const timer = { due: this.#time + milliseconds, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Callbacks that wait for the next frame. */
  get waitingForFrame(): number {
    return this.#frames.length;
  }

  /** Lets time pass without a frame, as in a hidden page. */
  async pass(milliseconds: number): Promise<void> {
    this.#time += milliseconds;
    for (const timer of [...this.#timers].sort((a, b) => a.due - b.due)) {
      if (timer.due > this.#time || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
    await settled();
  }

  /** Animation frames, `milliseconds` apart. */
  async paint(frames = 1, milliseconds = 20): Promise<void> {
    for (let i = 0; i < frames; i++) {
      await this.pass(milliseconds);
      const waiting = this.#frames;
      this.#frames = [];
      for (const callback of waiting) callback();
      await settled();
    }
  }
}

/** After everything that is already under way in promises. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A recipe whose network is beside the point. */
export function someRecipe(change: Partial<TrainingRecipe> = {}): TrainingRecipe {
  return {
    name: 'test',
    data: { size: 28, examples: 100, shift: 0, mean: 0, std: 1 },
    layers: [
      { type: 'conv', name: 'conv1', filters: 4, kernel: 3, activation: 'relu', init: { type: 'he-normal' } },
      { type: 'conv', name: 'conv2', filters: 6, kernel: 3, activation: 'relu', init: { type: 'he-normal' } },
      { type: 'dense', name: 'output', units: 10, init: { type: 'glorot-uniform' } },
    ],
    optimizer: { type: 'sgd', rate: 0.1 },
    batch: 10,
    steps: 100,
    seed: 1,
    ...change,
  };
}

/** Weights after `step` updates: one filter of one value. */
export function snapshot(step: number, value = step): WeightSnapshot {
  return { step, weights: { 'conv1/filters': { shape: [1, 1, 1, 1], data: Float32Array.of(value) } } };
}

/** The value of those weights. */
export function valueOf(frame: { readonly weights: WeightSnapshot['weights'] } | undefined): number | undefined {
  return frame?.weights['conv1/filters'].data[0];
}

/** A finished run of `recipe.steps` steps: loss 1/step, frames every tenth of it. */
export function someHistory(recipe = someRecipe()): History {
  const history = new History(recipe);
  const { steps } = recipe;
  const frames = Array.from({ length: 11 }, (_, i) => snapshot((i * steps) / 10));
  const losses = Float32Array.from({ length: steps }, (_, i) => 1 / (i + 1));
  history.append({ step: steps, losses, accuracies: losses.map((loss) => 1 - loss), frames, measured: [] });
  return history;
}

/** The window of a frame whose content security policy is `policy`. */
export async function frameWithPolicy(policy: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}
