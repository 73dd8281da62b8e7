/** The picture and the words of a task with images; fetched when a task asks for it. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { logAxis } from '../../drawing/axes.js';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { matrixText } from '../../drawing/text-alternative.js';
import { grid } from '../../templates/grid.js';
import { stepAxis, stepTicks } from './kernel-learner.charts.js';
import { Recovery, type Picture } from './kernel-learner.images.js';
import { layOutImages, stem } from './kernel-learner.image-layout.js';
import { words } from './kernel-learner.image-words.js';
import type { Rect } from './kernel-learner.layout.js';
import type { ImageKind, Settings } from './kernel-learner.model.js';
import { rareWords } from './kernel-learner.rare-words.js';
import type { Drawing, Subject } from './kernel-learner.subject.js';

interface ImageView extends Drawing {
  readonly recovery: Recovery;
  readonly images: ImageKind;
  /** The output looked at, and whether the pointer is on it. */
  readonly cell: Cell;
  readonly pointing: boolean;
  readonly pointed: (cell: Cell | undefined) => void;
}

/** A recovered filter on the page: picture and sentence. */
export class RecoveryFigure extends Recovery implements Subject {
  readonly #images: ImageKind;
  #cell: Cell = { row: 5, column: 5 };
  #pointing = false;

  constructor(settings: Settings) {
    super(settings);
    this.#images = settings.images;
  }

  draw(drawing: Drawing): TemplateResult {
    const { rows, columns } = this.wanted;
    const { row, column } = this.#cell;
    const cell = { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
    const view: ImageView = {
      ...{ ...drawing, recovery: this, images: this.#images, cell, pointing: this.#pointing },
      pointed: (to) => {
        this.#pointing = to !== undefined;
        if (to) this.#cell = to;
        drawing.look();
      },
    };
    return html`${imagePicture(view)} ${view.caption(sentence(view))}`;
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `10⁻³`, `1`, `10²`. */
function powerOfTen(exponent: number): string {
  if (exponent === 0) return '1';
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `10${exponent < 0 ? '⁻' : ''}${digits}`;
}

/** Numbers from a millionth of a millionth up: two digits, and a power of ten where that is shorter. */
export function smallNumber(value: number, write: (value: number, decimals?: number) => string): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent < -3 || exponent > 4) return `${write(value / 10 ** exponent, 1)} · ${powerOfTen(exponent)}`;
  return write(value, Math.max(0, 1 - exponent));
}

/** The error at every step, on a scale of powers of ten. */
function errorChart(rect: Rect, { recovery, step, write }: ImageView): SVGTemplateResult {
  const { errors, steps } = recovery;
  const [left, right] = [rect.x + 40, rect.x + rect.width - 12];
  const bottom = rect.y + rect.height;
  const known = errors.filter((error) => error > 0);
  const low = Math.max(-14, Math.floor(Math.log10(Math.min(1, ...known))));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(1e-13, ...known))));
  const y = logAxis([10 ** low, 10 ** high], [bottom, rect.y + 4]);
  const x = stepAxis(steps, left, right);
  const every = Math.ceil((high - low) / 4);
  const powers = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => low + i * every);
  const d = (upTo: number): string =>
    Array.from(
      errors.slice(0, upTo + 1),
      (error, at) => `${at === 0 ? 'M' : 'L'}${x.toPixel(at).toFixed(1)} ${y.toPixel(error).toFixed(1)}`,
    ).join('');
  const here = x.toPixel(step);
  return svg`${powers.map((power) => {
    const at = y.toPixel(10 ** power);
    return svg`<path class="lines" d=${`M${String(left)} ${String(at)}H${String(right)}`}></path>
      <text class="tick" text-anchor="end" x=${left - 6} y=${at + 4}>${powerOfTen(power)}</text>`;
  })}
  ${stepTicks(x, bottom, write)}
  <path class="future" d=${d(steps)}></path>
  <path class="past" part="line" d=${d(step)}></path>
  <path class="here" d=${`M${String(here)} ${String(rect.y)}V${String(bottom)}`}></path>
  <circle class="dot" cx=${here} cy=${y.toPixel(errors[step])} r="4"></circle>`;
}

const rectangle = (name: string, r: ReturnType<typeof cellsRect>): SVGTemplateResult =>
  svg`<rect class=${name} x=${r.x} y=${r.y} width=${r.width} height=${r.height}></rect>`;

