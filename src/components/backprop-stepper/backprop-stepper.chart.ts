/** The line below the net at the last step: the loss for every rate. Fetched when that is on screen. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Lesson } from './backprop-stepper.model.js';

export interface ChartView {
  readonly lesson: Lesson;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Largest rate. */
  readonly fastest: number;
  readonly write: (value: number, decimals?: number) => string;
}

const POINTS = 60;
const CHART_TITLE = 'Loss after the step, for every rate η';

/** The loss after the step for every rate, with the chosen one: beyond the valley the step overshoots. */
export function rateChart({ lesson, width, top, bottom, fastest, write }: ChartView): SVGTemplateResult {
  const { rate, passed, afterPass } = lesson;
  const rates = Array.from({ length: POINTS + 1 }, (_, i) => (i / POINTS) * fastest);
  const most = 1.6 * passed.loss || 1;
  const [left, right, floor] = [6, Math.min(width - 6, 420), bottom - 20];
  const x = (at: number): number => left + (at / fastest) * (right - left);
  const y = (loss: number): number => floor - (Math.min(loss, most) / most) * (floor - top - 26);
  const line = rates.map((at, i) => `${i === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(lesson.lossAfter(at)).toFixed(1)}`);
  const level = (at: number): string => `M${String(left)} ${at.toFixed(1)}H${String(right)}`;
  return svg`<g role="img" aria-label=${CHART_TITLE}>
    <text class="title" x="0" y=${top + 14}>${CHART_TITLE}</text>
    <path class="chart-level" d=${level(y(passed.loss)) + level(floor)}></path>
    <path class="chart" d=${line.join('')}></path>
    <circle class="chart-before" cx=${x(0)} cy=${y(passed.loss)} r="4"></circle>
    <circle class="chart-dot" cx=${x(rate)} cy=${y(afterPass.loss)} r="5"></circle>
    <text class="sum" text-anchor=${x(rate) > right - 70 ? 'end' : 'start'} x=${x(rate) + (x(rate) > right - 70 ? -10 : 10)} y=${Math.max(top + 42, y(afterPass.loss) - 10)}>${write(afterPass.loss, 3)}</text>
    <text class="note" x=${left} y=${bottom - 4}>η = 0</text>
    <text class="note" text-anchor="end" x=${right} y=${bottom - 4}>η = ${write(fastest)}</text>
  </g>`;
}
