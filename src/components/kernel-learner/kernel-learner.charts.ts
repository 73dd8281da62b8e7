/** Charts of weights: bars now, curves over the steps. */
import { svg, type SVGTemplateResult } from 'lit';
import { ENDS, FOOT, spread, type Rect } from './kernel-learner.layout.js';
import { words } from './kernel-learner.words.js';

export type Write = (value: number) => string;

const px = (value: number): number => Math.round(value * 10) / 10;

/** Weights divided by the largest magnitude among them, so that the shape shows whatever the scale; zeros stay zeros. */
export function shapeOf(weights: ArrayLike<number>): number[] {
  const list = Array.from(weights);
  const largest = Math.max(...list.map(Math.abs));
  return list.map((weight) => (largest > 0 ? weight / largest : 0));
}

/** Three bars from −1 to 1, and dashed outlines where they started. */
export function barChart(
  rect: Rect,
  weights: readonly number[],
  start: readonly number[],
  write: Write,
): SVGTemplateResult {
  const slot = rect.width / weights.length;
  const bar = Math.min(34, slot - 8);
  const zero = rect.y + rect.height / 2;
  // The numbers stand beyond the bars' ends.
  const unit = rect.height / 2 - 16;
  return svg`${weights.map((weight, i) => {
    const middle = rect.x + (i + 0.5) * slot;
    const box = (value: number): { x: number; y: number; height: number } => ({
      x: px(middle - bar / 2),
      y: px(zero - Math.max(0, value) * unit),
      height: px(Math.abs(value) * unit),
    });
    const [now, before] = [box(weight), box(start[i])];
    return svg`<rect
        class="tap ${weight < 0 ? 'negative' : 'positive'}"
        part="cell"
        x=${now.x}
        y=${now.y}
        width=${bar}
        height=${now.height}
      ></rect>
      <rect class="ghost" x=${before.x} y=${before.y} width=${bar} height=${before.height}></rect>
      <text class="number tap-value" x=${middle} y=${zero - weight * unit + (weight < 0 ? 10 : -9)}>${write(weight)}</text>
      <text class="tick" text-anchor="middle" x=${middle} y=${rect.y + rect.height + FOOT - 8}>${words.taps[i]}</text>`;
  })}<path class="axis" part="axis" d=${`M${String(rect.x)} ${String(zero)}h${String(rect.width)}`}></path>`;
}

export interface StepAxis {
  readonly toPixel: (step: number) => number;
  readonly ticks: readonly number[];
}

/** Levels that are marked on the axis of weights. */
const LEVELS = [1, 0, -0.5, -1];
const TICKS = ['1', '0', '−½', '−1'];

const STEPS = [0, 1, 5, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Steps on a scale that gives the first ones more room: equal distances are equal ratios of 1 + step. */
export function stepAxis(steps: number, from: number, to: number): StepAxis {
  const toPixel = (step: number): number => from + ((to - from) * Math.log1p(step)) / Math.log1p(steps);
  const ticks: number[] = [steps];
  for (const step of STEPS.toReversed()) {
    if (step < steps && toPixel(ticks[0]) - toPixel(step) > 30) ticks.unshift(step);
  }
  return { toPixel, ticks };
}

/** The numbers below an axis of steps. */
export const stepTicks = (axis: StepAxis, bottom: number, write: Write): SVGTemplateResult[] =>
  axis.ticks.map(
    (step) =>
      svg`<text class="tick" text-anchor="middle" x=${px(axis.toPixel(step))} y=${bottom + FOOT - 6}>${write(step)}</text>`,
  );

export interface PathView {
  readonly rect: Rect;
  /** Unique in the element. */
  readonly id: string;
  /** Shape of the filter at every step that is computed. */
  readonly shapes: readonly (readonly number[])[];
  /** Shapes of earlier starts. */
  readonly earlier: readonly (readonly (readonly number[])[])[];
  readonly steps: number;
  readonly step: number;
  /** Writes a weight. */
  readonly write: Write;
  /** Writes a step. */
  readonly writeStep: Write;
}

/** What each weight was at every step, divided by the largest: above zero in one hue, below in the other. */
export function pathChart(view: PathView): SVGTemplateResult {
  const { rect, id, shapes, earlier, steps, step, write, writeStep } = view;
  const [left, right] = [rect.x + 26, rect.x + rect.width - ENDS];
  const bottom = rect.y + rect.height;
  const axis = stepAxis(steps, left, right);
  const y = (value: number): number => rect.y + 6 + ((1 - value) / 2) * (rect.height - 12);
  // Later steps stand so close that many share a pixel.
  const kept = (curve: readonly unknown[]): number[] => {
    let last = -1;
    return Array.from(curve.keys()).filter((at) => {
      const apart = at === curve.length - 1 || axis.toPixel(at) - last >= 1;
      if (apart) last = axis.toPixel(at);
      return apart;
    });
  };
  const pathOf = (curve: readonly (readonly number[])[], tap: number): string =>
    `M${kept(curve)
      .map((at) => `${String(px(axis.toPixel(at)))} ${String(px(y(curve[at][tap])))}`)
      .join('L')}`;
  const here = px(axis.toPixel(step));
  const now = shapes[step];
  const ends = spread(now.map(y), 14, [rect.y + 4, bottom - 4]);
  const zero = y(0);
  const past = (name: string, top: number, height: number): SVGTemplateResult =>
    svg`<clipPath id=${`${id}-${name}`}><rect x=${left - 2} y=${top} width=${Math.max(0, here - left) + 2} height=${height}></rect></clipPath>`;
  return svg`
    <defs>${past('above', rect.y, zero - rect.y)} ${past('below', zero, bottom - zero)}</defs>
    ${LEVELS.map(
      (
        value,
        i,
      ) => svg`<path class=${value === 0 ? 'axis' : 'lines'} d=${`M${String(left)} ${String(y(value))}H${String(right)}`}></path>
        <text class="tick" text-anchor="end" x=${left - 6} y=${y(value) + 4}>${TICKS[i]}</text>`,
    )}
    ${stepTicks(axis, bottom, writeStep)}
    ${earlier.map((curve) => now.map((_, tap) => svg`<path class="earlier" d=${pathOf(curve, tap)}></path>`))}
    ${now.map((_, tap) => {
      const d = pathOf(shapes, tap);
      return svg`<path class="future tap-${tap}" d=${d}></path>
        <path class="past positive tap-${tap}" part="line" clip-path=${`url(#${id}-above)`} d=${d}></path>
        <path class="past negative tap-${tap}" part="line" clip-path=${`url(#${id}-below)`} d=${d}></path>`;
    })}
    <path class="here" d=${`M${String(here)} ${String(rect.y)}V${String(bottom)}`}></path>
    ${now.map(
      (value, tap) => svg`<circle class="dot" cx=${here} cy=${px(y(value))} r="3.5"></circle>
        <text class="end" x=${right + 8} y=${px(ends[tap]) + 4}>${words.taps[tap]} ${write(value)}</text>`,
    )}
  `;
}
