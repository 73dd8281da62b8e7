import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { InputError } from '../../data/input-error.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { TrainingSession } from '../../training/index.js';
import { caption } from './gradient-check.caption.js';
import { costBars } from './gradient-check.bill.js';
import { Checker } from './gradient-check.checker.js';
import { checkControls } from './gradient-check.controls.js';
import { exampleProblem } from './gradient-check.example.js';
import { formulaLine } from './gradient-check.formula.js';
import { layOut } from './gradient-check.layout.js';
import {
  DIFFERENCES,
  PRECISIONS,
  type Check,
  type Difference,
  type Precision,
  type Settings,
} from './gradient-check.model.js';
import { scientific, slopeText, type Write } from './gradient-check.numbers.js';
import { checkPicture } from './gradient-check.picture.js';
import type { SessionNet } from './gradient-check.session.js';
import { EXAMPLE, settingsOf, type Wanted } from './gradient-check.settings.js';
import { styles } from './gradient-check.styles.js';
import { words } from './gradient-check.words.js';

/** What is on screen: all of it was computed with these settings. */
interface Shown {
  readonly checker: Checker;
  readonly settings: Settings;
  readonly picked: number;
  /** The weights that the error curves speak of. */
  readonly curved: readonly number[];
}

/** Longest that a slice of nudging holds up the page, in milliseconds. */
const SLICE = 8;

