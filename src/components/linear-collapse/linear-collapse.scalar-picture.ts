/** The scalar view: two layers of single numbers as one curve, and the line that replaces them. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { linearAxis } from '../../drawing/axes.js';
import { collapsed, throughBoth, type TwoLines } from './linear-collapse.model.js';
import { SCALAR_MARGIN as MARGIN, scalarHeight } from './linear-collapse.layout.js';
import { words } from './linear-collapse.scalar-words.js';

export const REACH = 3;

/** x₀ from −3 to 3; `values` are drawn against it. */
const SAMPLES = Array.from({ length: 121 }, (_, i) => -REACH + (i * REACH) / 60);

export interface ScalarView {
  readonly lines: TwoLines;
  readonly x0: number;
  readonly width: number;
  readonly summary: string;
  readonly write: (value: number) => string;
  readonly point: (x0: number) => void;
}

export function scalarPicture({ lines, x0, width, summary, write, point }: ScalarView): SVGTemplateResult {
  const height = scalarHeight(width);
  const { slope, intercept } = collapsed(lines);
  const two = SAMPLES.map((x) => throughBoth(lines, x).x2);
  const one = (x: number): number => slope * x + intercept;
  const top = Math.max(2, ...two.map(Math.abs), Math.abs(one(REACH)), Math.abs(one(-REACH)));
  const x = linearAxis([-REACH, REACH], [MARGIN.left, width - MARGIN.right], 6);
  const y = linearAxis([-top, top], [height - MARGIN.bottom, MARGIN.top], 5);
  const path = (values: readonly number[]): string =>
    SAMPLES.map((at, i) => `${i === 0 ? 'M' : 'L'}${x.toPixel(at).toFixed(1)} ${y.toPixel(values[i]).toFixed(1)}`).join(
      '',
    );
  const { x2 } = throughBoth(lines, x0);
  const [endTwo, endOne] = [y.toPixel(two[two.length - 1]), y.toPixel(one(REACH))];
  const apart = Math.abs(endTwo - endOne) < 16 ? (endTwo <= endOne ? -9 : 9) : 0;
  const at = (event: PointerEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const place = x.toValue(
      MARGIN.left + ((event.clientX - box.left) / box.width) * (width - MARGIN.left - MARGIN.right),
    );
    point(Math.round(Math.min(REACH, Math.max(-REACH, place)) * 20) / 20);
  };
  return svg`<svg class="stage" part="stage" role="img" aria-label=${summary} viewBox=${`0 0 ${String(width)} ${String(height)}`}>
    ${y.ticks.map(
      (
        tick,
      ) => svg`<path class=${tick === 0 ? 'axis' : 'tick'} part="axis" d=${`M${String(MARGIN.left)} ${String(y.toPixel(tick))}H${String(width - MARGIN.right)}`}></path>
      <text class="note" text-anchor="end" dominant-baseline="central" x=${MARGIN.left - 6} y=${y.toPixel(tick)}>${write(tick)}</text>`,
    )}
    ${x.ticks.map((tick) => svg`<text class="note" text-anchor="middle" x=${x.toPixel(tick)} y=${height - MARGIN.bottom + 18}>${write(tick)}</text>`)}
    <path class="axis" d=${`M${String(x.toPixel(0))} ${String(MARGIN.top)}V${String(height - MARGIN.bottom)}`}></path>
    <text class="note" x=${x.toPixel(0) + 6} y=${MARGIN.top + 8}>x₂</text>
    <text class="note" x=${width - MARGIN.right + 8} y=${height - MARGIN.bottom + 18}>x₀</text>
    <path class="two-layers" part="line" d=${path(two)}></path>
    <path class="one-layer" part="line" d=${path(SAMPLES.map(one))}></path>
    <text class="end two" x=${width - MARGIN.right + 8} y=${endTwo + apart} dominant-baseline="central">${words.two}</text>
    <text class="end one" x=${width - MARGIN.right + 8} y=${endOne - apart} dominant-baseline="central">${words.one}</text>
    <path class="here" d=${`M${String(x.toPixel(x0))} ${String(height - MARGIN.bottom)}V${String(y.toPixel(x2))}`}></path>
    <circle class="dot" r="5" cx=${x.toPixel(x0)} cy=${y.toPixel(x2)}></circle>
    <rect
      class="hit"
      x=${MARGIN.left}
      y=${MARGIN.top}
      width=${width - MARGIN.left - MARGIN.right}
      height=${height - MARGIN.top - MARGIN.bottom}
      @pointerdown=${at}
      @pointermove=${(event: PointerEvent): void => {
        if (event.pointerType !== 'touch' || event.buttons > 0) at(event);
      }}
    ></rect>
  </svg>`;
}

const symbols = (cut: boolean): TemplateResult =>
  cut
    ? html`<math aria-label=${words.formula(cut)}
        ><msub><mi>x</mi><mn>2</mn></msub
        ><mo>=</mo><msub><mi>m</mi><mn>1</mn></msub
        ><mi>ReLU</mi><mo stretchy="false">(</mo><msub><mi>m</mi><mn>0</mn></msub
        ><msub><mi>x</mi><mn>0</mn></msub
        ><mo>+</mo><msub><mi>b</mi><mn>0</mn></msub
        ><mo stretchy="false">)</mo><mo>+</mo><msub><mi>b</mi><mn>1</mn></msub></math
      >`
    : html`<math aria-label=${words.formula(cut)}
        ><msub><mi>m</mi><mn>1</mn></msub
        ><mo stretchy="false">(</mo><msub><mi>m</mi><mn>0</mn></msub
        ><msub><mi>x</mi><mn>0</mn></msub
        ><mo>+</mo><msub><mi>b</mi><mn>0</mn></msub
        ><mo stretchy="false">)</mo><mo>+</mo><msub><mi>b</mi><mn>1</mn></msub
        ><mo>=</mo><mo stretchy="false">(</mo><msub><mi>m</mi><mn>1</mn></msub
        ><msub><mi>m</mi><mn>0</mn></msub
        ><mo stretchy="false">)</mo><msub><mi>x</mi><mn>0</mn></msub
        ><mo>+</mo><mo stretchy="false">(</mo><msub><mi>m</mi><mn>1</mn></msub
        ><msub><mi>b</mi><mn>0</mn></msub
        ><mo>+</mo><msub><mi>b</mi><mn>1</mn></msub
        ><mo stretchy="false">)</mo></math
      >`;

/** Symbols above, the numbers set now below. */
export function scalarFormula(lines: TwoLines, write: (value: number) => string): TemplateResult {
  const { m0, b0, m1, b1, relu } = lines;
  const { slope, intercept } = collapsed(lines);
  const plus = (value: number): string => `${value < 0 ? '−' : '+'} ${write(Math.abs(value))}`;
  const inner = `${write(m0)}·x₀ ${plus(b0)}`;
  const nested = `${write(m1)}·${relu ? 'ReLU' : ''}(${inner}) ${plus(b1)}`;
  return html`<div class="formula" part="value">
    ${symbols(relu)}
    <span class="terms"
      >${nested} ${relu ? '≠' : '='} <span class="result">${write(slope)}·x₀ ${plus(intercept)}</span></span
    >
  </div>`;
}
