import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import type { NumberStyle } from '../../drawing/numbers.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletsStepEvent } from '../../events/step.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import { twinAttribute, type TwinChoice } from '../../training/twin-check.js';
import { words as trouble } from '../../words/trouble.words.js';
import { caption, controls, sentence } from './feature-map.controls.js';
import { digitName, Digits, NO_DIGIT } from './feature-map.digits.js';
import { layoutOf } from './feature-map.layout.js';
import { answerAt, fitDigit, layerMaps, seenBy, STAGES, type LayerShape, type Stage } from './feature-map.model.js';
import { picture } from './feature-map.picture.js';
import { styles } from './feature-map.styles.js';
import { formula, terms } from './feature-map.terms.js';
import { TwinMaps } from './feature-map.twins.js';
import { remembered, scaleOf, shapeIn, strongest, tableOf, valuesOf, type View } from './feature-map.view.js';
import { words } from './feature-map.words.js';

type Wish = Pick<FeatureMap, 'layer' | 'input' | 'stage' | 'twin'>;

/**
 * What the filters of a network answer to a handwritten digit: the digit, one filter, its feature map, and the maps of
 * all filters of the layer on one scale. Every value can be opened into what was multiplied and added for it. Elements
 * with the same session show the same network at the same moment of its training.
 *
 * @summary The feature maps of a digit, value by value.
 * @slot - Shown where the element cannot be: a picture or text.
 * @slot label - Heading instead of the `label` attribute.
 * @slot caption - Sentence instead of the element's own.
 * @slot controls - More controls, beside the element's own.
 * @csspart base - The whole figure.
 * @csspart label - The heading.
 * @csspart grid - The large map.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart filters - The strip of all maps.
 * @csspart formula - The line that explains one value.
 * @csspart terms - The opened window of a value.
 * @csspart play - The button that plays or pauses the training that is looked at.
 * @csspart controls - The strip of controls.
 * @csspart caption - The sentence under the picture.
 * @csspart error - The message after wrong input.
 * @cssprop --convlets-color-positive - Values above zero.
 * @cssprop --convlets-color-negative - Values below zero.
 * @cssprop --convlets-color-accent - The window, its cell and the selected filter.
 * @cssprop --convlets-color-text - Text, lines and the ink of the digit.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a filter, a cell, a digit, a layer or a stage.
 * @fires {Event} change - The same, but for a cell.
 * @fires {ConvletsStepEvent} convlets-step - The network on screen is that of another step.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute cannot be used.
 * @cssState ready - The first picture is drawn.
 * @cssState error - An attribute cannot be used.
 */
