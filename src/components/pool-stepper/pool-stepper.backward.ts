/** The way back, fetched when it is asked for: second row of the picture, formula, caption. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { roundTo } from '../../drawing/numbers.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
export { PoolGradient } from './pool-stepper.gradient.js';
import { backwardWords } from './pool-stepper.backward-words.js';
import { numbersOf, type Moment } from './pool-stepper.captions.js';
import { line, MOST_TERMS, rest, signed, type Write } from './pool-stepper.formula.js';
import type { PoolRow } from './pool-stepper.layout.js';
import {
  activePixel,
  beam,
  cellOf,
  frame,
  middleOf,
  outline,
  patch,
  related,
  tiles,
  titles,
  unused,
  windowIn,
  type Rect,
} from './pool-stepper.marks.js';
import type { GradientTerm, PoolGradient } from './pool-stepper.gradient.js';
import type { PoolStop } from './pool-stepper.model.js';
import type { PoolView } from './pool-stepper.picture.js';
import { words } from './pool-stepper.words.js';

/**
 * A dashed arrow leftwards, from cells of one grid to cells of another. Inside the grids it runs along their lines, so
 * that it hides no number.
 */
function arrow(from: Rect, source: GridBox, to: Rect, target: GridBox, into: boolean): SVGTemplateResult {
  const onLine = ({ y, height }: Rect, { cell }: GridBox): number =>
    into || height < 2 * cell ? y : y + Math.floor(height / cell / 2) * cell;
  const [x1, y1, left] = [from.x, onLine(from, source), source.x];
  const [x2, y2, right] = [to.x + to.width, onLine(to, target), target.x + widthOf(target)];
  const half = (left + right) / 2;
  const tip = into ? [x2 - 8, y2 + 8] : [x2 + 3, y2];
  const wings = into ? 'm7 0h-7v-7' : 'm6 -4l-6 4l6 4';
  const bend = into ? x2 : tip[0];
  return svg`
    <path
      class="arrow dashed"
      d=${`M${x1} ${y1}H${left}C${half} ${y1} ${half} ${y2} ${right} ${y2}H${bend}`}
    ></path>
    <path class="arrow" d=${`M${bend} ${y2}L${tip.map(String).join(' ')}${wings}`}></path>`;
}

function backwardRow(view: PoolView, row: PoolRow, gradient: PoolGradient): SVGTemplateResult {
  const { pooling, stop, drawn, pixel, write } = view;
  const { left, middle, right } = row;
  const max = pooling.settings.operation === 'max';
  const scale = fitScale('signed', gradient.deltas, gradient.values);
  const window = windowIn(left, pooling, stop);
  const delta = cellsRect(right, stop.row, stop.column);
  const share = stop.pixels.map(
    (at) => gradient.deltas[stop.index] * (max ? Number(at === stop.winner) : 1 / stop.pixels.length) + 0,
  );
  const winner = stop.winner === undefined ? undefined : cellOf(stop.winner, left.columns);
  // A maximum passes everything to one cell, a mean something to all of the window.
  const target = winner ? cellsRect(left, winner.row, winner.column) : window;
  const place = winner && middle ? cellsRect(middle, winner.row - stop.top, winner.column - stop.left) : undefined;
  const holders = pixel ? gradient.termsOf(pixel.row * left.columns + pixel.column) : [];
  return svg`<g class="backward">
    ${titles(
      row,
      middle ? words.inputGradient : backwardWords.inputGradientShort,
      backwardWords.sharesShort,
      middle ? backwardWords.incoming : backwardWords.incomingShort,
      0,
    )}
    ${grid({
      id: 'gradient',
      label: `${words.inputGradient}, ${left.rows} × ${left.columns}`,
      box: left,
      values: drawn < pooling.stops ? gradient.after(drawn) : gradient.values,
      scale,
      write,
      active: activePixel(view),
      describe: (cell) =>
        words.cell(cell.row + 1, cell.column + 1, write(gradient.values[cell.row * left.columns + cell.column])),
      pointed: view.pointPixel,
    })}
    ${tiles(pooling, left)} ${unused(pooling, left)}
    ${grid({
      id: 'delta',
      label: `${backwardWords.incoming}, ${right.rows} × ${right.columns}`,
      box: right,
      values: gradient.deltas,
      scale,
      write,
      active: stop,
      describe: (cell) =>
        words.cell(cell.row + 1, cell.column + 1, write(gradient.deltas[cell.row * right.columns + cell.column])) +
        (view.canEditGradient ? `.${words.change}` : ''),
      pointed: view.pointStop,
      ...(view.canEditGradient ? { picked: view.editDelta } : {}),
    })}
    ${
      middle
        ? svg`
          <path class="beam back" d=${beam(window, frame(middle))}></path>
          <path class="beam back" d=${beam(frame(middle), delta)}></path>
          ${patch(view, middle, scale, share, 'shares', backwardWords.shares)}
          ${arrow(delta, right, place ?? frame(middle), middle, max)}
          ${arrow(place ?? frame(middle), middle, target, left, max)}
          <text class="share" x=${middleOf(middle)} y=${middle.y + heightOf(middle) + 20}
            >${max ? backwardWords.toWinner : backwardWords.toAll(stop.pixels.length)}</text>`
        : svg`<path class="beam back" d=${beam(window, delta)}></path>${arrow(delta, right, target, left, max)}`
    }
    ${holders
      .filter((term) => term.stop !== stop.index)
      .map((term) => related(cellsRect(right, ...at(cellOf(term.stop, right.columns))), 'back'))}
    ${pixel ? related(cellsRect(left, pixel.row, pixel.column), 'back') : nothing}
    ${outline(window, 'back')} ${outline(delta, 'back')}
  </g>`;
}

