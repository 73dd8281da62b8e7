import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { loadFeatureHierarchy } from '../../data/feature-hierarchy.js';
import { asInputError, InputError, oneOf } from '../../data/input-error.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { TrainingSession } from '../../training/index.js';
import { digitControl, sampleNamed } from './feature-hierarchy.controls.js';
import { detailPicture } from './feature-hierarchy.detail.js';
import { layOut, type Layout } from './feature-hierarchy.layout.js';
import { Evidence, type Digit } from './feature-hierarchy.model.js';
import { unitsPicture } from './feature-hierarchy.picture.js';
import { Reading } from './feature-hierarchy.reading.js';
import type { ChosenInSession } from './feature-hierarchy.session.js';
import { styles } from './feature-hierarchy.styles.js';
import { words } from './feature-hierarchy.words.js';

/** The recorded network's layers and how many units each has, so that the picture's height is known before it is loaded. */
const LAYERS = { conv1: 8, conv2: 16, output: 10 } as const;
type LayerName = keyof typeof LAYERS;
const NAMES = Object.keys(LAYERS) as LayerName[];
const SETTINGS = ['layer', 'unit', 'digit', 'session', 'colormap'] as const;

/** Layers and numbers of all units, from the input upwards. */
const UNITS = NAMES.flatMap((layer) => Array.from({ length: LAYERS[layer] }, (_, index) => ({ layer, index })));

