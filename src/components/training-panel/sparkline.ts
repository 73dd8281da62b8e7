import { html, nothing, svg, type TemplateResult } from 'lit';
import { curvePath, linearAxis, niceTop, trailingMean } from '../../drawing/axes.js';
import type { TrainingSession } from '../../training/index.js';
import type { ResultsView } from './training-panel.results.js';
import { words } from './training-panel.words.js';

const HEIGHT = 64;
const EDGE = 5;
/** Steps over which the drawn loss is averaged, as far as they are there. */
const WINDOW = 10;
/** Height that every chart has at least: what a network that only guesses among ten digits loses, ln 10, and some more. */
const USUAL_LOSS = 2.5;

/** The loss up to a step, small: the recorded run of the same recipe faint, the live run in colour. */
export function sparkline(
  { recorded, recipe }: TrainingSession,
  { run, step, number }: ResultsView,
  width: number,
): TemplateResult {
  const steps = (run?.recipe ?? recipe).steps;
  const liveMean = trailingMean(run?.losses.subarray(0, step) ?? [], WINDOW);
  const comparable =
    recorded?.recipe.name === recipe.name && recorded.recipe.data.own === recipe.data.own ? recorded : undefined;
  const recordedMean = trailingMean(comparable?.losses.subarray(0, steps) ?? [], WINDOW);
  const largest = [...liveMean, ...recordedMean].reduce((most, loss) => (loss > most ? loss : most), USUAL_LOSS);
  const x = linearAxis([0, steps], [EDGE, width - EDGE]);
  const y = linearAxis([0, niceTop(largest)], [HEIGHT - EDGE, EDGE]);
  const last = liveMean.at(-1);
  const label = last === undefined ? words.emptyChart : words.chart(number(last));
  return html`<svg
    class="stage chart"
    part="axis"
    role="img"
    aria-label=${label}
    width=${width}
    height=${HEIGHT}
    viewBox=${`0 0 ${String(width)} ${String(HEIGHT)}`}
  >
    <line class="base-line" x1=${EDGE} x2=${width - EDGE} y1=${y.toPixel(0)} y2=${y.toPixel(0)}></line>
    <path class="recorded" d=${curvePath(recordedMean, x, y)}></path>
    <path class="live" d=${curvePath(liveMean, x, y)}></path>
    ${
      last !== undefined && Number.isFinite(last)
        ? svg`<circle class="head" r="3.5" cx=${x.toPixel(liveMean.length)} cy=${y.toPixel(last)}></circle>`
        : nothing
    }
  </svg>`;
}
