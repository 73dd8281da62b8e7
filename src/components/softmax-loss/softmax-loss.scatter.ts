/** The lower picture of softmax-loss, fetched when it comes near the screen: how strongly digits pull on the filters. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GradientNorms } from '../../data/gradient-norms.js';
import { logAxis, type Axis } from '../../drawing/axes.js';
import { powerOfTen, probability, twoDigits, type Write } from './softmax-loss.numbers.js';
import { words } from './softmax-loss.scatter.words.js';

export { loadGradientNorms, pullNorm } from '../../data/gradient-norms.js';

export interface ScatterView {
  readonly norms: GradientNorms;
  readonly width: number;
  readonly height: number;
  /** The answer on screen. */
  readonly missing: number;
  readonly norm: number;
  readonly write: Write;
}

const MARGIN = { left: 46, right: 12, top: 26, bottom: 40 };

const text = (value: number): string => String(Math.round(value * 10) / 10);

/** Whole powers of ten around some positive values. */
function decades(values: readonly ArrayLike<number>[]): [number, number] {
  let [low, high] = [Infinity, 0];
  for (const list of values) {
    for (const value of Array.from(list)) {
      if (value > 0) [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
  }
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
}

/** Every second power of ten where all of them would stand too close. */
const labelled = ({ ticks }: Axis, most: number): readonly number[] =>
  ticks.length <= most ? ticks : ticks.filter((tick) => Math.round(Math.log10(tick)) % 2 === 0);

export function scatterPicture(view: ScatterView): SVGTemplateResult {
  const { norms, width, height, missing, norm, write } = view;
  const { heldOut, oneImage } = norms;
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const x = logAxis(decades([heldOut.missing]), [left, right]);
  const y = logAxis(decades([heldOut.norms]), [bottom, top]);
  const tick = (value: number): string => (value === 1 ? '1' : powerOfTen(Math.round(Math.log10(value))));
  const dots = Array.from(
    heldOut.missing,
    (value, i) => `M${text(x.toPixel(value))} ${text(y.toPixel(heldOut.norms[i]))}h0`,
  );
  const path = Array.from(
    oneImage.missing,
    (value, i) => `${i === 0 ? 'M' : 'L'}${text(x.toPixel(value))} ${text(y.toPixel(oneImage.norms[i]))}`,
  );
  const [startX, startY] = [x.toPixel(oneImage.missing[0]), y.toPixel(oneImage.norms[0])];
  // Beyond the axes' ends the mark stays on the edge.
  const [hereX, hereY] = [Math.max(left, x.toPixel(missing)), Math.min(bottom, y.toPixel(norm))];
  const narrow = width < 500;
  const rightHalf = hereX > (left + right) / 2;
  return svg`<svg
    class="stage scatter"
    role="img"
    aria-label=${words.scatterLabel(heldOut.labels.length, words.here(twoDigits(missing, write), twoDigits(norm, write)))}
    viewBox=${`0 0 ${width} ${height}`}
  >
    <text class="title" x="0" y="13">${narrow ? words.scatterShort : words.scatterTitle}</text>
    <path class="lines" d=${`M${left} ${top}V${bottom}H${right}`}></path>
    ${labelled(x, narrow ? 5 : 9).map(
      (value) => svg`<path class="lines" d=${`M${text(x.toPixel(value))} ${top}V${bottom}`}></path>
        <text class="tick" text-anchor="middle" x=${x.toPixel(value)} y=${bottom + 16}>${tick(value)}</text>`,
    )}
    ${labelled(y, 5).map(
      (value) => svg`<path class="lines" d=${`M${left} ${text(y.toPixel(value))}H${right}`}></path>
        <text class="tick" text-anchor="end" x=${left - 6} y=${y.toPixel(value) + 4}>${tick(value)}</text>`,
    )}
    <text class="note" text-anchor="middle" x=${(left + right) / 2} y=${height - 6}>${words.xAxis}</text>
    <text class="note" x=${left} y=${height - 6}>${words.nearly}</text>
    <text class="note" text-anchor="end" x=${right} y=${height - 6}>${words.veryWrong}</text>
    <path class="dots" d=${dots.join('')}></path>
    <path class="casing" d=${path.join('')}></path>
    <path class="trace" d=${path.join('')}></path>
    <circle class="trace-start" cx=${startX} cy=${startY} r="4"></circle>
    <text class="trace-name" text-anchor="end" x=${startX} y=${startY + 34}>${words.oneImage}</text>
    <path
      class="cross"
      d=${`M${left} ${text(hereY)}H${text(hereX)}V${bottom}`}
    ></path>
    <circle class="casing" cx=${hereX} cy=${hereY} r="7"></circle>
    <circle class="window" cx=${hereX} cy=${hereY} r="7"></circle>
    <text class="here" text-anchor=${rightHalf ? 'end' : 'start'} x=${rightHalf ? hereX - 14 : hereX + 14} y=${hereY - (rightHalf ? 8 : -14)}>
      ${words.present}: ${twoDigits(norm, write)}
    </text>
  </svg>`;
}

/** What the dots are, and what the line shows: the norm does not always fall. */
export function scatterNotes({ heldOut, oneImage, step }: GradientNorms, write: Write): TemplateResult {
  const { missing, norms } = oneImage;
  const peak = norms.indexOf(Math.max(...norms));
  const p = (i: number): string => probability(1 - missing[i], write);
  return html`<p class="note">
    ${words.cloud(heldOut.labels.length, step)}
    ${peak > 0 ? words.rises(p(0), p(peak), write(norms[0]), write(norms[peak])) : nothing}
  </p>`;
}
