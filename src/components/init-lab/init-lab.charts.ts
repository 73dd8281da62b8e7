/** The diagrams of init-lab: weights and signals at the start, accuracy and variety of the filters while they learn. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linearAxis, logAxis, type Axis } from '../../drawing/axes.js';
import type { Place } from './init-lab.layout.js';
import { histogramOf } from './init-lab.model.js';
import { activationNames, poolShort } from './init-lab.names.js';
import { ACTIVATIONS, POOLS } from './init-lab.recipes.js';
import { startSignals, type Entry } from './init-lab.runs.js';
import { startWeights } from './init-lab.start.js';
import type { LabText } from './init-lab.text.js';

export interface ChartView {
  readonly entries: readonly Entry[];
  /** The one that is looked at. */
  readonly entry: Entry;
  /** Step of the training that is shown. */
  readonly step: number;
  readonly text: LabText;
  /** The reader drags to a step. */
  readonly seek: (step: number) => void;
}

const BINS = 25;
const AXIS = 40;

const round = (value: number): string => value.toFixed(1);
const bottom = ({ y, height }: Place): number => y + height;

const panelTitle = ({ x, y }: Place, text: string): SVGTemplateResult =>
  svg`<text class="title" x=${x} y=${y - 14}>${text}</text>`;

/** How often which weights of conv1 occur before the first step. */
export function histogram(place: Place, { entry, text }: ChartView): SVGTemplateResult {
  const weights = startWeights(entry.recipe).conv1.data;
  const { counts, reach } = histogramOf(weights, BINS);
  const most = Math.max(...counts);
  const width = place.width / BINS;
  const height = place.height - 6;
  const base = bottom(place);
  const ends = reach === 0 ? [0] : [-reach, 0, reach];
  return svg`<g role="img" aria-label=${text.histogram(entry, reach)}>
    ${panelTitle(place, text.histogramTitle)}
    ${counts.map((count, i) =>
      count === 0
        ? nothing
        : svg`<rect class=${2 * i + 1 < BINS ? 'bin negative' : 2 * i + 1 > BINS ? 'bin positive' : 'bin'}
            x=${place.x + i * width + 0.5} width=${width - 1} y=${base - (count / most) * height} height=${(count / most) * height}></rect>`,
    )}
    <path class="axis" d=${`M${String(place.x)} ${String(base)}h${String(place.width)}`}></path>
    ${ends.map((end, i) => {
      const at = ends.length === 1 ? 1 : i;
      const anchor = (['start', 'middle', 'end'] as const)[at];
      return svg`<text class="note" text-anchor=${anchor} x=${place.x + (at / 2) * place.width} y=${base + 15}>${text.small(end)}</text>`;
    })}
  </g>`;
}

const SIGNALS: readonly [number, number] = [1e-7, 1e5];

/** How strong the signal of a digit is in each layer before the first step, on a logarithmic axis. */
export function signals(place: Place, { entries, entry, text }: ChartView): SVGTemplateResult {
  const left = 52;
  const right = 66;
  const x = logAxis(SIGNALS, [place.x + left, place.x + place.width - right]);
  const rows = startSignals(entry.recipe);
  const pitch = place.height / rows.length;
  const others = entries.filter((other) => other !== entry).map(({ recipe }) => startSignals(recipe));
  const one = x.toPixel(1);
  return svg`<g role="img" aria-label=${text.signals(rows)}>
    ${panelTitle(place, text.signalTitle)}
    <path class="tick" d=${`M${round(one)} ${String(place.y)}V${String(bottom(place))}`}></path>
    <text class="note" text-anchor="middle" x=${one} y=${bottom(place) + 15}>${text.write(1)}</text>
    ${rows.map(({ layer, std }, i) => {
      const y = place.y + (i + 0.5) * pitch;
      const [from, to] = [Math.min(one, x.toPixel(std)), Math.max(one, x.toPixel(std))];
      return svg`
        <text class="note" dominant-baseline="central" x=${place.x} y=${y}>${text.layer(layer)}</text>
        ${others.map((other) => svg`<path class="other-mark" d=${`M${round(x.toPixel(other[i].std))} ${round(y - 7)}v14`}></path>`)}
        <rect class="signal" x=${from} width=${to - from} y=${y - 6} height="12"></rect>
        <path class="signal-mark" d=${`M${round(x.toPixel(std))} ${round(y - 9)}v18`}></path>
        <text class="value" text-anchor="end" dominant-baseline="central" x=${place.x + place.width} y=${y}>${text.small(std)}</text>`;
    })}
  </g>`;
}

type Course = (entry: Entry) => ArrayLike<number> | undefined;

