/** The lower picture of softmax-loss: how strongly digits pull on the filters. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GradientNorms, NormCurve } from '../../data/gradient-norms.js';
import { powerOfTen, probability, twoDigits, type Write } from './softmax-loss.numbers.js';
import { words } from './softmax-loss.scatter.words.js';

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
/** Height of a line of notes under the axis. */
const NOTE = 16;

const text = (value: number): string => String(Math.round(value * 10) / 10);

interface PowerAxis {
  /** Pixel of a positive value; what is too small stands at the lower end. */
  readonly pixel: (value: number) => number;
  /** Exponents of the powers of ten that are written: every second one where all would stand too close. */
  readonly labelled: readonly number[];
}

/** A logarithmic axis over the whole powers of ten around the positive ones of some values. */
function powersAround(values: Float32Array, from: number, to: number, most: number): PowerAxis {
  const exponents = Array.from(
    values.filter((value) => value > 0),
    Math.log10,
  );
  const low = Math.floor(Math.min(...exponents));
  const count = Math.ceil(Math.max(...exponents)) - low;
  const all = Array.from({ length: count + 1 }, (_, i) => low + i);
  return {
    pixel: (value) => from + ((Math.max(low, Math.log10(value)) - low) / count) * (to - from),
    labelled: all.filter((exponent) => all.length <= most || exponent % 2 === 0),
  };
}

export function scatterPicture(view: ScatterView): SVGTemplateResult {
  const { norms, width, height, missing, norm, write } = view;
  const { heldOut, oneImage } = norms;
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const narrow = width < 500;
  // Where there is little room, the axis has a line for its ends and one for its name.
  const ends = height - 6 - (narrow ? NOTE : 0);
  const [top, bottom] = [MARGIN.top, ends + 6 - MARGIN.bottom];
  const x = powersAround(heldOut.missing, left, right, narrow ? 5 : 9);
  const y = powersAround(heldOut.norms, bottom, top, 5);
  const tick = (exponent: number): string => (exponent === 0 ? '1' : powerOfTen(exponent));
  const points = (curve: NormCurve): string[] =>
    Array.from(curve.missing, (value, i) => `${text(x.pixel(value))} ${text(y.pixel(curve.norms[i]))}`);
  const dots = points(heldOut).map((point) => `M${point}h0`);
  const path = `M${points(oneImage).join('L')}`;
  const [startX, startY] = [x.pixel(oneImage.missing[0]), y.pixel(oneImage.norms[0])];
  // Beyond the axes' ends the mark stays on the edge.
  const [hereX, hereY] = [x.pixel(missing), y.pixel(norm)];
  // Its name stands where no dots are: under the line at the axis, above the line where that is short, or right of the mark.
  const run = hereX - left;
  const [hereAnchor, nameX, nameY] =
    run > 180 ? ['start', left + 8, 15] : run > 130 ? ['end', hereX - 12, -8] : ['start', hereX + 14, 15];
  return svg`<svg
    class="stage scatter"
    role="img"
    aria-label=${words.scatterLabel(heldOut.norms.length, words.here(twoDigits(missing, write), twoDigits(norm, write)))}
    viewBox=${`0 0 ${width} ${height}`}
  >
    <text class="title" x="0" y="13">${narrow ? words.scatterShort : words.scatterTitle}</text>
    <path class="lines" d=${`M${left} ${top}V${bottom}H${right}`}></path>
    ${x.labelled.map((exponent) => {
      const at = x.pixel(10 ** exponent);
      return svg`<path class="lines" d=${`M${at} ${top}V${bottom}`}></path>
        <text class="tick" text-anchor="middle" x=${at} y=${bottom + 16}>${tick(exponent)}</text>`;
    })}
    ${y.labelled.map((exponent) => {
      const at = y.pixel(10 ** exponent);
      return svg`<path class="lines" d=${`M${left} ${at}H${right}`}></path>
        <text class="tick" text-anchor="end" x=${left - 6} y=${at + 4}>${tick(exponent)}</text>`;
    })}
    <text class="note" text-anchor="middle" x=${(left + right) / 2} y=${height - 6}>${words.xAxis}</text>
    <text class="note" x=${left} y=${ends}>${words.nearly}</text>
    <text class="note" text-anchor="end" x=${right} y=${ends}>${words.veryWrong}</text>
    <path class="dots" d=${dots.join('')}></path>
    <path class="casing" d=${path}></path>
    <path class="trace" d=${path}></path>
    <circle class="trace-start" cx=${startX} cy=${startY} r="4"></circle>
    <text class="trace-name" text-anchor="end" x=${startX - 14} y=${startY + (narrow ? 44 : 34)}>${words.oneImage}</text>
    <path
      class="cross"
      d=${`M${left} ${text(hereY)}H${text(hereX)}V${bottom}`}
    ></path>
    <circle class="casing" cx=${hereX} cy=${hereY} r="7"></circle>
    <circle class="window" cx=${hereX} cy=${hereY} r="7"></circle>
    <text class="here" text-anchor=${hereAnchor} x=${nameX} y=${hereY + nameY}>
      ${words.present}: ${twoDigits(norm, write)}
    </text>
  </svg>`;
}

/** What the dots are, and what the line shows: the norm does not always fall. Before that is known, the room for it. */
export function scatterNotes(loaded: GradientNorms | undefined, write: Write): TemplateResult {
  const number = write(0.11);
  const longest = `${words.cloud(400, 1900)} ${words.rises(number, number, number, number)}`;
  return html`<p class="note" data-room=${longest}>${loaded ? note(loaded, write) : nothing}</p>`;
}

function note({ heldOut, oneImage, step }: GradientNorms, write: Write): string {
  const { missing, norms } = oneImage;
  const peak = norms.indexOf(Math.max(...norms));
  const p = (i: number): string => probability(1 - missing[i], write);
  const cloud = words.cloud(heldOut.norms.length, step);
  return peak > 0 ? `${cloud} ${words.rises(p(0), p(peak), write(norms[0]), write(norms[peak]))}` : cloud;
}
