/** The lower part of the picture: how many unseen digits both networks get right, moved and shuffled. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ContestMeasurements } from '../../data/flatten-vs-conv.js';
import type { ContestLayout, Place } from './flatten-vs-conv.layout.js';
import { mean, meanByShift } from './flatten-vs-conv.model.js';
import type { NetworkName, Pixels } from './flatten-vs-conv.recipes.js';
import { words } from './flatten-vs-conv.words.js';

export interface ChartView {
  readonly layout: ContestLayout;
  readonly measured: ContestMeasurements;
  readonly pixels: Pixels;
  /** How far the digit is moved, in pixels. */
  readonly shift: number;
  /** Accuracy of networks trained in the page, as far as it was measured. */
  readonly live: Readonly<Partial<Record<NetworkName, number>>>;
  readonly percent: (share: number, decimals?: number) => string;
}

const NAMES: readonly NetworkName[] = ['conv', 'dense'];
/** For the numbers of the axis, and for the names at the right. */
const LEFT = 44;
const BOTTOM = 34;
/** For a number above a point near 100 %. */
const TOP = 12;

/** Pixel of a value on an even axis. */
type Axis = (value: number) => number;

const axis =
  (low: number, high: number, from: number, to: number): Axis =>
  (value) =>
    from + ((value - low) * (to - from)) / (high - low);

const round = (value: number): string => value.toFixed(1);

/** An axis of shares from `low` to 1, with its lines and numbers. */
function scale(
  place: Place,
  percent: (share: number) => string,
  ticks: readonly number[],
): { y: Axis; lines: SVGTemplateResult[] } {
  const y = axis(ticks[0], 1, place.y + place.height - BOTTOM, place.y + TOP);
  const left = place.x + LEFT;
  const lines = ticks.map(
    (share) => svg`
      <path class=${share === 0 ? 'axis' : 'tick'} d=${`M${String(left)} ${round(y(share))}H${round(place.x + place.width)}`}></path>
      <text class="note" text-anchor="end" dominant-baseline="central" x=${left - 6} y=${y(share)}>${percent(share)}</text>`,
  );
  return { y, lines };
}

export function charts(view: ChartView): SVGTemplateResult {
  const { measured, percent } = view;
  const list = (name: NetworkName): string =>
    meanByShift(measured[name])
      .map((share) => percent(share))
      .join(', ');
  const shifts = measured.dense.shifted[0].map((_, shift) => String(shift)).join(', ');
  const shuffled = (['dense', 'conv'] as const)
    .map((name) => `${words.short[name]} ${percent(mean(measured[name].permuted))}`)
    .join(', ');
  return svg`<g role="img" part="axis" aria-label=${words.chart(shifts, list('dense'), list('conv'), shuffled)}>
    ${shiftChart(view)} ${slopeChart(view)}
  </g>`;
}