/**
 * What the units of a trained network answer: edges in the first layer, bows, corners and bars in the second, whole digits
 * in the classes. By evidence: the pieces of 2 000 real digits that each unit answers most.
 *
 * @summary From edges to bows to digits: the pieces of real digits that each unit of a network answers most.
 * @slot - Shown where the element cannot be: a picture or text.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the picked unit.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - All units.
 * @csspart cell - A unit.
 * @csspart cell-active - The picked unit.
 * @csspart bar - How strongly a unit answers the chosen digit.
 * @csspart controls - The strip of controls.
 * @csspart caption - The sentences under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Positive weights, and how strongly units answer.
 * @cssprop [--convlets-color-negative] - Negative weights.
 * @cssprop [--convlets-color-accent] - The unit that is shown, and the place of its answer.
 * @cssprop [--convlets-color-text] - Text, and the ink of the digits.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked a unit (`what: 'unit'`, `conv2:4` counted from 0) or a digit.
 * @fires {Event} change - The reader picked a unit or a digit.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class FeatureHierarchy extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, visuallyHidden, styles];

  /** Layer of the picked unit: `conv1`, `conv2`, or `output` for the classes. */
  @property() layer: LayerName = 'conv2';

  /** Number of the picked unit in its layer, counted from 0; of a class its digit. */
  @property({ type: Number }) unit = 1;

  /** The sample digit that the network looks at: `7`, or `7:1` for the second one. */
  @property() digit = '6';

  /** Name of a session of the page, or a session object: the digit chosen there goes before `digit`. Default: none. */
  @property() session: string | TrainingSession = '';

  protected override readonly stateProperties = ['layer', 'unit', 'digit'];

  /** The unit that somebody points at, counted through all layers. */
  @state() private pointed: number | undefined;
  @state() private near = false;
  @state() private sample: Digit | undefined;

  readonly #evidence = this.lazily(async () => new Evidence(await loadFeatureHierarchy()));
  readonly #network = this.lazily(async () => (await import('./feature-hierarchy.network.js')).loadNetwork());
  readonly #sessionPart = this.lazily(() => import('./feature-hierarchy.session.js'));
  #chosen: ChosenInSession | undefined;
  /** The last settings that could be used. */
  #picked = LAYERS.conv1 + 1;
  #wanted = '6';
  #asked = '';

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => {
        this.near = true;
      },
    });
  }

  override figureTable(): FigureTable {
    const evidence = this.near ? this.#evidence() : undefined;
    const answers = this.#digit?.answers;
    const write = (value: number): string => this.number(value, { decimals: 4 });
    return {
      caption: words.table,
      columns: words.columns,
      rows: (evidence?.layers ?? []).flatMap(({ name, units, sees }) =>
        units.map(({ index, examples, classes, profile }) => {
          const { value = 0, share = 0 } = answers?.get(name)?.[index] ?? {};
          const numbered = name === 'output' ? index : index + 1;
          return [
            name,
            numbered,
            `${String(sees)}×${String(sees)}`,
            write(value),
            write(examples[0].value),
            write(share),
            classes.join(' '),
            Array.from(profile, (mean) => this.number(mean, { fixed: true })).join(' '),
          ];
        }),
      ),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A message about a part that could not be loaded stays until something is set.
    if (SETTINGS.some((name) => changed.has(name))) this.#read();
    if (this.session !== '') {
      const part = this.#sessionPart();
      if (part) this.#chosen ??= new part.ChosenInSession(this);
    }
    const evidence = this.near ? this.#evidence() : undefined;
    if (evidence) void this.#loadSample(evidence);
  }

  #read(): void {
    this.attempt(() => {
      oneOf('layer', this.layer, NAMES);
      const count = LAYERS[this.layer];
      if (!Number.isInteger(this.unit) || this.unit < 0 || this.unit >= count) {
        throw new InputError('bad-unit', words.badUnit(this.layer, count), 'unit="0"');
      }
      this.#wanted = sampleNamed(this.digit);
      this.#picked = UNITS.findIndex(({ layer, index }) => layer === this.layer && index === this.unit);
    });
  }

  protected override renderFigure(): TemplateResult {
    const { width } = this.size;
    const layout = layOut(
      width,
      NAMES.map((name) => ({ units: LAYERS[name], wish: name !== 'conv2' })),
    );
    const digit = this.#digit;
    const evidence = this.near ? this.#evidence() : undefined;
    return html`
      ${
        digit && evidence
          ? this.#figure(layout, digit, evidence)
          : html`<svg class="stage" part="stage" viewBox=${`0 0 ${String(width)} ${String(layout.height)}`}>
              <text class="note" x="0" y="13">${this.problem ? nothing : words.loading}</text>
            </svg>`
      }
    `;
  }

  #figure(layout: Layout, digit: Digit, evidence: Evidence): TemplateResult {
    const shown = this.pointed ?? this.#picked;
    const reading = new Reading(evidence, digit.answers, (value, style) => this.number(value, style));
    const tiles = layout.rows.flatMap(({ tiles: row }, i) =>
      row.map((tile, k) => {
        const unit = evidence.layers[i].units[k];
        return { unit, tile, answer: reading.answer(unit), description: reading.describe(unit) };
      }),
    );
    const { unit, answer } = tiles[shown];
    return html`
      <svg class="stage" part="stage" viewBox=${`0 0 ${String(layout.width)} ${String(layout.height)}`}>
        ${detailPicture({
          ...{ layout, digit, unit, answer, name: reading.name(unit), searched: reading.searched },
          here: reading.patch(unit, digit.pixels),
          value: (value) => reading.value(value),
          probability: (p) => reading.probability(p),
        })}
        ${unitsPicture({
          ...{ label: words.units, layout, tiles, picked: this.#picked, shown, locked: this.locks('unit') },
          titles: evidence.layers.map(({ name, sees }) => {
            const row = words.rows[name as LayerName];
            return { finds: row.finds, sees: row.sees(String(sees)) };
          }),
          point: (number) => {
            this.pointed = number;
          },
          pick: (number) => {
            this.#pick(number);
          },
        })}
      </svg>
      <p class="visually-hidden">${reading.summary(digit.name)}</p>
      ${digitControl(digit.sample, this.hides('digit'), this.locks('digit'), (name) => {
        void this.#choose(name);
      })}
      <slot name="caption"><p class="caption" part="caption">${reading.caption(unit)}</p></slot>
      ${this.tableBelow(words.table)}
    `;
  }

  /** The digit on screen: the session's, if there is one and it has chosen. */
  get #digit(): Digit | undefined {
    const evidence = this.near ? this.#evidence() : undefined;
    const chosen = this.session === '' ? undefined : this.#chosen?.digit;
    const network = chosen && this.#network();
    if (!chosen || !network || !evidence) return this.sample;
    const { name, pixels } = chosen;
    return { name, pixels, sample: this.#chosen?.sample, answers: evidence.answers(network.answer(pixels)) };
  }

  /** The first digit is recorded with its answers; for another one the network has to come. */
  async #loadSample(evidence: Evidence): Promise<void> {
    const sample = this.#wanted;
    if (sample === this.#asked) return;
    this.#asked = sample;
    const name = words.sampleName(sample);
    const { found, first } = evidence;
    if (sample === found.first.name) {
      this.sample = { name, sample, pixels: Float32Array.from(found.firstDigit, (grey) => grey / 255), answers: first };
      return;
    }
    try {
      const { loadNetwork, loadSampleDigit } = await import('./feature-hierarchy.network.js');
      const [network, pixels] = await Promise.all([loadNetwork(), loadSampleDigit(sample)]);
      const answers = evidence.answers(network.answer(pixels));
      if (sample === this.#wanted) this.sample = { name, sample, pixels, answers };
    } catch (error) {
      this.fail(asInputError(error, 'data-missing', 'digit="4"'));
    }
  }

  #pick(number: number): void {
    if (this.locks('unit')) return;
    const { layer, index } = UNITS[number];
    if (layer === this.layer && index === this.unit) return;
    this.layer = layer;
    this.unit = index;
    this.#changed('unit', `${layer}:${String(index)}`);
  }

  async #choose(name: string): Promise<void> {
    this.digit = name;
    await this.#chosen?.choose(name);
    this.#changed('digit', name);
  }

  #changed(what: string, value: string): void {
    this.dispatchEvent(new ConvletsSelectEvent({ what, value }));
    this.tell('change');
  }
}
