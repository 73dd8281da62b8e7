/** The upper picture of softmax-loss: the digit, and for each class its logit, probability and gradient as bars. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { heatMap, heightOf, widthOf } from '../../drawing/heat-map.js';
import { heatPaths } from '../../templates/grid.js';
import { DRAWN_LOGIT, type BarColumn, type SoftmaxLayout } from './softmax-loss.layout.js';
import { CLASSES, LARGEST_LOGIT, type Prediction } from './softmax-loss.model.js';
import type { Write } from './softmax-loss.numbers.js';
import { words } from './softmax-loss.words.js';

export interface BarsView {
  readonly prediction: Prediction;
  readonly layout: SoftmaxLayout;
  /** 28×28 values 0…1, as soon as they are there. */
  readonly pixels: ArrayLike<number> | undefined;
  /** The class that keyboard and pointer are at. */
  readonly active: number;
  readonly locked: boolean;
  readonly summary: string;
  readonly write: Write;
  readonly point: (k: number) => void;
  /** A new logit; `done` when the reader let go. */
  readonly setLogit: (k: number, logit: number, done: boolean) => void;
}

const FIXED = { decimals: 3, fixed: true };

export function barsPicture(view: BarsView): SVGTemplateResult {
  const { layout, prediction, summary } = view;
  const { logits, probabilities, gradient, wide, top } = layout;
  const titles = wide ? words : words.short;
  const title = ({ x }: BarColumn, text: string, kind = ''): SVGTemplateResult =>
    svg`<text class=${`title ${kind}`} x=${x} y=${top - 12}>${text}</text>`;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${layout.width} ${layout.height}`}
  >
    ${digitPicture(view)} ${title(logits, titles.logits)} ${title(probabilities, titles.probabilities)}
    ${title(gradient, titles.gradient, 'back')}
    ${[logits, gradient].map(
      ({ zero }) => svg`<path class="zero" d=${`M${zero} ${top}v${CLASSES * layout.row}`}></path>`,
    )}
    ${Array.from(prediction.logits, (_, k) => classRow(view, k))} ${arrowBack(layout)}
  </svg>`;
}

function digitPicture({ layout: { digit, wide }, pixels, prediction: { label } }: BarsView): SVGTemplateResult {
  const [right, bottom] = [digit.x + widthOf(digit), digit.y + heightOf(digit)];
  return svg`
    ${wide ? svg`<text class="title" x=${digit.x} y="14">${words.input}</text>` : nothing}
    <g role="img" aria-label=${words.handwritten(label)}>
      <rect class="paper" x=${digit.x} y=${digit.y} width=${widthOf(digit)} height=${heightOf(digit)}></rect>
      ${pixels ? heatPaths(heatMap(pixels, digit, { kind: 'ink', max: 1 })) : nothing}
    </g>
    ${
      wide
        ? svg`<text class="right" x=${digit.x} y=${bottom + 20}>${words.rightClass(label)}</text>`
        : svg`<text class="title" x=${right + 12} y=${digit.y + 24}>${words.handwritten(label)}</text>
          <text class="right" x=${right + 12} y=${digit.y + 44}>${words.rightClass(label)}</text>`
    }`;
}

/** A bar from zero to `value`. */
function bar({ zero, unit }: BarColumn, value: number, y: number, height: number, kind: string): SVGTemplateResult {
  const length = Math.abs(value) * unit;
  return svg`<rect class=${`bar ${kind}`} x=${value < 0 ? zero - length : zero} y=${y} width=${length} height=${height}></rect>`;
}

const signOf = (value: number): string => (value < 0 ? 'negative' : 'positive');

