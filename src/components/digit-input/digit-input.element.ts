import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnnouncerController } from '../../controllers/announcer.js';
import type { SessionController } from '../../controllers/session.js';
import type { CentredDigit } from '../../data/centred-digit.js';
import { digitNameOf } from '../../data/image-input.js';
import { loadInput } from '../../data/load-input.js';
import { asInputError, type InputError } from '../../data/input-error.js';
import { FIRST_SESSION, KEY, waitForSession } from '../../data/session-key.js';
import type { Cell } from '../../drawing/heat-map.js';
import { ConvletsSelectEvent } from '../../events/select.js';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import type { ChosenDigit, TrainingSession } from '../../training/index.js';
import { controls } from './digit-input.controls.js';
import { Hand } from './digit-input.hand.js';
import { layoutOf } from './digit-input.layout.js';
import { BLANK, EXAMPLE, Pad, strokesFromText, textFromStrokes, UNITS, type Sheet } from './digit-input.model.js';
import { picture } from './digit-input.picture.js';
import { caption, fileIn, isExample, nameOf, tableOf } from './digit-input.reading.js';
import { styles } from './digit-input.styles.js';
import { words } from './digit-input.words.js';

/**
 * A pad to draw a digit on, with mouse, finger, pen or keyboard, and beside it the 28×28 image that a network gets of it:
 * scaled and centred as the digits are that it was trained on. Elements with the same session look at this digit. It
 * never leaves the page.
 *
 * @summary Draw a digit and see what a network gets of it.
 * @slot - Shown where the element cannot be: a picture or text.
 * @slot label - Heading instead of the `label` attribute.
 * @slot caption - Sentence instead of the element's own.
 * @slot controls - More controls, beside the element's own.
 * @csspart base - The whole figure.
 * @csspart label - The heading.
 * @csspart pad - The drawing pad.
 * @csspart grid - The image that the network gets.
 * @csspart cell-active - The pixel that the keyboard stands on.
 * @csspart controls - The strip of controls.
 * @csspart undo - Takes back the last stroke, or whatever else was last.
 * @csspart clear - Empties the sheet.
 * @csspart file - Chooses an image file.
 * @csspart caption - The sentence under the picture.
 * @csspart error - The message about an image that cannot be read, or wrong input.
 * @cssprop --convlets-color-accent - The ink's box and its centre of mass.
 * @cssprop --convlets-color-text - The ink.
 * @cssprop --convlets-cell-size - Largest side of a pixel of the image.
 * @fires {Event} input - The reader draws; with every piece of a stroke.
 * @fires {Event} change - A stroke has ended, or the reader chose, cleared or took back something.
 * @fires {ConvletsSelectEvent} convlets-select - There is another digit on the pad: its name, or null for none.
 * @fires {ConvletsErrorEvent} convlets-error - An image or an attribute cannot be used; what was on the pad stays.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class DigitInput extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, visuallyHidden, styles];

  /** Name of the training whose elements look at this digit, or a session object. */
  @property() session: string | TrainingSession = 'default';

  /** What lies on the pad at first: `digit:4`, `digit:4:1` for another 4, a matrix, or the address of an image. */
  @property() input = '';

  /**
   * Strokes on the pad, before `input`: `6 4, 4 12, 14 12; 12 5, 11 20`. Strokes end with `;`, points with `,`; a point is
   * two numbers 0…28, across and down. Follows what the reader draws.
   */
  @property() drawing = '';

  protected override readonly stateProperties = ['input', 'drawing'];

  @state() private pointed: Cell | undefined;
  @state() private dropping = false;
  readonly #sessions = this.lazily(() => import('../../controllers/session.js'));
  #session: SessionController | undefined;
  readonly #announcer = new AnnouncerController(this);
  readonly #pad = new Pad();
  readonly #hand = new Hand({
    begin: (point) => {
      // The first stroke of a reader is not added to the example.
      this.#pad.begin(point, !this.#touched);
      this.#drawn();
    },
    extend: (point) => {
      this.#pad.extend(point);
      this.#drawn();
    },
    done: () => {
      this.#done();
    },
    undo: () => void this.undo(),
    clear: () => void this.clear(),
    say: (text) => {
      this.#announcer.say(text);
      this.requestUpdate();
    },
  });
  #cell: Cell = { row: 13, column: 13 };
  /** The example has made way. */
  #touched = false;
  /** Says what is on its way to the pad; empty if nothing is. */
  #waiting = '';
  #turn = 0;
  /** The properties that the pad has followed. */
  #written: { readonly input: string; readonly drawing: string } | undefined;
  /** The last digit that this element gave its session, or took from it; and what it was on the pad. */
  #told: ChosenDigit | undefined;
  #toldOf: CentredDigit | undefined;

  constructor() {
    super();
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.addEventListener(type, this.#drag);
    this.addEventListener('paste', this.#paste);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(FIRST_SESSION, this.#join);
    waitForSession();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(FIRST_SESSION, this.#join);
  }

  /** The digit as other elements get it: 28×28 values 0 (paper) … 1 (ink). Undefined while the sheet is blank. */
  get digit(): ChosenDigit | undefined {
    const { digit, sheet } = this.#pad;
    if (!digit) return undefined;
    const label = sheet.picture?.label ?? (isExample(sheet) ? 4 : undefined);
    return { name: nameOf(sheet), size: UNITS, pixels: digit.pixels, ...(label !== undefined && { label }) };
  }

  /** Takes back the last stroke, or whatever else the reader did last. */
  async undo(): Promise<void> {
    this.#pad.undo();
    this.#done(words.undone);
    await this.updateComplete;
  }

  /** Empties the sheet; `undo` brings it back. */
  async clear(): Promise<void> {
    if (this.#pad.digit) this.#pad.put(BLANK);
    this.#done(words.cleared);
    await this.updateComplete;
  }

  /** Puts an image file on the pad, as if the reader had dropped it there. */
  async read(file: File): Promise<void> {
    const named = {
      get name() {
        return file.name ? words.picture(file.name) : words.pasted;
      },
    };
    await this.#bring(words.reading, async () => {
      const { pictureFromFile } = await import('./digit-input.files.js');
      return { strokes: [], picture: await pictureFromFile(file, named) };
    });
    await this.updateComplete;
  }

  override figureTable(): FigureTable {
    return tableOf(this.#pad.digit, (value) => this.number(value));
  }

  protected override figureName(): string {
    return words.figure;
  }

  protected override willUpdate(): void {
    const { input, drawing } = this;
    const authored = input !== this.#written?.input || drawing !== this.#written.drawing;
    if (authored) {
      this.#written = { input, drawing };
      // Never a blank box: under a message about the first drawing stands the example.
      if (!this.hasUpdated) this.#pad.show({ strokes: strokesFromText(EXAMPLE) });
      if (input && !drawing) {
        this.#pad.show(BLANK);
        void this.#bring(words.loading, () => this.#named(input), false);
      } else {
        this.attempt(() => {
          this.#pad.show({ strokes: strokesFromText(drawing || EXAMPLE) });
        });
      }
    }
    const digit = this.#joined()?.selection.digit;
    if (digit && digit !== this.#told && !authored && !this.#waiting) this.#take(digit);
  }

  protected override updated(): void {
    const { digit } = this.#pad;
    const session = this.#session?.session;
    if (!session || this.#waiting || (digit === this.#toldOf && session.selection.digit === this.#told)) return;
    this.#toldOf = digit;
    this.#told = this.digit;
    session.select({ digit: this.#told });
  }

  /** The page has sessions now. */
  readonly #join = (): void => {
    this.requestUpdate();
  };

  /** Joins its session once the page has any: before that nobody looks at the digit, and a page need not fetch more. */
  #joined(): TrainingSession | undefined {
    if (typeof this.session !== 'string' || KEY in globalThis) {
      const part = this.#sessions();
      if (part) this.#session ??= new part.SessionController(this);
    }
    return this.#session?.session;
  }

  /** Shows the digit that another element of the session has chosen. */
  #take(digit: ChosenDigit): void {
    const { name, label, size, pixels } = digit;
    this.#pad.show({ strokes: [], picture: { name, label, ink: { width: size, height: size, data: pixels } } });
    this.#touched = true;
    this.#told = digit;
    this.#toldOf = this.#pad.digit;
  }

  /** What an `input` names. */
  async #named(input: string): Promise<Sheet> {
    const sample = digitNameOf(input);
    const [loaded, { pictureFromInput }] = await Promise.all([loadInput(input), import('./digit-input.files.js')]);
    const found = pictureFromInput(loaded);
    const picture = sample
      ? {
          get name() {
            return words.sampleName(sample);
          },
          ink: found.ink,
          label: Number(sample.trim()[0]),
        }
      : found;
    return { strokes: [], picture, input };
  }

  /** Puts on the pad what has to be waited for, unless something else was asked for meanwhile. */
  async #bring(waiting: string, load: () => Promise<Sheet>, byReader = true): Promise<void> {
    const turn = ++this.#turn;
    this.#waiting = waiting;
    this.requestUpdate();
    let problem: InputError | undefined;
    let sheet: Sheet | undefined;
    try {
      sheet = await load();
    } catch (error) {
      problem = asInputError(error, 'bad-image', 'input="digit:4"');
    }
    if (turn !== this.#turn) return;
    this.#waiting = '';
    if (problem) this.fail(problem);
    else this.attempt(() => undefined);
    if (sheet && byReader) this.#pad.put(sheet);
    else if (!byReader) this.#pad.show(sheet ?? { strokes: strokesFromText(EXAMPLE) });
    if (sheet && byReader) this.#done();
    this.requestUpdate();
  }

  /** The reader has changed what is on the pad. */
  #done(said?: string): void {
    const { sheet, digit } = this.#pad;
    this.#touched = true;
    this.input = sheet.input ?? '';
    this.drawing = textFromStrokes(sheet.strokes);
    this.#written = { input: this.input, drawing: this.drawing };
    this.#announcer.say(said ?? words.now(nameOf(sheet)));
    this.requestUpdate();
    this.tell('input');
    this.tell('change');
    this.dispatchEvent(new ConvletsSelectEvent({ what: 'digit', value: digit ? nameOf(sheet) : null }));
  }

  protected override renderFigure(): TemplateResult {
    const { width } = this.size;
    const { digit, sheet, canUndo } = this.#pad;
    const locked = this.locks('draw');
    const invitation = digit ? (this.#touched || this.input ? '' : words.invitation) : words.blankInvitation;
    return html`
      <div class=${this.dropping ? 'dropping' : ''}>
        ${picture({
          layout: layoutOf(width, this.size.cell(11)),
          width,
          sheet,
          name: nameOf(sheet),
          digit,
          invitation: this.dropping ? words.dropHere : this.#waiting ? '' : invitation,
          pen: this.#hand.pen.at,
          penDown: this.#hand.pen.down,
          locked,
          cell: this.pointed ?? this.#cell,
          pointed: this.pointed,
          number: (value) => this.number(value),
          handlers: this.#hand,
          point: (cell) => {
            this.#cell = cell ?? this.#cell;
            this.pointed = cell;
          },
        })}
      </div>
      <p class="visually-hidden" id="pad-keys">${words.padKeys}</p>
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
      ${controls({
        canUndo,
        blank: !digit,
        sample: sheet.input ? (digitNameOf(sheet.input) ?? '') : '',
        hides: (name) => this.hides(name),
        locks: (name) => this.locks(name),
        undo: () => void this.undo(),
        clear: () => void this.clear(),
        choose: (name) => {
          if (name) void this.#bring(words.loading, () => this.#named(`digit:${name}`));
        },
        read: (file) => void this.read(file),
      })}
      <slot name="caption"><p class="caption" part="caption">${this.#caption()}</p></slot>
      ${this.tableBelow(words.table)}
    `;
  }

  #caption(): string {
    const { digit, sheet } = this.#pad;
    if (this.#waiting) return this.#waiting;
    return caption({ digit, name: nameOf(sheet), pointed: this.pointed, number: (value) => this.number(value) });
  }

  /** The pen has drawn a piece. */
  #drawn(): void {
    this.#touched = true;
    this.pointed = undefined;
    this.requestUpdate();
    this.tell('input');
  }

  readonly #drag = (event: DragEvent): void => {
    if (this.locks('file') || this.locks('draw')) return;
    event.preventDefault();
    this.dropping = event.type === 'dragover';
    if (event.type === 'drop' && event.dataTransfer) this.#readFrom(event.dataTransfer);
  };

  readonly #paste = (event: ClipboardEvent): void => {
    if (event.clipboardData && !this.locks('file') && !this.locks('draw')) this.#readFrom(event.clipboardData);
  };

  #readFrom(data: DataTransfer): void {
    let file: File | undefined;
    if (this.attempt(() => (file = fileIn(data))) && file) void this.read(file);
  }
}
