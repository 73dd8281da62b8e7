/** Charts of weights: bars now, curves over the steps. */
import { svg, type SVGTemplateResult } from 'lit';
import { FOOT, spread, type Rect } from './kernel-learner.layout.js';
import { bar, disc, label, line, px } from './kernel-learner.marks.js';
import { words } from './kernel-learner.words.js';

export type Write = (value: number) => string;

const signOf = (weight: number): string => (weight < 0 ? 'negative' : 'positive');

/** The largest magnitude. */
export const largest = (weights: Float64Array): number => Math.max(...weights.map(Math.abs));

/** Weights divided by the largest magnitude among them, so that the shape shows whatever the scale; zeros stay zeros. */
export const shapeOf = (weights: Float64Array): number[] =>
  Array.from(weights, (weight) => weight / (largest(weights) || 1));

/** Three bars from −1 to 1, and dashed outlines where they started. */
export function barChart(
  { x, y, width, height }: Rect,
  weights: readonly number[],
  start: readonly number[],
  write: Write,
): SVGTemplateResult {
  const slot = width / weights.length;
  const wide = Math.min(34, slot - 8);
  const zero = y + height / 2;
  // The numbers stand beyond the bars' ends.
  const unit = height / 2 - 16;
  return svg`${weights.map((weight, i) => {
    const middle = x + (i + 0.5) * slot;
    const from = (name: string, value: number, part?: string): SVGTemplateResult =>
      bar(name, middle - wide / 2, zero - Math.max(0, value) * unit, wide, Math.abs(value) * unit, part);
    return svg`${from(`tap ${signOf(weight)}`, weight, 'cell')} ${from('padding', start[i])}
      ${label('number tap-value', middle, zero - weight * unit + (weight < 0 ? 10 : -9), write(weight))}
      ${label('tick', middle, y + height + FOOT - 8, words.taps[i])}`;
  })}${line('axis', x, zero, `h${String(width)}`, 'axis')}`;
}

export interface StepAxis {
  readonly toPixel: (step: number) => number;
  readonly ticks: readonly number[];
}

/** Levels that are marked on the axis of weights. */
const LEVELS = [1, 0, -0.5, -1];
const TICKS = ['1', '0', '−½', '−1'];

const STEPS = [0, 1, 5, 20, 50, 100, 200, 500, 1000];

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
  axis.ticks.map((step) => label('tick', axis.toPixel(step), bottom + FOOT - 6, write(step)));

export interface PathView {
  readonly rect: Rect;
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

/** For the current weights at the end of their curves, such as “middle −0.55”: wider where the words are longer. */
const roomForEnds = (): number => 54 + 7.5 * Math.max(4, ...words.taps.map((tap) => tap.length));

/** What each weight was at every step, divided by the largest, in the hue that its sign has now. */
export function pathChart({ rect, shapes, earlier, steps, step, write, writeStep }: PathView): SVGTemplateResult {
  const [left, right] = [rect.x + 26, rect.x + rect.width - roomForEnds()];
  const bottom = rect.y + rect.height;
  const axis = stepAxis(steps, left, right);
  const y = (value: number): number => rect.y + 6 + ((1 - value) / 2) * (rect.height - 12);
  const curve = (
    name: string,
    shape: readonly (readonly number[])[],
    tap: number,
    to = shape.length - 1,
  ): SVGTemplateResult => {
    let onward = '';
    let last = left;
    for (let at = 1; at <= to; at++) {
      const x = axis.toPixel(at);
      // Later steps stand so close that many share a pixel.
      if (at < to && x - last < 1) continue;
      last = x;
      onward += `L${String(px(x))} ${String(px(y(shape[at][tap])))}`;
    }
    return line(name, left, y(shape[0][tap]), onward, 'line');
  };
  const here = axis.toPixel(step);
  const now = shapes[step];
  const ends = spread(now.map(y), 14, [rect.y + 4, bottom - 4]);
  return svg`
    ${LEVELS.map(
      (value, i) => svg`${line(value === 0 ? 'axis' : 'lines', left, y(value), `H${String(right)}`)}
        ${label('tick', left - 6, y(value) + 4, TICKS[i], 'end')}`,
    )}
    ${stepTicks(axis, bottom, writeStep)}
    ${earlier.map((shape) => now.map((_, tap) => curve('earlier', shape, tap)))}
    ${now.map(
      (value, tap) => svg`${curve(`future tap-${String(tap)}`, shapes, tap)}
        ${curve(`past ${signOf(value)} tap-${String(tap)}`, shapes, tap, step)}`,
    )}
    ${line('here', here, rect.y, `V${String(bottom)}`)}
    ${now.map(
      (value, tap) => svg`${disc('dot', here, y(value), 3.5)}
        ${label('strong', right + 8, ends[tap] + 4, `${words.taps[tap]} ${write(value)}`, 'start')}`,
    )}
  `;
}
