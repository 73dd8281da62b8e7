/** How conv-1d plays: from stop to stop, when it is seen, and as far as the reader lets it. */
import { property } from 'lit/decorators.js';
import { PlaybackController } from '../../controllers/playback.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';

const MILLISECONDS_PER_STOP = 800;

export abstract class PlayingElement extends ConvletElement {
  /** Hides each result until the reader has guessed it. */
  @property({ type: Boolean }) predict = false;

  /** `visible`: slides once when first seen, unless the reader wants less motion; `off`: stands still. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** How many results are on screen while it slides; afterwards all of them are. */
  protected drawn = Infinity;

  protected readonly playback = new PlaybackController(this, {
    steps: () => this.stops,
    duration: () => MILLISECONDS_PER_STOP,
    moved: (step) => {
      if (this.playback.playing) this.drawn = step + 1;
      this.movedOn();
      this.dispatchEvent(new ConvletsStepEvent({ step, steps: this.stops }));
    },
    started: (step) => {
      this.drawn = step + 1;
      this.setHostState('running', true);
      this.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      this.#rest();
      this.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      this.#rest();
      this.playback.seek(this.restingStop);
      this.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });

  #played = false;

  constructor() {
    super();
    new VisibilityController(this, {
      seen: (visible) => {
        if (!visible) this.playback.pause();
        else if (!this.#played && this.autoplay === 'visible' && !this.motion.reduced && !this.predict) {
          this.playback.seek(0);
          void this.play();
        }
      },
    });
  }

  /** Slides on from here, from the start if it stands at the end; resolves when it ends or is paused. */
  play(): Promise<void> {
    this.#played = true;
    return this.predict ? Promise.resolve() : this.playback.play();
  }

  /** Stops sliding. */
  pause(): Promise<void> {
    this.playback.pause();
    return Promise.resolve();
  }

  /** One stop on, or `by` stops (negative: back). */
  step(by = 1): Promise<void> {
    return this.seek(this.playback.position + by);
  }

  /** To stop number `stop`, counted from 0. */
  async seek(stop: number): Promise<void> {
    this.stand(stop);
    await this.updateComplete;
  }

  /** To the first stop. */
  reset(): Promise<void> {
    return this.seek(0);
  }

  /** How many stops there are. */
  protected abstract get stops(): number;

  /** Where it stands when it has slid to the end. */
  protected abstract get restingStop(): number;

  /** It stands at another stop. */
  protected abstract movedOn(): void;

  /** The reader takes over: it stands at a stop and does not slide. */
  protected stand(stop: number): void {
    this.#played = true;
    this.playback.pause();
    this.playback.seek(stop);
  }

  #rest(): void {
    this.drawn = Infinity;
    this.setHostState('running', false);
  }
}
