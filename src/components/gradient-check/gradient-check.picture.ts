/** The picture of a gradient check: matrices, the loss along one weight, and the error against ε. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import type { ChartBox, CheckLayout } from './gradient-check.layout.js';
import { NUDGES, nudgeIndex, type Check, type ErrorCurve, type Line, type Settings } from './gradient-check.model.js';
import { powerOfTen, scientific, signed, type Write } from './gradient-check.numbers.js';
import { words } from './gradient-check.words.js';

export interface CheckView {
  readonly layout: CheckLayout;
  readonly settings: Settings;
  readonly values: Float64Array;
  /** Whose loss it is, for the title. */
  readonly subject: string;
  readonly checks: readonly Check[];
  /** Number of the weight that is looked at. */
  readonly picked: number;
  readonly line: Line;
  readonly curves: readonly ErrorCurve[];
  /** How many weights the error curves speak of. */
  readonly curved: number;
  /** Error at the present nudge, NaN if every weight is flagged. */
  readonly error: number;
  readonly summary: string;
  readonly write: Write;
  /** Writes a slope, with more decimals. */
  readonly slope: (value: number) => string;
  readonly pick: (weight: number) => void;
  readonly nudgeBy: (epsilon: number) => void;
}

/** Two decimals and a minus need so many pixels. */
const SMALLEST_WITH_NUMBER = 34;

const round = (pixel: number): number => Math.round(pixel * 10) / 10;

