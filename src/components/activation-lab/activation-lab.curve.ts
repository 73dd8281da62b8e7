/** The curve of the activation and of its derivative, and under it where the cells stand. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LabView } from './activation-lab.maps.js';
import { FAINT_SLOPE } from './activation-lab.model.js';
import { words } from './activation-lab.words.js';

const BINS = 64;

/** `[from, to]` in pixels of every stretch of the axis where φ′ is (nearly) 0. */
function faintStretches({ layout: { x, plot }, map }: LabView): [number, number][] {
  const stretches: [number, number][] = [];
  for (let pixel = plot.left; pixel <= plot.right; pixel++) {
    if (map.derivative(x.toValue(pixel)) >= FAINT_SLOPE) continue;
    const last = stretches.at(-1);
    if (last?.[1] === pixel - 1) last[1] = pixel;
    else stretches.push([pixel, pixel]);
  }
  return stretches;
}

function path({ layout: { x, y, plot } }: LabView, f: (value: number) => number): string {
  let d = '';
  for (let pixel = plot.left; pixel <= plot.right; pixel++) {
    d += `${d ? 'L' : 'M'}${pixel} ${y.toPixel(f(x.toValue(pixel))).toFixed(1)}`;
  }
  return d;
}

export function labCurve(view: LabView): SVGTemplateResult {
  const { map, layout, followed, write } = view;
  const { x, y, plot, band, width } = layout;
  const { activation } = map;
  const zero = y.toPixel(0);
  const [at, from] = [x.toPixel(followed.shifted), x.toPixel(followed.z)];
  const height = y.toPixel(followed.output);
  const [range, remark] = words.ranges[activation];
  const stretches = faintStretches(view);
  const end = x.toValue(plot.right);
  // Where neither the curve nor its derivative passes.
  const labelled = activation === 'relu' ? plot.bottom - 9 : plot.top + 0.3 * (plot.bottom - plot.top);
  const point = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || event.buttons > 0) view.pointValue(x.toValue(pixelUnder(event, width)));
  };
  return svg`
    <g role="img" aria-label=${words.curve(words.names[activation])}>
      <text class="title" x="0" y=${plot.top - 12}>${words.names[activation]}
        <tspan class="plain">${words.range} ${range}${width >= 600 ? `: ${remark}` : ''}</tspan></text>
      ${stretches.map(
        ([left, right]) =>
          svg`<rect class="faint" fill="url(#hatch)"
            x=${left} y=${plot.top} width=${right - left} height=${plot.bottom - plot.top}></rect>`,
      )}
      <path class="axis" d=${`M${plot.left} ${zero}H${plot.right}M${x.toPixel(0)} ${plot.top}V${plot.bottom}`}></path>
      ${y.ticks.map(
        (tick) => svg`<text class="tick end" x=${plot.left - 8} y=${y.toPixel(tick) + 4}>${write(tick)}</text>`,
      )}
      ${x.ticks.map(
        (tick) => svg`<text class="tick middle" x=${x.toPixel(tick)} y=${plot.bottom + 16}>${write(tick)}</text>`,
      )}
      <path class="derivative" d=${path(view, (value) => map.derivative(value))}></path>
      <path class="curve" d=${path(view, (value) => map.phi(value))}></path>
      <text class="on-curve" x=${plot.right + 6} y=${y.toPixel(map.phi(end)) + 4}>φ</text>
      <text class="on-curve back" x=${plot.right + 6} y=${y.toPixel(map.derivative(end)) + 4}>φ′</text>
      ${rangeBar(view)}
      <path class="follow" d=${`M${at} ${band.top}V${height}H${plot.left}`}></path>
      ${stretches.map(([left, right]) =>
        right - left > 60
          ? svg`<text class="note middle haloed" x=${(left + right) / 2} y=${labelled}
              >${activation === 'relu' ? 'φ′ = 0' : 'φ′ < 0.05'}</text>`
          : nothing,
      )}
      <circle class="dot" cx=${at} cy=${height} r="4.5"></circle>
      <circle class="dot back" cx=${at} cy=${y.toPixel(followed.slope)} r="4"></circle>
    </g>
    <rect
      class="sense"
      x=${plot.left}
      y=${plot.top}
      width=${plot.right - plot.left}
      height=${plot.bottom - plot.top}
      @pointerdown=${point}
      @pointermove=${point}
    ></rect>
    ${cells(view)}
    ${shiftArrow(from, at, band.top - 6)}
    ${biasHandle(view)}
  `;
}

