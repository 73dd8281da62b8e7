/** The starts while they learn: accuracy and variety of the filters over the steps. Loaded when a reader asks for it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { linearAxis, logAxis, type Axis } from '../../drawing/axes.js';
import { momentOf, type Entry } from './init-lab.entries.js';
import type { Place } from './init-lab.layout.js';
import { curvesStyles } from './init-lab.curves.styles.js';
import { schemes } from './init-lab.schemes.js';
import { largeFilters, type Scene, type View } from './init-lab.view.js';
import { words } from './init-lab.curves.words.js';

export const curves: View = {
  ...schemes,
  below(scene) {
    const [first, second] = scene.layout.panels;
    return [largeFilters(scene), accuracies(first, scene), diversities(second, scene)];
  },
};

/** Styles of the diagrams, for an element that shows them. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  const { styleSheet } = curvesStyles;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}

const AXIS = 40;

const round = (value: number): string => value.toFixed(1);
const bottom = ({ y, height }: Place): number => y + height;

export const panelTitle = ({ x, y }: Place, text: string): SVGTemplateResult =>
  svg`<text class="title" x=${x} y=${y - 14}>${text}</text>`;

type Course = (entry: Entry) => ArrayLike<number> | undefined;

/** A curve of every network over the steps, that of the entry in front. */
function courses(place: Place, scene: Scene, y: Axis, course: Course, marks: unknown): SVGTemplateResult {
  const { entries, entry, chosen, numbers } = scene;
  const x = linearAxis([0, entry.steps], [place.x + AXIS, place.x + place.width - 6], place.width < 320 ? 2 : 3);
  const path = (one: Entry): string => {
    const values = course(one);
    if (!values || !one.run) return '';
    const points = one.run.steps
      .map((at, i) => [at, values[i]])
      .filter(([, value]) => !Number.isNaN(value))
      .map(([at, value]) => `${round(x.toPixel(at))} ${round(y.toPixel(value))}`);
    return points.length > 0 ? `M${points.join('L')}` : '';
  };
  const { run, live, steps: end } = entry;
  const { step } = momentOf(entry, chosen.frame);
  const at = live ? (run?.steps.length ?? 0) - 1 : (run?.steps.indexOf(step) ?? -1);
  const now = run?.steps[at] ?? step;
  const value = course(entry)?.[at];
  const scrub = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const to = x.toValue(place.x + AXIS + share * (place.width - AXIS));
    // The recorded moment that is nearest.
    const recorded = entries.find(({ frames }) => frames.length > 1)?.frames ?? [];
    const distances = recorded.map((frame) => Math.abs(frame.step - to));
    scene.scrub(distances.indexOf(Math.min(...distances)));
  };
  return svg`
    ${marks}
    <path class="now" d=${`M${round(x.toPixel(now))} ${String(place.y)}V${String(bottom(place))}`}></path>
    ${entries.filter((one) => one !== entry).map((one) => svg`<path class="course" d=${path(one)}></path>`)}
    <path class="course picked" part="line" d=${path(entry)}></path>
    ${value === undefined || Number.isNaN(value) ? nothing : svg`<circle class="dot" r="4" cx=${x.toPixel(now)} cy=${y.toPixel(value)}></circle>`}
    ${x.ticks.map((tick) => {
      const anchor = tick === end ? 'end' : tick === 0 ? 'start' : 'middle';
      const written = numbers.write(tick);
      return svg`<text class="note" text-anchor=${anchor} x=${x.toPixel(tick)} y=${bottom(place) + 15}>${tick === end ? words.steps(written) : written}</text>`;
    })}
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

const tickLine = (place: Place, y: Axis, value: number, text: string, kind = 'tick'): SVGTemplateResult =>
  svg`<path class=${kind} d=${`M${String(place.x + AXIS)} ${round(y.toPixel(value))}H${round(place.x + place.width)}`}></path>
    <text class="note" text-anchor="end" dominant-baseline="central" x=${place.x + AXIS - 6} y=${y.toPixel(value)}>${text}</text>`;

/** Accuracy on unseen digits, from `low` on. */
export function accuracies(place: Place, scene: Scene, low = 0): SVGTemplateResult {
  const { entry, numbers } = scene;
  const y = linearAxis([low, 1], [bottom(place), place.y], 4);
  const marks = y.ticks.map((tick) => tickLine(place, y, tick, numbers.percent(tick), tick === low ? 'axis' : 'tick'));
  const last = entry.run?.accuracies.at(-1);
  const label =
    last === undefined ? words.accuracyOfOthers(entry.title) : words.accuracyOf(entry.title, numbers.percent(last, 1));
  return svg`<g role="img" part="axis" aria-label=${label}>
    ${panelTitle(place, words.accuracy)}
    ${courses(place, scene, y, ({ run }) => run?.accuracies.map((share) => (share < low ? NaN : share)), marks)}
  </g>`;
}

const DIVERSITY: readonly [number, number] = [1e-4, 10];

/** The largest standard deviation of a weight across the filters of conv1, on a logarithmic axis with a place for 0. */
function diversities(place: Place, scene: Scene): SVGTemplateResult {
  const { entry, numbers } = scene;
  const log = logAxis(DIVERSITY, [bottom(place) - 26, place.y]);
  const zero = bottom(place) - 6;
  const y: Axis = { ...log, toPixel: (value) => (value === 0 ? zero : log.toPixel(value)) };
  const marks = [
    ...[1e-4, 1e-2, 1].map((tick) => tickLine(place, y, tick, numbers.small(tick))),
    tickLine(place, y, 0, numbers.write(0), 'axis'),
  ];
  const last = entry.run?.diversity.at(-1);
  const label =
    last === undefined ? words.diversityOfOthers(entry.title) : words.diversityOf(entry.title, numbers.small(last));
  return svg`<g role="img" part="axis" aria-label=${label}>
    ${panelTitle(place, words.diversity)} ${courses(place, scene, y, ({ run }) => run?.diversity, marks)}
  </g>`;
}