/**
 * A gradient can be checked without any mathematics: nudge one weight, run the network again and see how the loss moves.
 * The slope is what the backward pass says, up to an error that is large for large nudges, large again for tiny ones,
 * and largest of all where a ReLU or a pool switches in between. It takes two forward passes for every single weight.
 *
 * @summary Nudges a weight, watches the loss, and compares its slope with the backward pass.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the nudge.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A matrix that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart line - A curve of the error.
 * @csspart value - The formula with its numbers.
 * @csspart controls - The strip of controls.
 * @csspart slider - The size of the nudge.
 * @csspart caption - The sentence under the picture.
 * @csspart legend - What both ways cost.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of positive values.
 * @cssprop [--convlets-color-negative] - Hue of negative values.
 * @cssprop [--convlets-color-accent] - Hue of the nudge: its points, its secant, its slope.
 * @cssprop [--convlets-color-text] - Colour of text; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-zero] - Background of matrices. Default: transparent.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-cell-size] - Largest side of a cell.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @fires {ConvletsSelectEvent} convlets-select - The reader looks at another weight: `what` is `weight`, `value` its number.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} input - The reader moves the slider of the nudge.
 * @fires {Event} change - The reader changed the nudge, the precision, the kind of difference, the net or the filter.
 * @cssState running - Forward passes are being run in the background.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class GradientCheck extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** Worked net: `dense`, `average`, `max`; `kink` and `tie` stand exactly on a corner of their loss. */
  @property() preset = 'dense';

  /** Weights for the worked net's filter, two rows of two: `1 0; 2 -1`. Default: the preset's. */
  @property() kernel = '';

  /** Steps of gradient descent that the worked net has made before it is checked. */
  @property({ type: Number }) steps = 1;

  /** `session` checks the network of a training session instead of a worked net. */
  @property() net = '';

  /** Name of the page's session, or the session itself. Given a name, the session's network is checked. */
  @property() session: string | TrainingSession = '';

  /** Filter of the session's first layer, counted from 0. Default: the one that is selected in the session. */
  @property({ type: Number }) filter: number | undefined;

  /** The weight to look at, counted from 0 row by row. Default: the first, of a trained filter the one in the middle. */
  @property({ type: Number }) weight: number | undefined;

  /** ε, from `1e-1` to `1e-8`, a power of ten. */
  @property({ type: Number }) epsilon = 0.1;

  /** `float64` or `float32`. */
  @property() precision: Precision = 'float64';

  /** `central` nudges both ways, `forward` one way. */
  @property() difference: Difference = 'central';

  protected override readonly stateProperties = [
    ...['preset', 'kernel', 'steps', 'net', 'filter', 'weight', 'epsilon', 'precision', 'difference'],
  ];

  #pictured: () => void = () => undefined;

  /** Resolves when the first picture is drawn; for a session's network, which may be far off, when its room is reserved. */
  override readonly ready: Promise<void> = new Promise((resolve) => {
    this.#pictured = resolve;
  });

  readonly #worked = this.lazily(() => import('./gradient-check.worked.js'));
  readonly #sessions = this.lazily(() => import('./gradient-check.session.js'));
  readonly #example = new Checker(exampleProblem());
  #trained: SessionNet | undefined;
  #shown: Shown | undefined;
  #wanted: Shown | undefined;
  #net: { readonly key: string; readonly checker: Checker } | undefined;

  override figureTable(): FigureTable {
    const shown = this.#shown;
    const cells = (check: Check, weight: number): (string | number)[] => [
      this.#position(weight),
      shown?.checker.problem.values[weight] ?? 0,
      check.analytic,
      check.numeric,
      check.error,
      check.relative,
      check.kink ? words.corner(this.#slope(check.left), this.#slope(check.right)) : '',
    ];
    return {
      caption: words.tableCaption(
        scientific(shown?.settings.epsilon ?? 0, this.#number),
        shown?.settings.precision ?? '',
      ),
      columns: words.columns,
      rows: shown?.checker.checks(shown.settings).map(cells) ?? [],
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(): void {
    const good = this.attempt(() => {
      this.#look(this);
    });
    // Never a blank box: above the message stands the example.
    if (!good && !this.#shown) this.#look(EXAMPLE);
  }

  protected override renderFigure(): TemplateResult {
    const shown = this.#shown;
    const { width } = this.size;
    const largest = this.size.cell(56);
    if (!shown) {
      // The room that the picture is going to take.
      const { height } = layOut(2, 2, width, largest);
      return html`<svg class="stage" viewBox=${`0 0 ${String(width)} ${String(height)}`}></svg>
        <p class="caption">${this.problem ? nothing : words.loading}</p>`;
    }
    const { checker, settings, picked, curved } = shown;
    const { problem } = checker;
    const checks = checker.checks(settings);
    const check = checks[picked];
    const curves = checker.curves(curved);
    const errors = curved.filter((weight) => !checks[weight].kink).map((weight) => checks[weight].error);
    const curve =
      curves[DIFFERENCES.length * PRECISIONS.indexOf(settings.precision) + DIFFERENCES.indexOf(settings.difference)];
    const position = this.#position(picked);
    const epsilon = scientific(settings.epsilon, this.#number);
    return html`
      ${checkPicture({
        layout: layOut(problem.rows, problem.columns, width, largest),
        settings,
        values: problem.values,
        subject: problem.subject(),
        checks,
        picked,
        line: checker.line(picked, settings),
        curves,
        curved: curved.length,
        error: errors.length > 0 ? Math.max(...errors) : NaN,
        summary: words.summary(
          position,
          this.#slope(check.analytic),
          this.#slope(check.numeric),
          curve.errors.map((each) => (Number.isNaN(each) ? words.flagged : scientific(each, this.#number))),
        ),
        write: this.#number,
        slope: this.#slope,
        pick: this.#pick,
        nudgeBy: (nudge) => {
          if (this.locks('epsilon')) return;
          this.#set({ epsilon: nudge });
          this.tell('change');
        },
      })}
      ${formulaLine(check, settings, this.#number, this.#slope)}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${caption({
            check,
            settings,
            value: this.number(problem.values[picked], { decimals: 4 }),
            position,
            epsilon,
            curve,
            write: this.#number,
            slope: this.#slope,
          })}
        </p></slot
      >
      ${checkControls({
        settings,
        preset: this.preset,
        filters: this.#isTrained ? (this.#trained?.filters ?? 0) : 0,
        filter: this.#trained?.filter ?? 0,
        epsilonText: epsilon,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: this.#set,
      })}
      ${this.hides('cost') ? nothing : costBars(problem.cost, (count) => this.number(count, { decimals: 0 }))}
      ${this.tableBelow(words.table, () => this.#readableTable())}
    `;
  }

  protected override updated(): void {
    if (this.#shown || this.#trained) this.#pictured();
  }

  get #isTrained(): boolean {
    return this.net === 'session' || this.session !== '';
  }

  /** Takes all attributes together; what throws leaves the last good picture. */
  #look(wanted: Wanted): void {
    const settings = settingsOf(wanted);
    const checker = wanted === EXAMPLE || !this.#isTrained ? this.#workedNet(wanted) : this.#trainedNet();
    if (!checker) return;
    const { values, background } = checker.problem;
    const picked = wanted.weight ?? (background ? Math.floor(values.length / 2) : 0);
    if (!(picked in values)) {
      throw new InputError('bad-weight', words.unknownWeight(picked, values.length), 'weight="0"');
    }
    this.#prepare({ checker, settings, picked, curved: background ? [picked] : Array.from(values.keys()) });
  }

  #workedNet({ preset, kernel, steps }: Wanted): Checker | undefined {
    if (preset === EXAMPLE.preset && kernel.trim() === '' && steps === EXAMPLE.steps) return this.#example;
    const key = JSON.stringify([preset, kernel, steps]);
    const part = this.#worked();
    if (part && this.#net?.key !== key) this.#net = { key, checker: part.workedChecker({ preset, kernel, steps }) };
    return this.#net?.checker;
  }

  #trainedNet(): Checker | undefined {
    const part = this.#sessions();
    if (part) this.#trained ??= new part.SessionNet(this);
    return this.#trained?.checker(this.filter);
  }

  /** Runs the forward passes that a picture needs: at once, or bit by bit while the last picture stays. */
  #prepare(wanted: Shown): void {
    const last = this.#wanted;
    const same = last?.checker === wanted.checker && last.picked === wanted.picked;
    if (same && JSON.stringify(last.settings) === JSON.stringify(wanted.settings)) return;
    this.#wanted = wanted;
    const passes = wanted.checker.prepare(wanted.picked, wanted.settings, wanted.curved);
    if (wanted.checker.problem.background) void this.#inSlices(wanted, passes);
    else {
      while (!passes.next().done);
      this.#shown = wanted;
      this.setHostState('running', false);
    }
  }

  async #inSlices(wanted: Shown, passes: Generator<undefined, void, undefined>): Promise<void> {
    this.setHostState('running', true);
    for (let done = false; !done;) {
      const start = performance.now();
      while (!done && performance.now() - start < SLICE) done = passes.next().done === true;
      await new Promise((resolve) => setTimeout(resolve));
      // Something else may be wanted by now, or nothing any more.
      if (this.#wanted !== wanted) return;
    }
    this.#shown = wanted;
    this.setHostState('running', false);
    this.requestUpdate();
  }

  #position(weight: number): string {
    const columns = this.#shown?.checker.problem.columns ?? 1;
    return words.position(Math.floor(weight / columns) + 1, (weight % columns) + 1);
  }

  readonly #number: Write = (value, style) => this.number(value, style);

  readonly #slope = (value: number): string => slopeText(value, this.#number);

  #readableTable(): FigureTable {
    const { rows, ...rest } = this.figureTable();
    const text = (cell: string | number, column: number): string =>
      typeof cell === 'string'
        ? cell
        : column === 4 || column === 5
          ? scientific(cell, this.#number)
          : this.number(cell, { decimals: 6 });
    return { ...rest, rows: rows.map((row) => row.map(text)) };
  }

  readonly #pick = (weight: number): void => {
    if (weight === this.#wanted?.picked) return;
    this.weight = weight;
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'weight', value: weight }));
  };

  readonly #set = (change: Readonly<Record<string, string | number>>): void => {
    if (Object.entries(change).every(([name, value]) => this[name as keyof this] === value)) return;
    Object.assign(this, change);
    // The nudge has a slider, which tells by itself.
    if (!('epsilon' in change)) this.tell('change');
  };
}
