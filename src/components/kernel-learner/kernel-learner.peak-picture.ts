/** The picture of a peak finder: its filters, a signal, its record, its history. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Said } from './kernel-learner.caption.js';
import { barChart, largest, pathChart, type Write } from './kernel-learner.charts.js';
import type { Finding } from './kernel-learner.finding.js';
import { WIDE, type PeakLayout, type Rect } from './kernel-learner.layout.js';
import { bar, label, line } from './kernel-learner.marks.js';
import { signalPicture } from './kernel-learner.signal-picture.js';
import { isPeak } from './kernel-learner.signals.js';
import type { Drawing } from './kernel-learner.subject.js';
import { words } from './kernel-learner.words.js';

/** What differs between one filter and two. */
export interface Manner {
  readonly layOut: (width: number) => PeakLayout;
  /** Titles of filter k and of its steps; k counts from 0. */
  readonly filter: (k: number) => string;
  readonly path: (k: number) => string;
  /** A sentence instead of the usual one; undefined where that one fits. */
  readonly said?: (said: Said, right: string) => string | undefined;
}

/** A moment of a run, looked at. */
export interface PeakView {
  readonly finding: Finding;
  readonly manner: Manner;
  readonly drawing: Drawing;
  /** Share of right answers. */
  readonly right: number;
  /** The place looked at. */
  readonly place: number;
}

const heading = (x: number, y: number, title: string): SVGTemplateResult => label('title', x, y - 12, title, 'start');

/** Bars from 0 to 1, and a mark where one would be who never says "peak". */
function record({ x, y, width, height }: Rect, { finding, drawing, right }: PeakView): SVGTemplateResult {
  const pitch = height / 3;
  const { never, handMade } = finding.judge;
  const middle = x + never * width;
  return svg`${[right, ...handMade].map((share, i) => {
    const top = y + i * pitch;
    const weight = i === 0 ? 'strong' : 'note';
    return svg`${label(weight, x, top + 12, words.record[i], 'start')}
      ${label(weight, x + width, top + 12, words.percent(drawing.write(100 * share, 1)), 'end')}
      ${bar('track', x, top + 19, width, 8)} ${bar(`share ${i === 0 ? 'now' : ''}`, x, top + 19, share * width, 8)}`;
  })}
  ${line('padding', middle, y + 16, `V${String(y + height - 12)}`)} ${label('tick', middle, y + height + 4, words.never)}`;
}

export function peakPicture(view: PeakView): TemplateResult {
  const { finding, manner, drawing, right, place } = view;
  const { step, width, write } = drawing;
  const { steps, signal } = finding;
  const layout = manner.layOut(width);
  const wide = width >= WIDE;
  const number: Write = (value) => write(value, 2);
  const filters = finding.filters(step);
  const shapes = finding.shapes();
  const answers = finding.answers(step);
  return html`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${words.summary(
      write(step),
      filters.map((weights) => Array.from(weights, number).join(', ')).join('; '),
      words.percent(write(100 * right, 1)),
    )}
    viewBox=${`0 0 ${String(width)} ${String(Math.ceil(layout.height))}`}
  >
    ${layout.bars.map((rect, k) => {
      const scale = largest(filters[k]);
      return svg`${heading(rect.x, rect.y, manner.filter(k))}
        ${label('note', rect.x + rect.width, rect.y - 12, words.scale(write(scale, scale < 100 ? 2 : 0)), 'end')}
        ${barChart(rect, shapes[k][step], shapes[k][0], number)}`;
    })}
    ${heading(layout.accuracy.x, layout.accuracy.y, wide ? words.accuracy : words.accuracyShort)}
    ${record(layout.accuracy, view)} ${heading(layout.signal.x, layout.signal.y - (wide ? 8 : 22), words.signal)}
    <text
      class="note"
      part="legend"
      text-anchor=${wide ? 'end' : 'start'}
      x=${wide ? width : 0}
      y=${layout.signal.y - (wide ? 20 : 12)}
    >
      ${words.legend}
    </text>
    ${signalPicture({
      ...{ signal, answers, place, pick: drawing.pick },
      ...{ rect: layout.signal, answerRect: layout.answer },
      valueText: words.placeText(place + 1, number(answers[place - 1]), isPeak(signal, place)),
    })}
    ${layout.paths.map(
      (rect, k) => svg`${heading(rect.x, rect.y, manner.path(k))}
        ${pathChart({
          ...{ rect, shapes: shapes[k], steps, step, write: number, writeStep: write },
          earlier: drawing.earlier.map((one) => one.shapes?.()[k] ?? []),
        })}`,
    )}
  </svg>`;
}
