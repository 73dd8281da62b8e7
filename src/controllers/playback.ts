import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PlaybackOptions {
  /** Number of steps; positions are 0 … steps − 1. */
  readonly steps: () => number;
  /** How long a step is shown, in milliseconds. */
  readonly duration: (step: number) => number;
  /** Called after the position changed. */
  readonly moved?: (step: number) => void;
  readonly started?: (step: number) => void;
  readonly paused?: (step: number) => void;
  readonly ended?: (step: number) => void;
}

/** Plays through the steps of an element's picture, one after the other, in animation frames. */
export class PlaybackController implements ReactiveController {
  /** The step on screen. */
  position = 0;
  readonly #host: ReactiveControllerHost;
  readonly #options: PlaybackOptions;
  #frame = 0;
  #due = 0;
  /** It was playing when the reader lost sight of it. */
  #interrupted = false;
  #resolve: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, options: PlaybackOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#frame !== 0;
  }

  get last(): number {
    return Math.max(0, this.#options.steps() - 1);
  }

  /** Plays on to the end, from the beginning if it stands there. Resolves when it ends or is paused. */
  play(): Promise<void> {
    if (this.playing) return Promise.resolve();
    this.#interrupted = false;
    if (this.position >= this.last) this.seek(0);
    this.#due = performance.now() + this.#options.duration(this.position);
    this.#frame = requestAnimationFrame(this.#tick);
    this.#options.started?.(this.position);
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  pause(): void {
    this.#interrupted = false;
    if (!this.playing) return;
    this.#stop();
    this.#options.paused?.(this.position);
  }

  /** Pauses while nobody can see it; what was playing goes on when somebody can. */
  seen(visible: boolean): void {
    if (!visible) {
      const { playing } = this;
      this.pause();
      this.#interrupted = playing;
    } else if (this.#interrupted) void this.play();
  }

  seek(step: number): void {
    const to = Math.round(Math.min(this.last, Math.max(0, step)));
    if (to === this.position || Number.isNaN(to)) return;
    this.position = to;
    this.#options.moved?.(to);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.pause();
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#host.requestUpdate();
    this.#resolve();
  }

  readonly #tick = (now: number): void => {
    let to = this.position;
    while (now >= this.#due && to < this.last) {
      to++;
      this.#due += Math.max(1, this.#options.duration(to));
    }
    this.seek(to);
    if (this.position >= this.last) {
      this.#stop();
      this.#options.ended?.(this.position);
    } else {
      this.#frame = requestAnimationFrame(this.#tick);
    }
  };
}