const at = ({ row, column }: Cell): [number, number] => [row, column];

const toWinner = (): TemplateResult =>
  html`<math aria-label=${backwardWords.toWinnerAloud}>
    <mfrac
      ><mrow><mo>∂</mo><mi>L</mi></mrow
      ><mrow><mo>∂</mo><mi>I</mi></mrow></mfrac
    ><mo>=</mo>
    <munder><mo>∑</mo><mtext>${backwardWords.windows}</mtext></munder>
    <mo stretchy="false">(</mo><mtext>${backwardWords.ifWon}</mtext><mo stretchy="false">)</mo><mo>⋅</mo><mi>δ</mi>
  </math>`;

const toAll = (): TemplateResult =>
  html`<math aria-label=${backwardWords.toAllAloud}>
    <mfrac
      ><mrow><mo>∂</mo><mi>L</mi></mrow
      ><mrow><mo>∂</mo><mi>I</mi></mrow></mfrac
    ><mo>=</mo>
    <munder><mo>∑</mo><mtext>${backwardWords.windows}</mtext></munder>
    <mfrac><mn>1</mn><mi>N</mi></mfrac
    ><mo>⋅</mo><mi>δ</mi>
  </math>`;

/** The terms of one pixel's gradient: one for every window that holds it. */
function backwardFormula(gradient: PoolGradient, pixel: number, current: number, write: Write): TemplateResult {
  const terms = gradient.termsOf(pixel);
  const { settings, x } = gradient.pooling;
  const total = terms.reduce((sum, { product }) => sum + product, 0);
  const max = settings.operation === 'max';
  const { decimals, exact } = decimalsThatAddUp(
    terms.map(({ product }) => product),
    total,
  );
  const digitsTell = terms.every(({ product }) => Math.abs(roundTo(product, decimals) - product) < 1e-9);
  const factor = ({ share }: GradientTerm): string => (max ? String(share) : `1/${Math.round(1 / share)}`);
  const delta = (value: number): string => (value < 0 ? `(${write(value)})` : write(value));
  const products = terms.map(
    ({ product }, i) => html`${signed(product, i === 0, write(Math.abs(product), { decimals }))} `,
  );
  const uses = terms
    .slice(0, MOST_TERMS)
    .map(
      (term, i) =>
        html`<span class="term ${term.stop === current ? 'here' : ''}"
          >${i > 0 ? '+ ' : ''}${factor(term)} · ${delta(term.delta)}</span
        > `,
    );
  const [row, column] = [Math.floor(pixel / x.input) + 1, (pixel % x.input) + 1];
  const several = terms.length > 1 && terms.length <= MOST_TERMS;
  return line(
    max ? toWinner() : toAll(),
    html`${backwardWords.inPlace(row, column)}
      ${terms.length === 0 ? html`<span class="nil">${backwardWords.noWindow}</span> ` : uses}${rest(terms.length - MOST_TERMS)}
      ${several ? html`${digitsTell ? '=' : '≈'} ${products}` : nothing} ${exact && (several || digitsTell) ? '=' : '≈'}
      <span class="result">${write(total, { decimals })}</span>`,
    'back',
  );
}

/** What happens at this window, now, on the way back. */
export function backwardCaption(
  gradient: PoolGradient,
  stop: PoolStop,
  { pixel, write }: Pick<Moment, 'pixel' | 'write'>,
): string {
  const { pooling } = gradient;
  if (pixel && pooling.unused(pixel)) return words.pixelUnused(pixel.row + 1, pixel.column + 1);
  const { columns, winner, pixels, index, tied } = { ...stop, columns: pooling.x.input };
  if (pixel) {
    const at = pixel.row * columns + pixel.column;
    const windows = gradient.termsOf(at).length;
    if (windows > 1) return backwardWords.addsUp(pixel.row + 1, pixel.column + 1, windows, write(gradient.values[at]));
  }
  const delta = gradient.deltas[index];
  const count = pixels.length;
  if (winner === undefined)
    return backwardWords.shared(index + 1, pooling.stops, write(delta), count, write(delta / count));
  return (
    backwardWords.toTheWinner(
      index + 1,
      pooling.stops,
      write(delta),
      Math.floor(winner / columns) + 1,
      (winner % columns) + 1,
      count - 1,
    ) + (tied.length > 0 ? backwardWords.tiedLosers(tied.length) : backwardWords.learns)
  );
}

/** Both gradients with their values. */
const backwardSummary = ({ pooling, deltas, values }: PoolGradient, write: Write): string =>
  backwardWords.summary(numbersOf(deltas, pooling.columns, write), numbersOf(values, pooling.x.input, write));

/** The way back at one window: what is drawn, written and said of it. */
export interface WayBack {
  readonly row: (view: PoolView, row: PoolRow) => SVGTemplateResult;
  readonly formula: TemplateResult;
  readonly caption: string;
  readonly summary: string;
}

export function wayBack(
  gradient: PoolGradient,
  stop: PoolStop,
  { pixel, write }: { readonly pixel: Cell | undefined; readonly write: Write },
): WayBack {
  const place = pixel ? pixel.row * gradient.pooling.x.input + pixel.column : (stop.winner ?? stop.pixels[0]);
  return {
    row: (view, row) => backwardRow(view, row, gradient),
    formula: backwardFormula(gradient, place, stop.index, write),
    caption: backwardCaption(gradient, stop, { pixel, write }),
    summary: backwardSummary(gradient, write),
  };
}
