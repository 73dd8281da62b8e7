import { html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { linearAxis, type Axis } from '../../drawing/axes.js';
import { perHundred } from '../../drawing/per-hundred.js';
import { room } from '../../styles/room.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { runTable } from '../../templates/run-table.js';
import { choice, iconButton } from '../../templates/widgets.js';
import type { History, HistoryName, TrainingSession } from '../../training/index.js';
import { chart } from './chart.js';
import {
  chartBoxes,
  classesOf,
  comparable,
  curvesOf,
  metricsNamed,
  stepAfterKey,
  valueAxis,
  WINDOW,
} from './loss-curve.model.js';
import type { ChartBox, Curves, Metric } from './loss-curve.model.js';
import { styles } from './loss-curve.styles.js';
import { words } from './loss-curve.words.js';

/**
 * Loss and accuracy over the steps of training: a recorded run and the reader's own on the same axes. The line at the
 * present step can be drawn along to see the network, in every element of the session, as it was then.
 *
 * @summary Learning curves that can be scrubbed.
 * @slot - Fallback, seen until the element is defined.
 * @slot label - Heading above the charts.
 * @slot caption - Replaces the sentence about the present step.
 * @slot controls - Further controls below the charts.
 * @csspart base - The whole figure.
 * @csspart axis - Titles, ticks and grid lines of a chart.
 * @csspart line - The curves.
 * @csspart slider - The line at the present step, which can be moved.
 * @csspart value - The number at that line.
 * @csspart label - The name at a curve.
 * @csspart caption - The sentence.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-accent] - The present step.
 * @cssprop [--convlets-color-positive] - The live run.
 * @cssprop [--convlets-color-grid] - Grid lines.
 * @fires {Event} input - The reader moves along the curves.
 * @fires {Event} change - The reader has moved along the curves, or has chosen the other run.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute is wrong.
 * @cssState running - The run on screen moves on.
 * @cssState paused - The run on screen is paused.
 * @cssState ready - The first picture is drawn.
 * @cssState error - An attribute is wrong.
 */
export class LossCurve extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, room, styles];

  /** Name of the page's session, or (as a property) a session object. */
  @property() session: string | TrainingSession = 'default';

  /** Which charts are drawn: loss, accuracy or both. */
  @property() metric: Metric | 'both' = 'both';

  /** Whether the loss has a logarithmic axis. */
  @property({ type: Boolean }) log = false;

  protected readonly stateProperties = ['metric', 'log'];
  readonly #shared = new SessionController(this);
  #metrics: readonly Metric[] = ['loss', 'accuracy'];

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => void this.#shared.session.need('core'),
      seen: (visible) => {
        if (visible && !this.motion.reduced) this.#shared.session.request({ type: 'replay', once: true });
      },
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('metric')) this.attempt(() => (this.#metrics = metricsNamed(this.metric)));
    const { status } = this.#session.state;
    this.setHostState('running', status === 'running');
    this.setHostState('paused', status === 'paused');
  }

  /** Goes on with the run on screen; a replay that has ended begins again. */
  async play(): Promise<void> {
    this.#session.request({ type: 'resume' });
    await this.updateComplete;
  }

  /** Pauses the run on screen. */
  async pause(): Promise<void> {
    this.#session.request({ type: 'pause' });
    await this.updateComplete;
  }

  /** Makes one step of the run on screen. */
  async step(): Promise<void> {
    this.#session.request({ type: 'step' });
    await this.updateComplete;
  }

  /** Forgets the live run and goes to the beginning of the recorded one. */
  async reset(): Promise<void> {
    this.#session.request({ type: 'reset' });
    await this.updateComplete;
  }

  /** Shows the network after step `i` of the run on screen. */
  async seek(i: number): Promise<void> {
    this.#session.request({ type: 'seek', step: i });
    await this.updateComplete;
  }

  override figureTable(): FigureTable {
    return runTable(this.#history, words.tableCaption);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override renderFigure(): TemplateResult {
    return html`
      <div class="body">${this.#renderControls()}${this.#renderCharts()}</div>
      <slot name="caption"
        ><p class="caption" part="caption" data-room=${this.#longestSentence()}>${this.#sentence()}</p></slot
      >
      ${this.hides('data') ? nothing : this.tableBelow(words.data)}
    `;
  }

  get #session(): TrainingSession {
    return this.#shared.session;
  }

  /** The run on screen. */
  get #history(): History | undefined {
    return this.#session[this.#session.active];
  }

  /** The step on screen, whole. */
  get #step(): number {
    return Math.round(this.#session.position);
  }

  #renderControls(): TemplateResult {
    const { recorded, live, active, state } = this.#session;
    const busy = state.status === 'running' || state.status === 'loading';
    const toggle = (): void => void (busy ? this.pause() : this.play());
    const both = recorded && live && !this.hides('run');
    const runs = (['recorded', 'live'] as const).map((name) => ({ value: name, text: words.runs[name] }));
    const show = (name: string): void => {
      this.#session.request({ type: 'show', history: name as HistoryName });
      this.tell('change');
    };
    return html`<div class="controls">
      ${
        this.hides('play')
          ? nothing
          : iconButton(busy ? 'pause' : 'play', busy ? words.pause : words.play, toggle, {
              part: 'play',
              disabled: this.locks('play'),
            })
      }
      ${both ? choice(words.run, active, runs, show, this.locks('run')) : nothing}
      ${this.hides('key') ? nothing : html`<p class="key">${words.key(this.number(WINDOW))}</p>`}
      <slot name="controls"></slot>
    </div>`;
  }

  #renderCharts(): TemplateResult {
    const { width } = this.size;
    const { recipe, active, position } = this.#session;
    const { recorded, live } = comparable(this.#session);
    const { boxes, height } = chartBoxes(this.#metrics, width);
    const steps = Math.max(live?.recipe.steps ?? 0, recorded?.steps ?? 0) || recipe.steps;
    const classes = classesOf((live ?? recorded)?.recipe ?? recipe);
    const [{ left, right }] = boxes;
    const x = linearAxis([0, steps], [left, right], width < 480 ? 4 : 6);
    const charts = boxes.map((box) => {
      const runs: Partial<Record<HistoryName, Curves>> = {
        ...(recorded && { recorded: curvesOf(recorded, box.metric) }),
        ...(live && { live: curvesOf(live, box.metric) }),
      };
      const y = valueAxis(box, Object.values(runs), classes, this.log);
      const write = (value: number, decimals: number): string => this.number(value, { decimals, fixed: true });
      return chart({ box, x, y, classes, runs, active, position, write });
    });
    return html`<svg
      class="stage"
      role="group"
      aria-label=${words.figure}
      width=${width}
      height=${height}
      viewBox=${`0 0 ${String(width)} ${String(height)}`}
    >
      <defs>
        ${boxes.map(
          (box) =>
            svg`<clipPath id=${`plot-${box.metric}`}>
              <rect x=${left} y=${box.top - 2} width=${right - left} height=${box.bottom - box.top + 4}></rect>
            </clipPath>`,
        )}
      </defs>
      ${this.#renderSlider(boxes, x, charts)}
    </svg>`;
  }

  /** The charts as one slider over the steps. */
  #renderSlider(boxes: readonly ChartBox[], x: Axis, charts: readonly SVGTemplateResult[]): SVGTemplateResult {
    const { top, left, right } = boxes[0];
    const { bottom } = boxes[boxes.length - 1];
    const locked = this.locks('slider') || !this.#history;
    return svg`<g
      class="scrub"
      part="slider"
      role="slider"
      tabindex="0"
      aria-label=${words.slider}
      aria-disabled=${locked}
      aria-valuemin="0"
      aria-valuemax=${this.#session.head}
      aria-valuenow=${this.#step}
      aria-valuetext=${this.#valueText()}
      @keydown=${this.#key}
      @pointerdown=${(event: PointerEvent): void => {
        this.#drag(event, x);
      }}
      @pointermove=${(event: PointerEvent): void => {
        if (event.buttons > 0) this.#drag(event, x);
      }}
      @pointerup=${(): void => {
        if (!locked) this.tell('change');
      }}
    >
      <g aria-hidden="true">
        ${charts}
        ${x.ticks.map(
          (tick) =>
            svg`<text class="tick-label" x=${x.toPixel(tick)} y=${bottom + 18} text-anchor="middle"
              >${this.number(tick)}</text>`,
        )}
        ${
          this.#history && x.toPixel(this.#session.position) > right - 90
            ? nothing
            : svg`<text class="tick-label" x=${right} y=${bottom + 34} text-anchor="end">${words.step}</text>`
        }
        ${this.#history ? this.#renderStep(x, left, right, bottom) : nothing}
      </g>
      <rect class="ring" x=${left - 3} y=${top - 3} width=${right - left + 6} height=${bottom - top + 6} rx="3"></rect>
      <rect class="hit" x=${left - 8} y=${top} width=${right - left + 16} height=${bottom - top}></rect>
    </g>`;
  }

  #renderStep(x: Axis, left: number, right: number, bottom: number): SVGTemplateResult {
    const at = Math.min(right - 28, Math.max(left + 10, x.toPixel(this.#session.position)));
    const text = words.stepAt(this.number(this.#step));
    return svg`<text class="readout" x=${at} y=${bottom + 34} text-anchor="middle">${text}</text>`;
  }

  /** Loss and accuracy of the step on screen. */
  #values(): { loss: number | undefined; accuracy: number | undefined } {
    const known = (curve: Float32Array | undefined): number | undefined => {
      const value = curve?.[this.#step - 1];
      return value === undefined || Number.isNaN(value) ? undefined : value;
    };
    return { loss: known(this.#history?.losses), accuracy: known(this.#history?.accuracies) };
  }

  #valueText(): string {
    if (!this.#history) return words.noCurve;
    const { loss, accuracy } = this.#values();
    const parts: string[] = [];
    if (loss !== undefined) parts.push(words.readout.loss(this.number(loss, { fixed: true })));
    if (accuracy !== undefined) parts.push(words.readout.accuracy(this.number(accuracy, { fixed: true })));
    return words.valueText(this.number(this.#step), parts);
  }

  #sentence(): string {
    const history = this.#history;
    const { status } = this.#session.state;
    if (!history)
      return status === 'failed' || this.#session.note ? (this.#session.note?.message ?? words.empty) : words.loading;
    const { loss, accuracy } = this.#values();
    if (loss === undefined) return words.untrained(this.number(classesOf(history.recipe)));
    const step = this.number(this.#step);
    const written = this.number(loss, { fixed: true });
    if (accuracy === undefined) return words.lossOnly(step, written);
    const { batch } = history.recipe;
    const text = words.counted(step, written, this.number(Math.round(accuracy * batch)), this.number(batch));
    const measured = history.measured.findLast((one) => one.step <= this.#step);
    return measured ? text + words.unseen(this.number(perHundred(measured.accuracy))) : text;
  }

  /** As long as the sentence of a trained network gets. */
  #longestSentence(): string {
    const { steps, batch } = (this.#history ?? this.#session).recipe;
    const [last, digits] = [this.number(steps), this.number(batch)];
    return words.counted(last, this.number(1, { fixed: true }), digits, digits) + words.unseen(this.number(100));
  }

  /** True if that is another step. */
  #seekTo(step: number): boolean {
    if (this.locks('slider') || !this.#history || step === this.#session.position) return false;
    this.#session.request({ type: 'seek', step });
    this.tell('input');
    return true;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepAfterKey(event.key, this.#step, this.#session.head);
    if (to === undefined) return;
    event.preventDefault();
    if (this.#seekTo(to)) this.tell('change');
  };

  #drag(event: PointerEvent, x: Axis): void {
    const group = event.currentTarget as SVGGraphicsElement;
    if (event.type === 'pointerdown') group.setPointerCapture(event.pointerId);
    const picture = (group.ownerSVGElement as SVGSVGElement).getBoundingClientRect();
    // The picture may be drawn at another size than its units.
    const pixel = ((event.clientX - picture.left) * this.size.width) / picture.width;
    this.#seekTo(Math.min(this.#session.head, Math.max(0, Math.round(x.toValue(pixel)))));
  }
}