function classRow(view: BarsView, k: number): SVGTemplateResult {
  const { prediction, layout, active, locked, write } = view;
  const { top, row, names, logits, probabilities, gradient, width } = layout;
  const y = top + k * row;
  const middle = y + row / 2;
  const z = prediction.logits[k];
  const [p, pull] = [prediction.probabilities[k], prediction.gradient[k]];
  const right = k === prediction.label;
  const [zText, pText, pullText] = [write(z, { decimals: 1 }), write(p, FIXED), write(pull, FIXED)];
  const drawn = Math.min(DRAWN_LOGIT, Math.max(-DRAWN_LOGIT, z));
  const number = ({ numbers }: BarColumn, text: string): SVGTemplateResult =>
    svg`<text class="amount" x=${numbers} y=${middle}>${text}</text>`;
  return svg`<g
    class=${`class ${right ? 'right' : ''} ${k === active ? 'active' : ''}`}
    role="slider"
    part="slider"
    tabindex=${k === active ? 0 : -1}
    aria-label=${words.classSlider(k, right)}
    aria-valuemin=${-LARGEST_LOGIT}
    aria-valuemax=${LARGEST_LOGIT}
    aria-valuenow=${z}
    aria-valuetext=${words.classValue(zText, pText, pullText)}
    aria-disabled=${locked ? 'true' : 'false'}
    @keydown=${(event: KeyboardEvent): void => {
      key(view, k, event);
    }}
    @pointerenter=${(event: PointerEvent): void => {
      if (event.buttons === 0) view.point(k);
    }}
    @focus=${(): void => {
      view.point(k);
    }}
  >
    <rect class="row" x=${names - 14} y=${y} width=${width - names + 14} height=${row}></rect>
    <text class="name" x=${names} y=${middle}>${k}</text>
    ${bar(logits, drawn, y + 4, row - 8, 'logit')}
    <circle class="handle" cx=${logits.zero + drawn * logits.unit} cy=${middle} r="4.5"></circle>
    ${number(logits, zText)} ${bar(probabilities, p, y + 4, row - 8, 'probability')} ${number(probabilities, pText)}
    ${bar(gradient, pull, y + 4, row - 8, signOf(pull))} ${number(gradient, pullText)}
    <rect class="ring" x=${names - 14} y=${y + 1} width=${width - names + 14} height=${row - 2} rx="3"></rect>
    ${locked ? nothing : dragArea(view, k, y)}
  </g>`;
}

/** The reader drags the bar; it follows the pointer wherever that goes. */
function dragArea({ layout, setLogit }: BarsView, k: number, y: number): SVGTemplateResult {
  const { x, width, zero, unit } = layout.logits;
  const drag = (event: PointerEvent, done: boolean): void => {
    const { left, width: shown } = (event.currentTarget as Element).getBoundingClientRect();
    const at = x + ((event.clientX - left) / shown) * width;
    const logit = Math.min(DRAWN_LOGIT, Math.max(-DRAWN_LOGIT, (at - zero) / unit));
    setLogit(k, Math.round(10 * logit) / 10, done);
  };
  return svg`<rect
    class="drag"
    x=${x}
    y=${y}
    width=${width}
    height=${layout.row}
    @pointerdown=${(event: PointerEvent): void => {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      drag(event, false);
    }}
    @pointermove=${(event: PointerEvent): void => {
      if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) drag(event, false);
    }}
    @pointerup=${(event: PointerEvent): void => {
      if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) drag(event, true);
    }}
  ></rect>`;
}

/** Left and right change a logit, up and down lead to another class. */
function key({ prediction, locked, point, setLogit }: BarsView, k: number, event: KeyboardEvent): void {
  const steps: Record<string, number> = { ArrowLeft: -0.1, ArrowRight: 0.1, PageDown: -1, PageUp: 1 };
  const ends: Record<string, number> = { Home: -DRAWN_LOGIT, End: DRAWN_LOGIT };
  const ways: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
  if (event.key in ways) {
    point(Math.min(CLASSES - 1, Math.max(0, k + ways[event.key])));
  } else if (event.key in steps || event.key in ends) {
    if (locked) return;
    const wanted = event.key in ends ? ends[event.key] : prediction.logits[k] + steps[event.key];
    setLogit(k, Math.min(LARGEST_LOGIT, Math.max(-LARGEST_LOGIT, Math.round(10 * wanted) / 10)), true);
  } else return;
  event.preventDefault();
}

/** The gradient goes back to the logits, right to left. */
function arrowBack({ logits, gradient, arrow, wide }: SoftmaxLayout): SVGTemplateResult {
  const [from, to] = [gradient.zero, logits.zero];
  const middle = (from + to) / 2;
  const half = wide ? 62 : 54;
  return svg`<g class="backward">
    <path class="arrow" d=${`M${from} ${arrow - 10}V${arrow}H${middle + half}M${middle - half} ${arrow}H${to}V${arrow - 8}`}></path>
    <path class="arrow head" d=${`M${to - 5} ${arrow - 5}l5 -6l5 6`}></path>
    <text class="share" x=${middle} y=${arrow + 4}>${words.back}</text>
  </g>`;
}
