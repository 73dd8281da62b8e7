/** What the elements have in common that play through steps. */
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PlaybackController } from '../controllers/playback.js';
import { VisibilityController } from '../controllers/visibility.js';
import { ConvletsDoneEvent } from '../events/done.js';
import { ConvletsPauseEvent } from '../events/pause.js';
import { ConvletsRunEvent } from '../events/run.js';
import { ConvletsStepEvent } from '../events/step.js';
import { ConvletElement } from './convlet-element.js';
import { transport, type TransportWords } from './transport.js';

/**
 * An element that plays through the stops of its picture: when it is first seen, and as far as the reader lets it. It
 * fires `convlets-run`, `-step`, `-pause` and `-done`.
 */
export abstract class PlayedElement extends ConvletElement {
  /** `visible`: plays once when first seen, unless the reader wants less motion; `off`: stands still. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** How many results are on screen while it plays; afterwards all of them are. */
  protected drawn = Infinity;

  protected readonly playback = new PlaybackController(this, {
    steps: () => this.stops,
    duration: (stop) => this.durationOf(stop),
    moved: (stop) => {
      if (this.playback.playing) this.drawn = stop + 1;
      this.movedTo?.(stop);
      this.dispatchEvent(new ConvletsStepEvent({ step: stop, steps: this.stops }));
    },
    started: (stop) => {
      this.drawn = stop + 1;
      this.setHostState('running', true);
      this.dispatchEvent(new ConvletsRunEvent({ step: stop, kind: 'playback' }));
    },
    paused: (stop) => {
      this.#rest();
      this.dispatchEvent(new ConvletsPauseEvent({ step: stop }));
    },
    ended: (stop) => {
      this.#rest();
      this.cameToEnd?.();
      this.dispatchEvent(new ConvletsDoneEvent({ step: stop }));
    },
  });

  #played = false;

  readonly #visibility: VisibilityController;

  constructor() {
    super();
    this.#visibility = new VisibilityController(this, {
      seen: (visible) => {
        this.playback.seen(visible);
        if (visible) this.playOnce();
      },
    });
  }

  /** Plays on from here, from the start if it stands at the end; resolves when it ends or is paused. */
  play(): Promise<void> {
    if (!this.mayPlay || this.playback.playing) return Promise.resolve();
    this.takeOver();
    return this.playback.play();
  }

  /** Stops there. */
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
    this.takeOver();
    this.playback.seek(stop);
    await this.updateComplete;
  }

  /** To the first stop. */
  reset(): Promise<void> {
    return this.seek(0);
  }

  /** How many stops there are. */
  protected abstract get stops(): number;

  /** How long a stop is shown, in milliseconds. */
  protected abstract durationOf(stop: number): number;

  /** Whether there is something to play: not where the reader is to guess. */
  protected get mayPlay(): boolean {
    return true;
  }

  /** Whether it plays once it is seen: the page and the reader agree, and nobody has taken over yet. */
  protected get playsByItself(): boolean {
    return !this.#played && this.autoplay === 'visible' && !this.motion.reduced;
  }

  /** Plays when it is first seen; elements whose picture comes later call it again then. */
  protected playOnce(): void {
    if (!this.#visibility.visible || !this.playsByItself || !this.mayPlay) return;
    this.playback.seek(0);
    void this.play();
  }

  /** The reader takes over: nothing plays by itself any more, and everything is drawn. */
  protected takeOver(): void {
    this.#played = true;
    this.playback.pause();
    this.drawn = Infinity;
  }

  /** Called when it stands at another stop, before the event. */
  protected movedTo?(stop: number): void;

  /** Called when it has played to the last stop, before the event. */
  protected cameToEnd?(): void;

  /** The buttons and the slider that drive it; `valueText` says where it stands. */
  protected transport(words: TransportWords, valueText: string, disabled = false): TemplateResult {
    return transport(this, words, {
      position: this.playback.position,
      last: this.playback.last,
      playing: this.playback.playing,
      valueText,
      disabled,
      playHidden: !this.mayPlay || this.hides('play'),
      stepHidden: this.hides('step'),
    });
  }

  #rest(): void {
    this.drawn = Infinity;
    this.setHostState('running', false);
  }
}