function shiftChart({
  layout: { shifts: place },
  measured,
  pixels,
  shift,
  live,
  percent,
}: ChartView): SVGTemplateResult {
  const { y, lines } = scale(place, percent, [0, 0.25, 0.5, 0.75, 1]);
  const last = measured.dense.shifted[0].length - 1;
  const x = axis(0, last, place.x + LEFT + 10, place.x + place.width - 92);
  const bottom = place.y + place.height - BOTTOM;
  const here = pixels === 'natural' && shift <= last ? x(shift) : undefined;
  return svg`
    <text class="title" x=${place.x} y=${place.y - 8}>${words.shiftTitle}</text>
    ${lines}
    ${measured.dense.shifted[0].map((_, tick) => svg`<text class="note" text-anchor="middle" x=${x(tick)} y=${bottom + 15}>${tick}</text>`)}
    <text class="note" x=${place.x + LEFT} y=${bottom + 31}>${words.shiftAxis}</text>
    ${here === undefined ? nothing : svg`<path class="now" d=${`M${round(here)} ${String(bottom)}V${String(place.y + TOP)}`}></path>`}
    ${NAMES.map((name) => {
      const values = meanByShift(measured[name]);
      const points = values.map((share, i) => `${round(x(i))} ${round(y(share))}`);
      return svg`
        <path class="line ${name}" part="line" d=${`M${points.join('L')}`}></path>
        ${measured[name].shifted.map((run) => run.map((share, i) => dot(x(i), y(share), name)))}
        <text class="series ${name}" dominant-baseline="central" x=${x(last) + 9} y=${y(values[last])}>${words.short[name]}</text>
        ${pixels === 'natural' ? liveMark(x(0), y, live[name]) : nothing}`;
    })}
    ${
      here === undefined || !Number.isInteger(shift)
        ? nothing
        : NAMES.map((name) => {
            const share = meanByShift(measured[name])[shift];
            return svg`<circle class="here" r="4" cx=${here} cy=${y(share)}></circle>
              ${name === 'conv' ? above(here, y(share), percent(share)) : below(here, y(share), percent(share), shift === 0)}`;
          })
    }`;
}

/** Two accuracies of each network: trained on digits as they are, and on shuffled ones. */
function slopeChart({ layout: { slope: place }, measured, pixels, live, percent }: ChartView): SVGTemplateResult {
  const { y, lines } = scale(place, percent, [0.8, 0.85, 0.9, 0.95, 1]);
  const [from, to] = [place.x + LEFT + 48, place.x + place.width - 48];
  const bottom = place.y + place.height - BOTTOM;
  const now = pixels === 'natural' ? from : to;
  return svg`
    <text class="title" x=${place.x} y=${place.y - 8}>${words.slopeTitle}</text>
    ${lines}
    <path class="now" d=${`M${round(now)} ${String(bottom)}V${String(place.y + TOP)}`}></path>
    <text class="note" text-anchor="middle" x=${from} y=${bottom + 15}>${words.slopeFrom}</text>
    <text class="note" text-anchor="middle" x=${to} y=${bottom + 15}>${words.slopeTo}</text>
    ${NAMES.map((name, i) => {
      const { shifted, permuted } = measured[name];
      const before = mean(shifted.map((run) => run[0]));
      const after = mean(permuted);
      // The two ends on the right are close together: the upper number stands above, the lower one below.
      const below = i === 1 ? 14 : -6;
      return svg`
        <path class="line ${name}" part="line" d=${`M${round(from)} ${round(y(before))}L${round(to)} ${round(y(after))}`}></path>
        ${shifted.map(([share]) => dot(from, y(share), name))}
        ${permuted.map((share) => dot(to, y(share), name))}
        <text class="value" text-anchor="end" x=${from - 8} y=${y(before) + 4}>${percent(before)}</text>
        <text class="value" x=${to + 7} y=${y(after) + below + 4}>${percent(after)}</text>
        ${liveMark(now, y, live[name])}`;
    })}`;
}

/** Numbers at the two curves: right above the upper one and left below the lower one nothing is in the way. */
const above = (x: number, y: number, text: string): SVGTemplateResult =>
  svg`<text class="value" x=${x + 8} y=${y - 9}>${text}</text>`;
const below = (x: number, y: number, text: string, first: boolean): SVGTemplateResult =>
  svg`<text class="value" text-anchor=${first ? 'start' : 'end'} x=${x + (first ? 8 : -6)} y=${y + (first ? 22 : 16)}>${text}</text>`;

const dot = (x: number, y: number, name: NetworkName): SVGTemplateResult =>
  svg`<circle class="run ${name}" r="2.5" cx=${x} cy=${y}></circle>`;

const liveMark = (x: number, y: Axis, share: number | undefined): SVGTemplateResult | typeof nothing =>
  share === undefined ? nothing : svg`<circle class="live" r="5.5" cx=${x} cy=${y(share)}></circle>`;
