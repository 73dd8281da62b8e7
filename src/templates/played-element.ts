/** What the elements have in common that play through steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VisibilityController } from '../controllers/visibility.js';
import { ConvletsDoneEvent } from '../events/done.js';
import { ConvletsPauseEvent } from '../events/pause.js';
import { ConvletsRunEvent } from '../events/run.js';
import { ConvletsStepEvent } from '../events/step.js';
import { ConvletElement } from './convlet-element.js';
import { iconButton, slider } from './widgets.js';

/** Accessible names of the controls. */
export interface TransportWords {
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly position: string;
}

/**
 * An element that plays through the stops of its picture: when it is first seen, and as far as the reader lets it. It
 * fires `convlets-run`, `-step`, `-pause` and `-done`.
 */
export abstract class PlayedElement extends ConvletElement {
  /** `visible`: plays once when first seen, unless the reader wants less motion; `off`: stands still. */
  @property() autoplay: 'visible' | 'off' = 'visible';

  /** The stop on screen, from 0. */
  protected position = 0;

  /** How many results are on screen while it plays; afterwards all of them are. */
  protected drawn = Infinity;

  /** The animation frame that is awaited while it plays, and when the next stop is due. */
  #frame = 0;
  #due = 0;
  #resolve: () => void = () => undefined;
  #played = false;
  /** It was playing when the reader lost sight of it. */
  #interrupted = false;
  readonly #visibility: VisibilityController;

  constructor() {
    super();
    this.#visibility = new VisibilityController(this, {
      seen: (visible) => {
        const { playing } = this;
        if (visible && this.#interrupted) void this.play();
        else if (visible && this.hasUpdated) this.playOnce();
        else {
          void this.pause();
          this.#interrupted = playing;
        }
      },
    });
    // What is seen before its picture is there plays when it comes.
    this.addController({
      hostUpdated: () => {
        this.playOnce();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.pause();
  }

  /** Plays on from here, from the start if it stands at the end; resolves when it ends or is paused. */
  async play(): Promise<void> {
    if (!this.mayPlay || this.playing) return;
    this.takeOver();
    if (this.position >= this.last) this.stand(0);
    this.#due = performance.now() + this.durationOf(this.position);
    this.#frame = requestAnimationFrame(this.#tick);
    this.drawn = this.position + 1;
    const rest = new Promise<void>((resolve) => {
      this.#resolve = resolve;
    });
    this.setHostState('running', true);
    this.dispatchEvent(new ConvletsRunEvent({ step: this.position, kind: 'playback' }));
    this.requestUpdate();
    await rest;
  }

  /** Stops there. */
  pause(): Promise<void> {
    this.#interrupted = false;
    if (this.playing) {
      this.#rest();
      this.dispatchEvent(new ConvletsPauseEvent({ step: this.position }));
    }
    return Promise.resolve();
  }

  /** One stop on, or `by` stops (negative: back). */
  step(by = 1): Promise<void> {
    return this.seek(this.position + by);
  }

  /** To stop number `stop`, counted from 0. */
  async seek(stop: number): Promise<void> {
    this.takeOver();
    this.stand(stop);
    await this.updateComplete;
  }

  /** To the first stop. */
  reset(): Promise<void> {
    return this.seek(0);
  }

  protected get playing(): boolean {
    return this.#frame !== 0;
  }

  /** The last stop. */
  protected get last(): number {
    return Math.max(0, this.stops - 1);
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

  /** Plays when it is first seen and there is something to play, unless the reader is to guess. */
  protected playOnce(): void {
    if (!this.#visibility.visible || !this.playsByItself || this.last === 0) return;
    this.#played = true;
    if (!this.mayPlay) return;
    this.stand(0);
    void this.play();
  }

  /** The reader takes over: nothing plays by itself any more, and everything is drawn. */
  protected takeOver(): void {
    this.#played = true;
    void this.pause();
    this.drawn = Infinity;
  }

  /** Shows the nearest stop there is, and goes on playing if it does. */
  protected stand(stop: number): void {
    const to = Math.round(Math.min(this.last, Math.max(0, stop)));
    if (to === this.position || Number.isNaN(to)) return;
    this.position = to;
    if (this.playing) this.drawn = to + 1;
    this.movedTo?.(to);
    this.dispatchEvent(new ConvletsStepEvent({ step: to, steps: this.stops }));
    this.requestUpdate();
  }

  /** Called when it stands at another stop, before the event. */
  protected movedTo?(stop: number): void;

  /** Called when it has played to the last stop, before the event. */
  protected cameToEnd?(): void;

  /** Play or pause, one step back, one step on, and a slider over all steps; `valueText` says where it stands. */
  protected transport(words: TransportWords, valueText: string, disabled = false): TemplateResult {
    const { position, last, playing } = this;
    const name = playing ? 'pause' : 'play';
    return html`${
      !this.mayPlay || this.hides('play')
        ? nothing
        : iconButton(name, words[name], () => void this[name](), { part: 'play', disabled })
    }
    ${
      this.hides('step')
        ? nothing
        : html`${iconButton('back', words.back, () => void this.step(-1), { disabled: disabled || position <= 0 })}
          ${iconButton('forward', words.forward, () => void this.step(), { disabled: disabled || position >= last })}
          ${slider(
            words.position,
            { min: 0, max: Math.max(1, last), value: position, valueText, disabled: disabled || last === 0 },
            (value) => void this.seek(value),
          )}`
    }`;
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.drawn = Infinity;
    this.setHostState('running', false);
    this.requestUpdate();
    this.#resolve();
  }

  readonly #tick = (now: number): void => {
    const frame = this.#frame;
    let to = this.position;
    while (now >= this.#due && to < this.last) {
      to++;
      this.#due += Math.max(1, this.durationOf(to));
    }
    this.stand(to);
    // Who heard of the step may have paused, removed or restarted it.
    if (this.#frame !== frame) return;
    if (to < this.last) {
      this.#frame = requestAnimationFrame(this.#tick);
      return;
    }
    this.#rest();
    this.cameToEnd?.();
    this.dispatchEvent(new ConvletsDoneEvent({ step: this.last }));
  };
}