const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${String(round(x))} ${String(round(y))}`).join('');

export function checkPicture(view: CheckView): SVGTemplateResult {
  const { width, height } = view.layout;
  return svg`<svg class="stage" part="stage" role="group" aria-label=${view.summary}
    viewBox=${`0 0 ${String(width)} ${String(height)}`}>
    ${matrices(view)} ${slopePicture(view)} ${errorPicture(view)}
  </svg>`;
}

function matrices({ layout, values, checks, picked, write, pick }: CheckView): SVGTemplateResult[] {
  const numeric = Float64Array.from(checks, (check) => check.numeric);
  const analytic = Float64Array.from(checks, (check) => check.analytic);
  const gradients = fitScale('signed', analytic);
  const sets = [
    { id: 'weights', title: words.weights, data: values, scale: fitScale('signed', values) },
    {
      id: 'analytic',
      title: words.analytic(layout.grids[0].cell * layout.grids[0].columns > 96),
      data: analytic,
      scale: gradients,
    },
    { id: 'numeric', title: words.numeric, data: numeric, scale: gradients },
  ];
  return sets.map(({ id, title, data, scale }, index) => {
    const box = layout.grids[index];
    const cell = { row: Math.floor(picked / box.columns), column: picked % box.columns };
    const at = cellsRect(box, cell.row, cell.column);
    const choose = (to: Cell | undefined): void => {
      if (to) pick(to.row * box.columns + to.column);
    };
    return svg`
      <text class="title ${id}" x=${box.x} y=${box.y - 8}>${title}</text>
      ${grid({
        id,
        label: title,
        box,
        values: data,
        scale,
        ...(box.cell < SMALLEST_WITH_NUMBER ? {} : { write: (value: number) => write(value) }),
        active: cell,
        describe: ({ row, column }) =>
          `${words.position(row + 1, column + 1)}: ${write(data[row * box.columns + column])}`,
        pointed: choose,
        picked: choose,
      })}
      ${id === 'numeric' ? checks.map((check, i) => (check.kink ? flag(box, i) : nothing)) : nothing}
      <rect class="casing" x=${at.x} y=${at.y} width=${at.width} height=${at.height}></rect>
      <rect class="window" x=${at.x} y=${at.y} width=${at.width} height=${at.height}></rect>`;
  });
}

/** A corner in the corner of a cell. */
function flag(box: GridBox, index: number): SVGTemplateResult {
  const { x, y, width } = cellsRect(box, Math.floor(index / box.columns), index % box.columns);
  const size = width / 4;
  return svg`<path class="flag" d=${`M${String(x + width - 2 - size)} ${String(y + 2 + size)}l${String(size / 2)} ${String(-size)}l${String(size / 2)} ${String(size)}z`}></path>`;
}

/** Window of the loss from w − 2ε to w + 2ε: the smaller the nudge, the closer the look. */
function slopePicture({
  layout,
  line,
  checks,
  picked,
  settings,
  subject,
  write,
  slope: writeSlope,
}: CheckView): SVGTemplateResult {
  const { left, right, top, bottom } = layout.slope;
  const { analytic, numeric, losses, left: slopeLeft, right: slopeRight, kink } = checks[picked];
  const { epsilon, difference } = settings;
  const [before, here, after] = losses;
  const reach = Math.max(
    2.2 * epsilon * Math.max(Math.abs(analytic), Math.min(Math.abs(numeric), 4 * Math.abs(analytic))),
    1.1 * Math.max(...line.losses.map((loss) => Math.abs(loss - here))),
    Number.MIN_VALUE,
  );
  const x = (t: number): number => left + ((t + 2) / 4) * (right - left);
  const y = (loss: number): number => (top + bottom) / 2 - ((loss - here) / reach) * 0.5 * (bottom - top - 12);
  const central = difference === 'central';
  const points: readonly (readonly [number, number])[] = central
    ? [
        [-1, before],
        [1, after],
      ]
    : [
        [0, here],
        [1, after],
      ];
  const [[from, base], [to, end]] = points;
  const chord = (t: number): number => base + numeric * epsilon * (t - from);
  const riseText = signed(end - base, write);
  const roomy = x(to) + 12 + 7.5 * riseText.length < right;
  const runText = scientific((to - from) * epsilon, write);
  const rising = analytic >= 0;
  const keyX = rising ? left + 10 : right - 10;
  const anchor = rising ? 'start' : 'end';
  const key = (row: number, name: string, text: string, slope: number): SVGTemplateResult =>
    svg`<text class="key ${name}" x=${keyX} y=${top + 16 + 17 * row} text-anchor=${anchor}>${text} ${writeSlope(slope)}</text>`;
  return svg`
    <text class="title" x=${left} y=${top - 8}>${subject || words.loss}</text>
    <clipPath id="slope"><rect x=${left} y=${top} width=${right - left} height=${bottom - top}></rect></clipPath>
    <g clip-path="url(#slope)">
      ${points.map(([t, loss]) => svg`<line class="drop" x1=${x(t)} x2=${x(t)} y1=${y(loss)} y2=${bottom}></line>`)}
      <path class="tangent" d=${pathOf([-2, 2].map((t) => [x(t), y(here + analytic * epsilon * t)]))}></path>
      <path class="loss" d=${pathOf(line.at.map((t, i) => [x(t), y(line.losses[i])]))}></path>
      <path class="secant" d=${pathOf([-2, 2].map((t) => [x(t), y(chord(t))]))}></path>
      <path class="rise" d=${pathOf([
        [x(from), y(base)],
        [x(to), y(base)],
        [x(to), y(end)],
      ])}></path>
      ${points.map(([t, loss]) => svg`<circle class="point" r="4.5" cx=${x(t)} cy=${y(loss)}></circle>`)}
    </g>
    ${
      end === base
        ? nothing
        : svg`<text class="key nudged" x=${x(to) + (roomy ? 8 : -8)} text-anchor=${roomy ? 'start' : 'end'} y=${y((base + end) / 2)} dominant-baseline="central">${riseText}</text>`
    }
    <text class="key nudged" x=${x((from + to) / 2)} y=${y(base) + (numeric < 0 ? -7 : 15)} text-anchor="middle">${runText}</text>
    <line class="axis-line" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
    ${[-1, 0, 1].map(
      (t) => svg`<text class="tick-label ${points.some(([at]) => at === t) ? 'now' : ''}" x=${x(t)} y=${bottom + 16}
        text-anchor="middle">${t === 0 ? 'w' : t < 0 ? 'w − ε' : 'w + ε'}</text>`,
    )}
    ${key(0, 'backward', words.tangent, analytic)}
    ${
      kink
        ? svg`${key(1, 'nudged', words.leftSlope, slopeLeft)} ${key(2, 'nudged', words.rightSlope, slopeRight)}`
        : key(1, 'nudged', words.secant, numeric)
    }`;
}

const DECADES = [0, -3, -6, -9, -12];

/** The error axis, in powers of ten: what is smaller stands at its lower end. */
const [LOWEST, HIGHEST] = [-13.7, 1];

function errorPicture(view: CheckView): SVGTemplateResult {
  const { layout, settings, curves, curved, error } = view;
  const { left, right, top, bottom } = layout.errors;
  /** From the largest nudge, 10⁻¹, to the smallest, 10⁻⁸. */
  const x = (epsilon: number): number => left + ((-1 - Math.log10(epsilon)) / 7) * (right - left);
  const y = (error: number): number =>
    bottom - ((Math.max(LOWEST, Math.log10(error)) - LOWEST) / (HIGHEST - LOWEST)) * (bottom - top);
  const at = x(settings.epsilon);
  const chosen = ({ precision, difference }: ErrorCurve): boolean =>
    precision === settings.precision && difference === settings.difference;
  const ordered = [...curves].sort((a, b) => Number(chosen(a)) - Number(chosen(b)));
  return svg`
    <text class="title" x=${layout.slope.left} y=${top - 10}>${words.errors(curved)}</text>
    ${DECADES.map((power) => {
      const height = y(Number(`1e${String(power)}`));
      return svg`<line class="tick" x1=${left} x2=${right} y1=${height} y2=${height}></line>
        <text class="tick-label" x=${left - 6} y=${height} text-anchor="end" dominant-baseline="central">${power === 0 ? '1' : powerOfTen(power)}</text>`;
    })}
    ${NUDGES.map(
      (epsilon, i) => svg`<text class="tick-label ${nudgeIndex(settings.epsilon) === i ? 'now' : ''}"
        x=${x(epsilon)} y=${bottom + 17} text-anchor="middle">${powerOfTen(-1 - i)}</text>`,
    )}
    <line class="here" x1=${at} x2=${at} y1=${top} y2=${bottom}></line>
    ${ordered.map((curve) => {
      const places = curve.errors.map((value, i) => [x(NUDGES[i]), y(value)] as const);
      return svg`<g part="line" class="curve ${curve.precision} ${curve.difference} ${chosen(curve) ? 'chosen' : ''}">
        <path d=${pathOf(places.filter((_, i) => !Number.isNaN(curve.errors[i])))}></path>
        ${places.map(([cx, cy], i) =>
          Number.isNaN(curve.errors[i])
            ? nothing
            : svg`<circle class=${curve.kinked[i] ? 'kinked' : ''} r="2.5" cx=${cx} cy=${cy}></circle>`,
        )}
      </g>`;
    })}
    ${labels(curves, layout.errors, (i, value) => [x(NUDGES[i]), y(value)])}
    ${Number.isNaN(error) ? nothing : svg`<circle class="point" r="5" cx=${at} cy=${y(error)}></circle>`}
    <rect class="hit" x=${left - 8} y=${top} width=${right - left + 16} height=${bottom - top + 20}
      @pointerdown=${slide(view, left, right)} @pointermove=${slide(view, left, right)}></rect>`;
}

/** Names at the curves, where they lie apart. */
function labels(
  curves: readonly ErrorCurve[],
  { right }: ChartBox,
  place: (nudge: number, error: number) => readonly [number, number],
): SVGTemplateResult[] {
  const label = (text: string, curve: ErrorCurve | undefined, nudge: number, shift: number): SVGTemplateResult => {
    const error = curve?.errors[nudge] ?? NaN;
    if (Number.isNaN(error)) return svg``;
    const [x, y] = place(nudge, error);
    return svg`<text class="curve-label" x=${Math.min(x, right - 30)} y=${y + shift} text-anchor="middle">${text}</text>`;
  };
  const find = (precision: string, difference: string): ErrorCurve | undefined =>
    curves.find((curve) => curve.precision === precision && curve.difference === difference);
  return [
    label(words.curves.float32, find('float32', 'forward'), 4, -12),
    label(words.curves.forward, find('float64', 'forward'), 4, 22),
    label(words.curves.central, find('float64', 'central'), 4, 24),
  ];
}

const slide =
  ({ layout, nudgeBy }: CheckView, left: number, right: number) =>
  (event: PointerEvent): void => {
    if (event.buttons === 0 && event.type !== 'pointerdown') return;
    const box = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const at = ((event.clientX - box.left) / box.width) * layout.width;
    nudgeBy(NUDGES[Math.min(7, Math.max(0, Math.round((7 * (at - left)) / (right - left))))]);
  };