export class FeatureMap extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, ...styles];

  /** Name of the training that this element looks at, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** Name of a convolution layer, such as `conv2`. Default: the one selected in the session. */
  @property() layer = '';

  /** `digit:0` … `digit:9`, or `digit:0:1` … for the second one of each. Default: the session's digit, else a 7. */
  @property() input = '';

  /** Number of the filter, counted from 0; follows what is selected in the session. */
  @property({ type: Number }) filter: number | undefined;

  /** `before-activation`, `activation` or `pooled`. */
  @property({ converter: (value) => value ?? 'activation' }) stage: Stage = 'activation';

  /**
   * Shows the maps of a twin's filters too. `random` (or no value): the filters before their training, whose maps look
   * just as convincing; or those of a network trained like the recorded run `look`, but from another start (`glorot`,
   * `he`, `constant`), on `shuffled-labels` or on `permuted-pixels`.
   */
  @property({ converter: twinAttribute }) twin: TwinChoice = '';

  protected readonly stateProperties = ['layer', 'input', 'filter', 'stage', 'twin'];
  readonly #session = new SessionController(this, () => {
    this.#stepped();
  });
  readonly #drawAgain = (): void => {
    this.requestUpdate();
  };
  readonly #digits = new Digits(this.#drawAgain);
  readonly #trained = remembered(layerMaps);
  readonly #twins = new TwinMaps(
    this.lazily(async () => new (await import('../../training/twin-runs.js')).TwinRuns(this.#drawAgain)),
  );
  #view: View | undefined;
  #near = false;
  /** The number that was set, if there is no such filter. */
  #badFilter: number | undefined;
  /** The session that was asked for the deeper layers: once, for it may have none. */
  #asked: TrainingSession | undefined;
  #step = -1;
  #pointed: Cell | undefined;
  #opened: Cell | undefined;
  #cursor: number | undefined;

  constructor() {
    super();
    const near = (): void => {
      this.#near = true;
      this.#begin();
    };
    new VisibilityController(this, { near });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // While the element was away, its session may have forgotten everything.
    if (this.#near) this.#begin();
  }

  #begin(): void {
    const { session } = this.#session;
    this.#asked = undefined;
    // Without motion, the end of the run is shown as it is.
    if (this.motion.reduced) void session.need('core');
    else session.request({ type: 'replay', once: true });
    this.requestUpdate();
  }

  /** Goes on with the run on screen; a replay that has ended begins again. */
  async play(): Promise<void> {
    this.#session.session.request({ type: 'resume' });
    await this.updateComplete;
  }

  /** Pauses the run on screen. */
  async pause(): Promise<void> {
    this.#session.session.request({ type: 'pause' });
    await this.updateComplete;
  }

  /** Values of the selected map, row by row. */
  override figureTable(): FigureTable {
    return tableOf(this.#view);
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const good = this.attempt(() => {
      this.#look(this, changed.has('filter'));
    });
    if (good || this.#view || this.#session.session.recipe.data.pixels === 'permuted') return;
    // Never a blank box: above the message stands the example.
    const bad = this.#badFilter;
    this.#badFilter = undefined;
    this.#look({ layer: '', input: 'digit:7', stage: 'activation', twin: '' }, false);
    this.#badFilter = bad;
  }

  /** Takes everything together; what throws leaves the last good view. */
  #look({ layer, input, stage, twin }: Wish, filterChanged: boolean): void {
    const { session } = this.#session;
    const { frame } = session;
    const history = session[session.active];
    const recipe = history?.recipe ?? session.recipe;
    if (!STAGES.includes(stage)) throw new InputError('bad-stage', words.unknownStage(stage, STAGES), 'stage="pooled"');
    if (recipe.data.pixels === 'permuted') throw new InputError('bad-session', words.scrambled, 'session="default"');
    const shape = shapeIn(recipe, layer, session.selection.layer);
    const { name } = shape.layer;
    const filter = this.#filterIn(shape, filterChanged);
    const last = this.#view;
    // Until a digit has come, the one before it stays, or blank paper.
    const digit = this.#digit(input) ?? last?.digit ?? NO_DIGIT;
    const pixels = last?.digit === digit && last.recipe === recipe ? last.pixels : fitDigit(digit, recipe);
    const known = digit !== NO_DIGIT;
    const maps = known && frame ? this.#trained(recipe, frame.weights, pixels, name) : undefined;
    if (this.#near && known && frame && !maps && this.#asked !== session) {
      this.#asked = session;
      void session.need('all');
    }
    if (last && (last.stage !== stage || last.shape.layer.name !== name)) this.#pointed = this.#opened = undefined;
    this.#view = { recipe, shape, stage, filter, digit, pixels, maps, step: frame?.step ?? 0, twin: '' };
    // The picture follows the reader to layers that have no twin.
    this.#view = this.#twins.beside(this.#view, twin, history, this.#near);
  }

  /** A filter that was set is selected in the session; otherwise the session's is shown. */
  #filterIn({ layer }: LayerShape, changed: boolean): number {
    const { session } = this.#session;
    const wanted = this.filter ?? 0;
    if (changed) {
      const known = Number.isInteger(wanted) && wanted >= 0 && wanted < layer.filters;
      this.#badFilter = known ? undefined : wanted;
    }
    if (this.#badFilter !== undefined) {
      throw new InputError('bad-filter', words.unknownFilter(this.#badFilter, layer.name, layer.filters), 'filter="2"');
    }
    const { selection } = session;
    if (changed && (selection.layer !== layer.name || selection.filter !== wanted)) {
      session.select({ layer: layer.name, filter: wanted });
    }
    if (session.selection.layer === layer.name) this.filter = session.selection.filter;
    return Math.min(this.filter ?? 0, layer.filters - 1);
  }

  #digit(input: string): ChosenDigit | undefined {
    const { digit } = this.#session.session.selection;
    if (input) return this.#digits.get(digitName(input));
    return digit ?? this.#digits.get('7');
  }

  protected override renderFigure(): TemplateResult {
    const view = this.#view;
    if (!view) return html`<slot></slot>`;
    const { shape, stage, filter, maps, twin, twins, digit, pixels, recipe } = view;
    const { width } = this.size;
    const cell = this.#pointed ?? this.#opened ?? strongest(view);
    const { layer, depth } = shape;
    const request = { width, digit: recipe.data.size, kernel: layer.kernel, map: shape.sides[stage], depth };
    return html`
      ${this.#renderControls(view)}
      ${picture({
        layout: layoutOf({ ...request, filters: layer.filters, twin: twin !== '' }),
        width,
        digit: { name: digit.name, pixels },
        shape,
        stage,
        filter,
        maps,
        twin,
        twins,
        scale: scaleOf(view, maps),
        twinScale: scaleOf(view, twins),
        cell,
        seen: seenBy(recipe, layer.name, stage, cell),
        cursor: Math.min(this.#cursor ?? filter, layer.filters - 1),
        number: (value) => this.number(value),
        pointed: this.#point,
        picked: this.#pick,
        moved: this.#move,
        chosen: this.#choose,
      })}
      <p class=${width < 520 ? 'formula narrow' : 'formula'} part="formula">
        ${maps ? formula(answerAt(maps, stage, filter, cell), maps, stage, this.#format) : nothing}
      </p>
      ${this.#renderTerms(view)} ${caption(this.#caption(view), twin, this.#format)}
      ${maps ? this.tableBelow(words.table, () => tableOf(view, this.#format)) : nothing}
    `;
  }

  #renderTerms({ maps, stage, filter, recipe }: View): TemplateResult | typeof nothing {
    if (!maps || !this.#opened) return nothing;
    const answer = answerAt(maps, stage, filter, this.#opened);
    return terms(answer, maps, this.size.width, recipe.data, this.#format, () => {
      this.#opened = undefined;
      this.renderRoot.querySelector<SVGElement>('[part=grid]')?.focus();
      this.requestUpdate();
    });
  }

  #renderControls({ recipe, shape, stage, digit }: View): TemplateResult {
    const moving = ['running', 'loading'].includes(this.#session.session.state.status);
    return controls(
      { recipe, shape, stage, digit, sample: this.#digits.nameOf(digit), moving },
      { hides: (name) => this.hides(name), locks: (name) => this.locks(name) },
      { digit: this.#chooseDigit, layer: this.#chooseLayer, stage: this.#chooseStage },
      () => void (moving ? this.pause() : this.play()),
    );
  }

  #caption(view: View): string {
    const { filter, maps, digit, step, shape, stage, twin, shares } = view;
    const { note } = this.#session.session;
    if (!maps) return note ? trouble.note(note.code, note.message) : words.loading(digit.name);
    return sentence(
      { values: valuesOf(view), side: shape.sides[stage], filter, step, pointed: this.#pointed, twin, shares },
      this.#format,
    );
  }

  readonly #format = (value: number, style: NumberStyle = {}): string => this.number(value, style);

  readonly #point = (cell: Cell | undefined): void => {
    this.#pointed = cell;
    this.requestUpdate();
  };

  readonly #pick = (cell: Cell): void => {
    this.#opened = cell;
    this.#point(cell);
    this.#report('cell', [cell.row, cell.column]);
  };

  readonly #move = (filter: number): void => {
    this.#cursor = filter;
    this.requestUpdate();
  };

  readonly #choose = (filter: number): void => {
    const layer = this.#view?.shape.layer.name;
    if (layer === undefined) return;
    this.#cursor = undefined;
    this.#session.session.select({ layer, filter });
    this.requestUpdate();
    this.#report('filter', filter);
  };

  /** The digit is chosen for all elements of the session, unless this one was given its own. */
  readonly #chooseDigit = (name: string): void => {
    if (this.input) this.input = `digit:${name}`;
    else {
      void this.#digits.load(name).then((digit) => {
        if (digit) this.#session.session.select({ digit });
      });
    }
    this.#report('digit', name);
  };

  readonly #chooseLayer = (layer: string): void => {
    if (this.layer) this.layer = layer;
    this.#session.session.select({ layer, filter: 0 });
    this.#cursor = undefined;
    this.requestUpdate();
    this.#report('layer', layer);
  };

  readonly #chooseStage = (stage: string): void => {
    this.stage = stage as Stage;
    this.#report('stage', stage);
  };

  #report(what: string, value: string | number | readonly number[]): void {
    this.dispatchEvent(new ConvletsSelectEvent({ what, value }));
    if (what !== 'cell') this.tell('change');
  }

  /** Says when the network on screen is that of another whole step. */
  #stepped(): void {
    const { frame, recipe } = this.#session.session;
    const step = Math.floor(frame?.step ?? -1);
    if (step < 0 || step === this.#step) return;
    this.#step = step;
    this.dispatchEvent(new ConvletsStepEvent({ step, steps: recipe.steps + 1 }));
  }
}