function imagePicture(view: ImageView): TemplateResult {
  const { recovery, images, step, width, cell, write } = view;
  const { learner, image, wanted, run } = recovery;
  const now = recovery.output(step);
  const layout = layOutImages(width, image, learner, wanted, view.largestCell);
  const weights = run.frames[step];
  const filterScale = fitScale('signed', learner.target, run.frames[0]);
  const outputScale = fitScale('signed', wanted.data);
  const number = (value: number): string => write(value, 2);
  const at = cell.row * wanted.columns + cell.column;
  const map = (box: GridBox, values: ArrayLike<number>, scale: Scale, label: string, id: string): SVGTemplateResult =>
    grid({
      ...{ id, label, box, values, scale },
      // No number wider than its cell.
      write: (value) =>
        Math.abs(value) < 1000 ? view.number(value, box.cell < 40 ? 1 : 2) : value < 0 ? '≪ 0' : '≫ 0',
      ...(id === 'now'
        ? {
            active: cell,
            describe: (to: Cell): string =>
              words.output(to.row + 1, to.column + 1, number(now.data[to.row * now.columns + to.column])),
            pointed: view.pointed,
            picked: view.look,
          }
        : {}),
    });
  const named = (text: string, { rows, columns }: Picture | GridBox): string => `${text}, ${words.size(rows, columns)}`;
  const title = (box: GridBox, text: string): SVGTemplateResult =>
    svg`<text class="title" text-anchor="middle" x=${box.x + widthOf(box) / 2} y=${box.y - 9}>${text}</text>`;
  const wide = width >= 560;
  const learned = words.learned(write(step));
  const window = cellsRect(layout.input, cell.row, cell.column, learner.rows, learner.columns);
  const titles: readonly (readonly [GridBox, string])[] = [
    [layout.input, wide ? words.input(images) : words.inputShort],
    [layout.learned, wide ? learned : words.learnedShort(write(step))],
    [layout.target, words.target],
    [layout.now, wide ? words.now : words.nowShort],
    [layout.wanted, wide ? words.wanted : words.wantedShort],
  ];
  return html`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary(view)}
    viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}
  >
    ${titles.map(([box, text]) => title(box, text))}
    <path class="beam" d=${beam(window, cellsRect(layout.learned, 0, 0, learner.rows, 0))}></path>
    <path class="future" d=${stem(layout.input, layout.target)}></path>
    <path class="future" d=${stem(layout.learned, layout.now)}></path>
    <path class="future" d=${stem(layout.target, layout.wanted)}></path>
    ${map(layout.input, image.data, { kind: 'ink', max: 1 }, named(words.input(images), image), 'input')}
    ${map(layout.learned, weights, filterScale, named(learned, layout.learned), 'learned')}
    ${map(layout.target, learner.target, filterScale, named(words.target, layout.target), 'target')}
    ${map(layout.wanted, wanted.data, outputScale, named(words.wanted, wanted), 'wanted')}
    ${map(layout.now, now.data, outputScale, named(words.now, now), 'now')} ${rectangle('window', window)}
    ${rectangle('window', cellsRect(layout.now, cell.row, cell.column))}
    ${rectangle('window related', cellsRect(layout.wanted, cell.row, cell.column))}
    <text
      class="note"
      text-anchor="middle"
      x=${layout.now.x + widthOf(layout.now) / 2}
      y=${layout.now.y + heightOf(layout.now) + 15}
    >
      ${number(now.data[at])}
    </text>
    <text
      class="note"
      text-anchor="middle"
      x=${layout.wanted.x + widthOf(layout.wanted) / 2}
      y=${layout.wanted.y + heightOf(layout.wanted) + 15}
    >
      ${number(wanted.data[at])}
    </text>
    <text class="title" x="0" y=${layout.errors.y - 10}>${wide ? words.errors : words.errorsShort}</text>
    ${errorChart(layout.errors, view)}
  </svg>`;
}

function summary({ recovery, step, write }: ImageView): string {
  const { learner, run, errors } = recovery;
  const rows = (values: ArrayLike<number>): string => matrixText(values, learner.columns);
  return words.summary(rows(run.frames[step]), rows(learner.target), smallNumber(errors[step], write));
}

/** Weights this close count as found. */
const FOUND = 1e-3;
/** A weight this far off shows that other filters do almost the same. */
const ALIKE = 0.1;

function sentence(view: ImageView): string {
  const { recovery, images, step, cell, write, pointing } = view;
  const { run, steps, errors, learner, wanted } = recovery;
  if (run.diverged !== undefined && step >= run.diverged) return rareWords.diverged(write(run.diverged));
  if (pointing) {
    const at = cell.row * wanted.columns + cell.column;
    const now = recovery.output(step).data[at];
    const [is, should] = [write(now, 2), write(wanted.data[at], 2)];
    return words.here(is, should, smallNumber(now - wanted.data[at], write));
  }
  const [error, off] = [smallNumber(errors[step], write), smallNumber(recovery.off(step), write)];
  if (recovery.off(step) < FOUND) return words.found(off);
  if (step === 0) return words.start(write(learner.size), error);
  if (step < steps) return words.growing(write(step), error, off);
  return images === 'digit' && recovery.off(step) > ALIKE
    ? words.alike(error, off)
    : words.short(write(step), error, off);
}
