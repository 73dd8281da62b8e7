import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../../controllers/visibility.js';
import type { Cell } from '../../drawing/heat-map.js';
import { roundTo } from '../../drawing/numbers.js';
import { extremes } from '../../drawing/text-alternative.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { matchControls, meetingRow } from './template-match.controls.js';
import { formulas } from './template-match.formula.js';
import { loadDigits } from './template-match.input.js';
import { layOut } from './template-match.layout.js';
import { ON, type Match, type Meeting, type PixelValues } from './template-match.model.js';
import { matchPicture, type MatchView } from './template-match.picture.js';
import { styles } from './template-match.styles.js';
import { example, tryImages, type Tried } from './template-match.tried.js';
import { words } from './template-match.words.js';

/**
 * An image and a filter of the same size: pixel times pixel, all added up, is one number, the raw score. It says how much
 * the two have in common only as long as the images are equally bright: an image with every pixel ON beats the digit
 * itself. Beside it stands the cosine, which is not taken in.
 *
 * @summary An image times a template of the same size: raw score and cosine side by side.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the `label` attribute.
 * @slot caption - Sentences of your own instead of those that follow the image.
 * @slot controls - More controls at the end of the strip.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart grid - A matrix that answers to pointer and keys.
 * @csspart cell-active - The cell that the keyboard stands on.
 * @csspart value - The formulas with their numbers.
 * @csspart controls - The strip of controls.
 * @csspart caption - The sentences under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @cssprop [--convlets-color-positive] - Hue of products and raw scores.
 * @cssprop [--convlets-color-accent] - Hue of "here, now": the pixel pointed at, the image chosen, the result.
 * @cssprop [--convlets-color-text] - Colour of text and ink; everything else is derived from it. Default: the page's.
 * @cssprop [--convlets-color-zero] - Background of maps. Default: transparent.
 * @cssprop [--convlets-color-surface] - Background of the element. Default: transparent.
 * @cssprop [--convlets-color-grid] - Lines between cells.
 * @cssprop [--convlets-color-focus] - Focus rings.
 * @cssprop [--convlets-font] - Font. Default: the page's.
 * @cssprop [--convlets-radius] - Rounding of controls.
 * @cssprop [--convlets-space] - Distance unit.
 * @cssprop [--convlets-cell-size] - Largest side of a cell.
 * @fires {ConvletsSelectEvent} convlets-select - The reader picked an image: `what` is `image`, `value` its name.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @fires {Event} change - The reader changed the template, its pixels, the shift, or the noise.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class TemplateMatch extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** The filter: `digit:4`, `digit:4:1` for the second 4, or rows of numbers from 0 to 1: `1 0 0; 1 0 0; 1 1 1`. */
  @property() template = 'digit:4';

  /** The image on screen: one of `images`. */
  @property() image = 'self';

  /**
   * Images to try: self, dim, shifted, negative, noise, all-on, `another` digit of the template's class, or digits by
   * name. The template on itself always comes first.
   */
  @property() images = 'self dim shifted another 9 7 negative noise all-on';

  /** `0-1`: grey values as they are; `0-255`: every pixel OFF (0) or ON (255). */
  @property() values: PixelValues = '0-1';

  /** How far the image `shifted` is moved: pixels to the right and down. */
  @property() shift = '3 0';

  /** A whole number from 0, decides the noise. */
  @property({ type: Number }) seed = 1;

  protected override readonly stateProperties = ['template', 'image', 'images', 'values', 'shift', 'seed'];

  @state() private pixel: Cell | undefined;
  @state() private marked: Meeting | undefined;
  /** Fetches what is not inline. */
  readonly #digits = this.lazily(loadDigits);
  /** Whether the digits are wanted yet, and were there when the images were made. */
  #near = false;
  #loaded = false;
  #tried: Tried | undefined;
  readonly #grip = { x: 0, y: 0 };

  constructor() {
    super();
    new VisibilityController(this, {
      near: () => {
        this.#near = true;
        this.requestUpdate();
      },
    });
  }

  override figureTable(): FigureTable {
    const own = this.#own?.raw ?? 1;
    return {
      caption: words.table,
      columns: [words.image, words.raw, words.tableRatio, words.cosine],
      rows: (this.#tried?.images ?? []).map(({ text, match: found }) =>
        found
          ? [text, this.#writeRaw(found.raw), this.#write(found.raw / own), this.#write(found.cosine)]
          : [text, '…', '…', '…'],
      ),
    };
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const settings = ['template', 'image', 'images', 'values', 'shift', 'seed'];
    const arrived = this.#near && !this.#loaded && this.#digits() !== undefined;
    this.#loaded ||= arrived;
    if (arrived || settings.some((name) => (changed as Map<string, unknown>).has(name))) this.#try();
  }

  protected override renderFigure(): TemplateResult {
    const tried = this.#tried;
    const shown = tried?.images[tried.selected];
    const current = shown?.match ?? this.#own;
    if (!tried || !current) return html`<p class="caption">${this.problem ? nothing : words.loading}</p>`;
    const view = this.#view(tried, current);
    const { row, column } = view.pixel;
    const at = row * tried.template.columns + column;
    const [image, template] = [current.image.data[at], tried.template.data[at]];
    return html`
      ${matchPicture(view)}
      ${meetingRow({
        match: current,
        template: tried.template,
        values: tried.values,
        marked: this.marked,
        writeRaw: this.#writeRaw,
        mark: (meeting) => (this.marked = meeting),
      })}
      ${formulas({
        match: current,
        template: tried.template,
        product: this.#product(row, column, image, template),
        writeRaw: this.#writeRaw,
        write: this.#write,
      })}
      <slot name="caption"
        ><p class="caption" part="caption">
          ${shown?.match ? this.#caption(tried, shown.name, current) : words.loading}
        </p></slot
      >
      ${matchControls({
        template: this.template,
        values: tried.values,
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        set: (values) => {
          this.#set(values);
        },
        shift: (x, y) => {
          this.#shiftBy(x, y);
        },
        freshNoise: () => {
          this.#set({ seed: this.seed + 1, image: 'noise' });
        },
      })}
      ${this.tableBelow(words.table)}
    `;
  }

  readonly #write = (value: number): string => this.number(value);

  /** Grey scores with one decimal; scores of 0 and 255 are whole numbers. */
  readonly #writeRaw = (value: number): string => this.number(value, { decimals: 1 });

  get #own(): Match | undefined {
    return this.#tried?.images[0].match;
  }

  #try(): void {
    const digits = this.#near ? this.#digits() : undefined;
    this.attempt(() => {
      this.#tried = tryImages(this, digits) ?? this.#tried;
    });
    // Where the first attributes are wrong, an example stands above the message.
    if (this.problem) this.#tried ??= tryImages(example, digits);
  }

  #view(tried: Tried, current: Match): MatchView {
    const { template, values, images, selected } = tried;
    const full = values === '0-255' ? ON : 1;
    const ratio = (value: number): string => this.number(value, { decimals: 2, fixed: true });
    const strongest = extremes(current.products).maxAt;
    const name =
      tried.source.digit === undefined
        ? words.matrix(template.rows, template.columns)
        : words.digit(tried.source.digit);
    return {
      layout: layOut(template, images.length, values === '0-255' ? 138 : 100, this.size.width, this.size.cell(56)),
      images,
      selected,
      ink: { kind: 'ink', max: full },
      writeRaw: this.#writeRaw,
      write: this.#write,
      writeCosine: ratio,
      writeRatio: ratio,
      select: (index) => {
        this.image = images[index].name;
        this.dispatchEvent(new ConvletsSelectEvent({ what: 'image', value: this.image }));
      },
      template,
      match: current,
      productScale: { kind: 'signed', max: full * full },
      pixel: this.pixel ?? {
        row: Math.floor(strongest / template.columns),
        column: strongest % template.columns,
      },
      marked: this.marked,
      summary: words.summary(images[selected].text, name, this.#writeRaw(current.raw), this.#write(current.cosine)),
      point: (cell) => {
        if (cell) this.pixel = cell;
      },
      grip: this.#grip,
      shift: (x, y) => {
        this.#shiftBy(x, y);
      },
    };
  }

  /** One product, written so that it agrees with its factors. */
  #product(row: number, column: number, image: number, template: number): TemplateResult {
    const write = (value: number): string => this.number(value, { decimals: 3 });
    const agrees = roundTo(roundTo(image, 3) * roundTo(template, 3), 3) === roundTo(image * template, 3);
    return html`<bdi>${words.here(row + 1, column + 1)}</bdi> ${write(image)} · ${write(template)} ${agrees ? '=' : '≈'}
      <span class="result">${write(image * template)}</span>`;
  }

  #caption({ source, images, shift }: Tried, name: string, current: Match): string {
    const own = images[0].match ?? current;
    const ratio = (value: number): string => this.number(value / own.raw, { decimals: 2, fixed: true });
    if (name === 'self') {
      const bright = images.find((image) => image.name === 'all-on')?.match;
      const scores = words.selfScores(this.#writeRaw(own.raw));
      if (!bright) return scores;
      const cosine = this.#write(bright.cosine);
      return `${scores} ${bright.raw === own.raw ? words.tied(cosine) : words.beaten(ratio(bright.raw), cosine)}`;
    }
    const made = words.sentence[name] as string | undefined;
    const what = name === 'shifted' ? words.shifted(shift) : (made ?? words.digitSentence(name, source.digit));
    const scores = words.scores(what, this.#writeRaw(current.raw), ratio(current.raw), this.#write(current.cosine));
    return name === 'all-on' ? scores + words.swapped : scores;
  }

  /** The reader moves the template's own picture; the others stay where they are. */
  #shiftBy(x: number, y: number): void {
    const tried = this.#tried;
    if (!tried || this.locks('shift')) return;
    const { shift, template } = tried;
    // From itself on, it starts unmoved.
    const from = tried.images[tried.selected].name === 'shifted' ? shift : { x: 0, y: 0 };
    const kept = (value: number, size: number): number => Math.min(size, Math.max(-size, value));
    this.#set({
      image: 'shifted',
      shift: `${kept(from.x + x, template.columns)} ${kept(from.y + y, template.rows)}`,
    });
  }

  #set(values: Readonly<Record<string, string | number>>): void {
    Object.assign(this, values);
    this.tell('change');
  }
}
