/** The picture of a peak finder: its filters, a signal, its record, its history. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barChart, pathChart, type Write } from './kernel-learner.charts.js';
import { layOutPeaks, type Rect } from './kernel-learner.layout.js';
import { signalPicture } from './kernel-learner.signal-picture.js';
import { words } from './kernel-learner.words.js';

export interface PeakView {
  readonly width: number;
  readonly step: number;
  readonly steps: number;
  /** For each filter its shape at every step so far. */
  readonly shapes: readonly (readonly (readonly number[])[])[];
  /** The same of earlier starts. */
  readonly earlier: readonly (readonly (readonly (readonly number[])[])[])[];
  /** Largest weight of each filter now. */
  readonly scales: readonly number[];
  readonly right: number;
  readonly handMade: readonly number[];
  readonly never: number;
  readonly signal: Float64Array;
  readonly answers: readonly number[];
  readonly place: number;
  readonly placeText: string;
  readonly summary: string;
  readonly write: (value: number, decimals?: number) => string;
  readonly pick: (place: number) => void;
}

const heading = (x: number, y: number, title: string): SVGTemplateResult =>
  svg`<text class="title" x=${x} y=${y - 12}>${title}</text>`;

/** Bars from 0 to 1, and a mark where one would be who never says "peak". */
function record(rect: Rect, view: PeakView): SVGTemplateResult {
  const rows = [view.right, ...view.handMade].map((share, i) => ({
    share,
    name: i === 0 ? words.learned : words.guesses[i - 1],
  }));
  const pitch = rect.height / rows.length;
  const never = rect.x + view.never * rect.width;
  return svg`${rows.map(({ share, name }, i) => {
    const y = rect.y + i * pitch;
    return svg`<text class=${i === 0 ? 'strong' : 'note'} x=${rect.x} y=${y + 12}>${name}</text>
      <text class=${i === 0 ? 'strong' : 'note'} text-anchor="end" x=${rect.x + rect.width} y=${y + 12}
      >${words.percent(view.write(100 * share, 1))}</text>
      <rect class="track" x=${rect.x} y=${y + 19} width=${rect.width} height="8" rx="2"></rect>
      <rect class="share ${i === 0 ? 'now' : ''}" x=${rect.x} y=${y + 19} width=${share * rect.width} height="8" rx="2"></rect>`;
  })}
  <path class="never" d=${`M${String(never)} ${String(rect.y + 16)}V${String(rect.y + 2 * pitch + 30)}`}></path>
  <text class="tick" text-anchor="middle" x=${never} y=${rect.y + rect.height + 4}>${words.never}</text>`;
}

export function peakPicture(view: PeakView): TemplateResult {
  const { width, step, steps, shapes, earlier, write } = view;
  const layout = layOutPeaks(width, shapes.length);
  const two = shapes.length > 1;
  const wide = layout.signal.width >= 380;
  const number: Write = (value) => write(value, 2);
  return html`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${view.summary}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    ${layout.bars.map((rect, k) => {
      const name = two
        ? words.filterNumber(k + 1)
        : wide
          ? words.theFilter(write(step))
          : words.stepNumber(write(step));
      return svg`${heading(rect.x, rect.y, name)}
        <text class="note" text-anchor="end" x=${rect.x + rect.width} y=${rect.y - 12}>${words.scale(write(view.scales[k], view.scales[k] < 100 ? 2 : 0))}</text>
        ${barChart(rect, shapes[k][step], shapes[k][0], number)}`;
    })}
    ${heading(layout.accuracy.x, layout.accuracy.y, words.accuracy)} ${record(layout.accuracy, view)}
    ${heading(layout.signal.x, layout.signal.y - (wide ? 8 : 22), words.signal)}
    <text
      class="note legend"
      part="legend"
      text-anchor=${wide ? 'end' : 'start'}
      x=${wide ? layout.width : 0}
      y=${layout.signal.y - (wide ? 20 : 12)}
      .textContent=${wide ? words.legend : words.legendShort}
    ></text>
    ${signalPicture({
      ...{ signal: view.signal, answers: view.answers, place: view.place, valueText: view.placeText, pick: view.pick },
      ...{ rect: layout.signal, answerRect: layout.answer },
    })}
    ${layout.paths.map(
      (rect, k) => svg`${heading(rect.x, rect.y, two ? words.pathOf(k + 1) : wide ? words.paths : words.pathsShort)}
        ${pathChart({
          ...{ rect, id: `path-${String(k)}`, shapes: shapes[k], steps, step, write: number, writeStep: write },
          earlier: earlier.map((run) => run[k]),
        })}`,
    )}
  </svg>`;
}
