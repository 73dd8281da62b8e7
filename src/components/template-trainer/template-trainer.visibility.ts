/** How much of the image can be seen in the trained filters, against the noise they start from. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linearAxis, logAxis } from '../../drawing/axes.js';
import type { NumberStyle } from '../../drawing/numbers.js';
import { correlation } from './template-trainer.model.js';
import { moreWords as words } from './template-trainer.more.words.js';
import { Net, type Example } from './template-trainer.net.js';
import { FILTER_NUMBERS, SIDE } from './template-trainer.sizes.js';

/** Standard deviations of the starting weights; 0.02 is nearly what Glorot's rule gives here. */
export const STDS: readonly number[] = [0.001, 0.002, 0.003, 0.005, 0.007, 0.01, 0.02, 0.03, 0.05, 0.1];

/** Glorot's √(2 / (fan-in + fan-out)) for five 28×28 filters that PyTorch takes as 784 inputs and 5 × 784 outputs. */
export const GLOROT = Math.sqrt(2 / (SIDE * SIDE * (1 + FILTER_NUMBERS.length)));

const [SEEDS, STEPS] = [8, 30];

/** Median |correlation| for each of `STDS`. */
export type Visibility = readonly number[];

/** Trains 8 nets for each standard deviation, one at a time, so that the page can answer in between. */
export async function measureVisibility(example: Example): Promise<Visibility> {
  const medians: number[] = [];
  for (const std of STDS) {
    const found: number[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      found.push(...correlationsAfter(example, std, seed));
      await new Promise((resolve) => setTimeout(resolve));
    }
    medians.push(median(found));
  }
  return medians;
}

function correlationsAfter(example: Example, std: number, seed: number): number[] {
  const settings = { filterSize: SIDE, head: 'flatten', optimizer: 'sgd' } as const;
  const net = new Net({ ...settings, rate: 0.05, decay: 0, std, seed });
  for (let step = 0; step < STEPS; step++) net.step([example]);
  const size = SIDE * SIDE;
  return FILTER_NUMBERS.map((k) =>
    Math.abs(correlation(net.filters.subarray(k * size, (k + 1) * size), example.pixels)),
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const HEIGHT = 150;
const MARGIN = { left: 34, right: 14, top: 22, bottom: 24 };
const UNCLEAR = 0.4;

export function visibilityChart(
  visibility: Visibility | undefined,
  std: number,
  width: number,
  write: (value: number, style?: NumberStyle) => string,
): SVGTemplateResult {
  const bottom = HEIGHT - MARGIN.bottom;
  const x = logAxis([STDS[0], STDS[STDS.length - 1]], [MARGIN.left, width - MARGIN.right]);
  const y = linearAxis([0, 1], [bottom, MARGIN.top], 2);
  const small = (value: number): string => write(value, { decimals: 4 });
  const label = visibility
    ? words.curveLabel(
        small(STDS[0]),
        write(visibility[0]),
        small(STDS[STDS.length - 1]),
        write(visibility[visibility.length - 1]),
      )
    : words.curve;
  const path = visibility?.map(
    (value, i) => `${i === 0 ? 'M' : 'L'}${String(x.toPixel(STDS[i]))} ${String(y.toPixel(value))}`,
  );
  const here = Math.min(STDS[STDS.length - 1], Math.max(STDS[0], std));
  return svg`<svg class="stage visibility" role="img" aria-label=${label} viewBox=${`0 0 ${String(width)} ${String(HEIGHT)}`}>
    <text x="0" y="12"><tspan class="title">${words.curve}</tspan>${width < 440 ? nothing : svg`<tspan class="note">\u2003${words.correlation}</tspan>`}</text>
    <rect class="track" x=${MARGIN.left} y=${y.toPixel(UNCLEAR)} width=${width - MARGIN.left - MARGIN.right} height=${bottom - y.toPixel(UNCLEAR)}></rect>
    <text class="note" x=${MARGIN.left + 6} y=${bottom - 8}>${words.unclear}</text>
    ${y.ticks.map((tick) => svg`<text class="note" text-anchor="end" dominant-baseline="central" x=${MARGIN.left - 6} y=${y.toPixel(tick)}>${write(tick)}</text>`)}
    ${[STDS[0], 0.01, 0.1].map((tick) => svg`<text class="note" text-anchor="middle" x=${x.toPixel(tick)} y=${HEIGHT - 6}>${small(tick)}</text>`)}
    <path class="axis" d=${`M${String(MARGIN.left)} ${String(MARGIN.top)}V${String(bottom)}H${String(width - MARGIN.right)}`}></path>
    <path class="ahead" stroke-dasharray="3 3" d=${`M${String(x.toPixel(GLOROT))} ${String(MARGIN.top)}V${String(bottom)}`}></path>
    <text class="note" x=${x.toPixel(GLOROT) + 5} y=${MARGIN.top + 8}>${words.glorot}</text>
    ${path ? svg`<path class="curve" d=${path.join('')}></path>` : nothing}
    <path class="beam" d=${`M${String(x.toPixel(here))} ${String(MARGIN.top)}V${String(bottom)}`}></path>
    ${visibility?.map((value, i) => svg`<circle class=${STDS[i] === std ? 'dot' : 'point'} r=${STDS[i] === std ? 5 : 2.5} cx=${x.toPixel(STDS[i])} cy=${y.toPixel(value)}></circle>`) ?? nothing}
  </svg>`;
}