/** From z to z + b: the way that the bias moves every cell. */
function shiftArrow(from: number, to: number, y: number): SVGTemplateResult | typeof nothing {
  if (Math.abs(to - from) < 1) return nothing;
  const back = Math.sign(from - to) * Math.min(6, Math.abs(to - from));
  return svg`<path class="shift" d=${`M${from} ${y}H${to}M${to + back} ${y - 4}L${to} ${y}l${back} 4`}></path>
    <circle class="start" cx=${from} cy=${y} r="2.5"></circle>`;
}

/** The pointer's place in a picture `width` units wide, which may be drawn at another size. */
function pixelUnder(event: PointerEvent, width: number): number {
  const stage = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
  return stage ? ((event.clientX - stage.left) / stage.width) * width : 0;
}

/** The range as a bar on the vertical axis: a full dot where an end is included, an open one where not, an arrow for ∞. */
function rangeBar({ map: { activation }, layout: { y, plot } }: LabView): SVGTemplateResult {
  const squashed = { sigmoid: [0, 1], tanh: [-1, 1] }[activation as string];
  const low = squashed?.[0] ?? (activation === 'relu' ? 0 : undefined);
  const high = squashed?.[1];
  const top = high === undefined ? plot.top : y.toPixel(high);
  const bottom = low === undefined ? plot.bottom : y.toPixel(low);
  const arrow = (at: number, by: number): SVGTemplateResult =>
    svg`<path class="range" d=${`M${plot.left - 4} ${at + by}L${plot.left} ${at}L${plot.left + 4} ${at + by}`}></path>`;
  const dot = (at: number): SVGTemplateResult =>
    svg`<circle class=${activation === 'relu' ? 'range-end full' : 'range-end'} cx=${plot.left} cy=${at} r="3.5"></circle>`;
  return svg`<path class="range" d=${`M${plot.left} ${bottom}V${top}`}></path>
    ${high === undefined ? arrow(top, 6) : dot(top)} ${low === undefined ? arrow(bottom, -6) : dot(bottom)}`;
}

/** How many cells stand where on the axis. */
function cells({ map, layout: { x, plot, band, width } }: LabView): SVGTemplateResult {
  const counts = map.histogram(x.toValue(plot.left), x.toValue(plot.right), BINS);
  const most = Math.sqrt(Math.max(...counts));
  const step = (plot.right - plot.left) / BINS;
  const bars = counts
    .map((count, i) => {
      const height = ((band.bottom - band.top) * Math.sqrt(count)) / most;
      return count === 0
        ? ''
        : `M${(plot.left + i * step + 0.5).toFixed(1)} ${band.bottom}v${(-height).toFixed(1)}h${(step - 1).toFixed(1)}V${band.bottom}z`;
    })
    .join('');
  return svg`<path class="bars" d=${bars}></path>
    <path class="axis" d=${`M${plot.left} ${band.bottom}H${plot.right}`}></path>
    <text class="note" x=${width < 600 ? 0 : plot.left} y=${band.bottom + 16}>${words.histogram}</text>`;
}

/**
 * Stands where z = 0 lands after the bias; drawn along the axis, it moves every cell. By keyboard the slider in the strip
 * does the same.
 */
function biasHandle({ map, layout, canDrag, biasStep, signed, setBias }: LabView): SVGTemplateResult {
  const { x, plot, band, width } = layout;
  const at = x.toPixel(map.bias);
  const drag = (event: PointerEvent): void => {
    const area = event.currentTarget as Element;
    if (event.type === 'pointerdown') area.setPointerCapture(event.pointerId);
    if (!area.hasPointerCapture(event.pointerId)) return;
    const bias = Math.min(map.biasLimit, Math.max(-map.biasLimit, x.toValue(pixelUnder(event, width))));
    setBias(Number((Math.round(bias / biasStep) * biasStep).toFixed(4)), event.type === 'pointerup');
  };
  return svg`<g class="bias">
    ${
      canDrag
        ? svg`<rect
          class="sense drag"
          x=${plot.left}
          y=${plot.bottom + 20}
          width=${plot.right - plot.left}
          height=${band.bottom - plot.bottom - 20}
          @pointerdown=${drag}
          @pointermove=${drag}
          @pointerup=${drag}
        ></rect>`
        : nothing
    }
    <path class="handle" d=${`M${at} ${band.bottom}V${plot.bottom + 34}l-7 -8v-6h14v6l-7 8`}></path>
    <text class="now" x=${at + 12} y=${plot.bottom + 32}>b = ${signed(map.bias)}</text>
  </g>`;
}