/** A curve of every network over the steps, that of the entry in front. */
function courses(place: Place, view: ChartView, y: Axis, course: Course, marks: SVGTemplateResult): SVGTemplateResult {
  const { entries, entry, step } = view;
  const x = stepAxis(place, entry);
  const path = (one: Entry): string => {
    const values = course(one);
    if (!values || !one.run) return '';
    const points = one.run.steps
      .map((at, i) => [at, values[i]])
      .filter(([, value]) => !Number.isNaN(value))
      .map(([at, value]) => `${round(x.toPixel(at))} ${round(y.toPixel(value))}`);
    return points.length > 0 ? `M${points.join('L')}` : '';
  };
  const values = course(entry);
  const at = entry.live ? (entry.run?.steps.length ?? 0) - 1 : (entry.run?.steps.indexOf(step) ?? -1);
  const now = entry.run?.steps[at] ?? step;
  const value = values?.[at];
  const scrub = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    view.seek(x.toValue(place.x + AXIS + share * (place.width - AXIS)));
  };
  return svg`
    ${marks}
    <path class="now" d=${`M${round(x.toPixel(now))} ${String(place.y)}V${String(bottom(place))}`}></path>
    ${entries.filter((one) => one !== entry).map((one) => svg`<path class="course" d=${path(one)}></path>`)}
    <path class="course picked" part="line" d=${path(entry)}></path>
    ${value === undefined || Number.isNaN(value) ? nothing : svg`<circle class="dot" r="4" cx=${x.toPixel(now)} cy=${y.toPixel(value)}></circle>`}
    ${x.ticks.map((tick) => svg`<text class="note" text-anchor=${tick === entry.recipe.steps ? 'end' : tick === 0 ? 'start' : 'middle'} x=${x.toPixel(tick)} y=${bottom(place) + 15}>${tick === entry.recipe.steps ? view.text.steps(tick) : view.text.write(tick)}</text>`)}
    <rect
      class="scrub"
      x=${place.x + AXIS}
      y=${place.y}
      width=${place.width - AXIS}
      height=${place.height}
      @pointerdown=${scrub}
      @pointermove=${scrub}
    ></rect>`;
}

const stepAxis = (place: Place, { recipe }: Entry): Axis =>
  linearAxis([0, recipe.steps], [place.x + AXIS, place.x + place.width - 6], 3);

const tickLine = (place: Place, y: Axis, value: number, text: string, kind = 'tick'): SVGTemplateResult =>
  svg`<path class=${kind} d=${`M${String(place.x + AXIS)} ${round(y.toPixel(value))}H${round(place.x + place.width)}`}></path>
    <text class="note" text-anchor="end" dominant-baseline="central" x=${place.x + AXIS - 6} y=${y.toPixel(value)}>${text}</text>`;

/** Accuracy on unseen digits, from `low` on. */
export function accuracies(place: Place, view: ChartView, low = 0): SVGTemplateResult {
  const { entry, text } = view;
  const y = linearAxis([low, 1], [bottom(place), place.y], 4);
  const marks = svg`${y.ticks.map((tick) => tickLine(place, y, tick, text.percent(tick), tick === low ? 'axis' : 'tick'))}`;
  return svg`<g role="img" part="axis" aria-label=${text.accuracyChart(entry)}>
    ${panelTitle(place, text.accuracyTitle)}
    ${courses(place, view, y, ({ run }) => run?.accuracies.map((share) => (share < low ? NaN : share)), marks)}
  </g>`;
}

const DIVERSITY: readonly [number, number] = [1e-4, 10];

/** The largest standard deviation of a weight across the filters of conv1, on a logarithmic axis with a place for 0. */
export function diversities(place: Place, view: ChartView): SVGTemplateResult {
  const { entry, text } = view;
  const log = logAxis(DIVERSITY, [bottom(place) - 26, place.y]);
  const zero = bottom(place) - 6;
  const y: Axis = { ...log, toPixel: (value) => (value === 0 ? zero : log.toPixel(value)) };
  const marks = svg`
    ${[1e-4, 1e-2, 1].map((tick) => tickLine(place, y, tick, text.small(tick)))}
    ${tickLine(place, y, 0, text.write(0), 'axis')}`;
  return svg`<g role="img" part="axis" aria-label=${text.diversityChart(entry)}>
    ${panelTitle(place, text.diversityTitle)} ${courses(place, view, y, ({ run }) => run?.diversity, marks)}
  </g>`;
}

/** Accuracy at the end for each activation, with either pooling; and one dense layer alone. */
export function finals(place: Place, { entries, entry, text }: ChartView, dense: number): SVGTemplateResult {
  const left = 82;
  const low = 0.85;
  const x = linearAxis([low, 1], [place.x + left, place.x + place.width - 12], 3);
  const top = place.y + 14;
  const pitch = (place.height - 14) / ACTIVATIONS.length;
  const line = x.toPixel(dense);
  const shareOf = (key: string): number | undefined => entries.find((one) => one.key === key)?.run?.accuracies.at(-1);
  return svg`<g role="img" part="axis" aria-label=${text.finalChart(dense)}>
    ${panelTitle(place, text.finalTitle)}
    <path class="reference" d=${`M${round(line)} ${String(place.y - 4)}V${String(bottom(place))}`}></path>
    <text class="note" x=${line + 6} y=${place.y + 6}>${text.denseAlone(dense)}</text>
    ${x.ticks.map((tick) => svg`<text class="note" text-anchor="middle" x=${x.toPixel(tick)} y=${bottom(place) + 15}>${text.percent(tick)}</text>`)}
    <path class="axis" d=${`M${String(place.x + left)} ${String(bottom(place))}H${String(place.x + place.width - 4)}`}></path>
    ${ACTIVATIONS.map((activation, i) => {
      const y = top + (i + 0.5) * pitch;
      return svg`<text class="note" dominant-baseline="central" x=${place.x} y=${y}>${activationNames[activation]}</text>
        ${POOLS.map((pool) => {
          const key = `${activation} ${pool}`;
          const share = shareOf(key);
          return share === undefined
            ? nothing
            : svg`<circle class="final ${pool} ${key === entry.key ? 'picked' : ''}" r="5" cx=${x.toPixel(Math.max(low, share))} cy=${y}></circle>
                ${i === 0 ? svg`<text class="note" dominant-baseline="central" text-anchor=${pool === 'average' ? 'end' : 'start'} x=${x.toPixel(share) + (pool === 'average' ? -9 : 9)} y=${y}>${poolShort[pool]}</text>` : nothing}`;
        })}`;
    })}
  </g>`;
}
