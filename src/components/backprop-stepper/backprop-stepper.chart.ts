/** What stands below the net at the last step: the loss for every rate. */
import { svg, type SVGTemplateResult } from 'lit';
import type { StepperLayout } from './backprop-stepper.layout.js';
import { fastestRate, type Lesson } from './backprop-stepper.model.js';
import type { Write } from './backprop-stepper.scene.js';
import { words } from './backprop-stepper.steps.words.js';

const POINTS = 60;

/** The loss after the step for every rate, with the chosen one: beyond the valley the step overshoots. */
export function rateChart(
  lesson: Lesson,
  write: Write,
  { net: top, height: bottom }: StepperLayout,
  width: number,
): SVGTemplateResult {
  const { rate } = lesson.settings;
  const [before, after] = [lesson.first('L'), lesson.first('L', true)];
  const fastest = fastestRate(lesson.dense, rate);
  const rates = Array.from({ length: POINTS + 1 }, (_, i) => (i / POINTS) * fastest);
  const most = 1.6 * before || 1;
  const [left, right, floor] = [6, Math.min(width - 6, 420), bottom - 20];
  const x = (at: number): number => left + (at / fastest) * (right - left);
  const y = (loss: number): number => floor - (Math.min(loss, most) / most) * (floor - top - 26);
  const line = rates.map((at, i) => `${i === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(lesson.lossAfter(at)).toFixed(1)}`);
  const level = (at: number): string => `M${left} ${at.toFixed(1)}H${right}`;
  return svg`<g role="img" aria-label=${words.chart}>
    <text class="title" x="0" y=${top + 14}>${words.chart}</text>
    <path class="padding" d=${level(y(before)) + level(floor)}></path>
    <path class="chart window back" d=${line.join('')}></path>
    <circle class="chart-before note" cx=${x(0)} cy=${y(before)} r="4"></circle>
    <circle class="chart-dot moved" cx=${x(rate)} cy=${y(after)} r="5"></circle>
    <text class="sum" text-anchor=${x(rate) > right - 70 ? 'end' : 'start'} x=${x(rate) + (x(rate) > right - 70 ? -10 : 10)} y=${Math.max(top + 42, y(after) - 10)}>${write(after, 3)}</text>
    <text class="note" x=${left} y=${bottom - 4}>η = 0</text>
    <text class="note" text-anchor="end" x=${right} y=${bottom - 4}>η = ${write(fastest)}</text>
  </g>`;
}
