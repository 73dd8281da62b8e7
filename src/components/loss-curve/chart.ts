import { nothing, svg, type SVGTemplateResult } from 'lit';
import { curvePath, type Axis } from '../../drawing/axes.js';
import type { HistoryName } from '../../training/index.js';
import { guessing, type ChartBox, type Curves } from './loss-curve.model.js';
import { words } from './loss-curve.words.js';

/** One of the two charts, with the runs to be drawn on its axes. */
export interface ChartView {
  readonly box: ChartBox;
  readonly x: Axis;
  readonly y: Axis;
  readonly classes: number;
  readonly runs: Readonly<Partial<Record<HistoryName, Curves>>>;
  /** The run on screen and the reader's place in it. */
  readonly active: HistoryName;
  readonly position: number;
  readonly write: (value: number, decimals: number) => string;
}

/** Axes, the curves of both runs, and the line at the reader's place. */
export function chart(view: ChartView): SVGTemplateResult {
  const { runs } = view;
  return svg`<g part="axis">${frame(view)}</g>
    ${runs.recorded ? curves(view, 'recorded', runs.recorded) : nothing}
    ${runs.live ? curves(view, 'live', runs.live) : nothing}
    ${here(view)}`;
}

function frame({ box, x, y, classes, position, write }: ChartView): SVGTemplateResult {
  const { metric, left, right, top } = box;
  const chance = y.toPixel(guessing(metric, classes));
  // Where the readout is not.
  const besideReadout = x.toPixel(position) > left + 0.55 * (right - left) ? left + 0.45 * (right - left) : right;
  return svg`
    <text class="title" x="0" y=${top - 14}>${words.titles[metric]}</text>
    ${y.ticks.map((tick) => {
      const at = y.toPixel(tick);
      return svg`<line class="tick" x1=${left} x2=${right} y1=${at} y2=${at}></line>
        <text class="tick-label" x=${left - 6} y=${at} text-anchor="end" dominant-baseline="central"
          >${write(tick, y.decimals)}</text>`;
    })}
    <line class="chance" x1=${left} x2=${right} y1=${chance} y2=${chance}></line>
    <text class="chance-label" x=${besideReadout} y=${chance - 5} text-anchor="end">${words.guessing}</text>
  `;
}

function curves(view: ChartView, name: HistoryName, { history, raw, smooth }: Curves): SVGTemplateResult {
  const { box, x, y, runs, active, position } = view;
  // Beside a live run, the recorded one is only a trace to compare with.
  const whole = name === 'live' || !runs.live;
  const passed = name === 'recorded' && active === name ? curvePath(smooth, x, y, Math.floor(position)) : '';
  return svg`<g class=${name} clip-path=${`url(#plot-${box.metric})`}>
      ${whole ? svg`<path class="raw" part="line" d=${curvePath(raw, x, y)}></path>` : nothing}
      <path class="smooth" part="line" d=${curvePath(smooth, x, y)}></path>
      ${passed ? svg`<path class="smooth passed" part="line" d=${passed}></path>` : nothing}
    </g>
    <g class=${name}>
      ${whole ? history.measured.map((measured) => dot(view, measured.step, measured[box.metric])) : nothing}
      ${directLabel(view, name, smooth)}
    </g>`;
}

const dot = ({ x, y }: ChartView, step: number, value: number): SVGTemplateResult =>
  svg`<circle class="measured" r="2" cx=${x.toPixel(step)} cy=${y.toPixel(value)}></circle>`;

/** The name of a run at its curve: the recorded one at three quarters of the axis, the live one at its head. */
function directLabel(
  { box, x, y, runs }: ChartView,
  name: HistoryName,
  smooth: Float64Array,
): SVGTemplateResult | typeof nothing {
  if (smooth.length === 0) return nothing;
  const at = name === 'live' ? smooth.length : Math.ceil(0.55 * smooth.length);
  const left = x.toPixel(at);
  // On the side of the line where there is more room.
  const beside = name === 'recorded' ? 0 : left < (box.left + box.right) / 2 ? 20 : -18;
  const inside = Math.min(box.right - 30, Math.max(box.left + 34, left + beside));
  // Loss falls and accuracy rises: there is room above the one and below the other; a trace keeps off the live run's name.
  const near = name === 'recorded' && runs.live && Math.abs(x.toPixel(runs.live.smooth.length) - left) < 110;
  const away = near ? 16 : 0;
  const wanted = y.toPixel(smooth[at - 1]) + (box.metric === 'loss' ? -12 - away : 22 + away);
  const top = Math.min(box.bottom - 5, Math.max(box.top + 10, wanted));
  return svg`<text class="direct" part="label" x=${inside} y=${top} text-anchor="middle">${words.runs[name]}</text>`;
}

/** The line at the reader's step, and the value there. */
function here({ box, x, y, runs, active, position, write }: ChartView): SVGTemplateResult | typeof nothing {
  const run = runs[active];
  if (!run) return nothing;
  const at = x.toPixel(position);
  const value = run.raw[Math.round(position) - 1] as number | undefined;
  const known = value !== undefined && Number.isFinite(value);
  const onRight = at > box.right - 90;
  const readoutAt = box.metric === 'loss' ? box.top + 4 : box.bottom - 24;
  return svg`<line class="now" x1=${at} x2=${at} y1=${box.top} y2=${box.bottom}></line>
    ${
      known
        ? svg`<circle class="now-dot" r="4" cx=${at} cy=${Math.max(box.top, y.toPixel(value))}></circle>
            <text class="readout" part="value" x=${at + (onRight ? -8 : 8)} y=${readoutAt}
              text-anchor=${onRight ? 'end' : 'start'}>${words.readout[box.metric](write(value, 2))}</text>`
        : nothing
    }`;
}
