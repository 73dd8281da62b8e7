/** The picture of conv-1d: signal, filter, products, result and max-pool on one shared x axis, from top to bottom. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { fitScale, isStrong, toneOf, type Scale } from '../../drawing/scale.js';
import type { SignalLayout } from './conv-1d.layout.js';
import type { SignalStop, SlidingSignal } from './conv-1d.model.js';
import { signalPoints, type PointHandlers } from './conv-1d.points.js';
import { words } from './conv-1d.words.js';

export interface SignalView extends PointHandlers {
  readonly sliding: SlidingSignal;
  readonly layout: SignalLayout;
  readonly stop: SignalStop;
  /** Whether the reader may see an output: not before it was computed, and not before it was guessed. */
  readonly shows: (index: number) => boolean;
  /** Whether outputs stand hidden behind a question mark, rather than not being there yet. */
  readonly asks: boolean;
  /** The tap pointed at. */
  readonly tap: number | undefined;
  readonly summary: string;
  readonly write: (value: number, decimals?: number) => string;
  /** The reader points at a place of the axis, in positions of the signal. */
  readonly pointed: (position: number) => void;
}

/** Half the width of the longest note. */
const MARGIN = 100;

export function signalPicture(view: SignalView): SVGTemplateResult {
  const { layout, summary } = view;
  const { left, slot, width, height } = layout;
  const point = (event: PointerEvent): void => {
    // Browsers also send a move where only the page has moved under the pointer.
    if (event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0) return;
    const rect = (event.currentTarget as Element).getBoundingClientRect();
    view.pointed((((event.clientX - rect.left) / rect.width) * (width - left)) / slot - 0.5 - view.sliding.axis.before);
  };
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${width} ${Math.ceil(height)}`}
  >
    ${titles(view)} ${guides(view)}
    <rect class="hit" x=${left} y="0" width=${width - left} height=${height} @pointermove=${point} @pointerdown=${point}></rect>
    ${positions(view)} ${slidingFilter(view)} ${signalPoints(view)} ${result(view)} ${pool(view)}
  </svg>`;
}

function titles({ layout, sliding }: SignalView): SVGTemplateResult {
  const { wide, signal, taps, products, result, pool, cell } = layout;
  const title = (sign: string, text: string, top: number, height: number): SVGTemplateResult =>
    svg`<text class="title" x="0" y=${wide ? top + height / 2 : top - 8} dominant-baseline=${wide ? 'central' : 'auto'}
      ><tspan class="sign">${sign}</tspan>${text}</text>`;
  return svg`${title('', words.signal, signal.top, wide ? signal.bottom - signal.top : 0)}
    ${title('× ', words.filter, taps, cell)} ${title('= ', words.products, products, cell)}
    ${title('Σ ', words.result, result.top, wide ? result.bottom - result.top : 0)}
    ${sliding.pooled.length > 0 ? title('↓ ', words.pool, pool, cell) : nothing}`;
}

/** Dotted lines from each peak of the signal down to the result centred on it. */
const guides = ({ sliding, layout, shows }: SignalView): SVGTemplateResult[] =>
  sliding.peaks.map((peak) => {
    const stop = sliding.stopNear(peak);
    const end = shows(stop) && sliding.centreOf(stop) === peak ? Math.max(0, sliding.output[stop]) : 0;
    const x = layout.x(peak);
    return svg`<line class="guide" x1=${x} x2=${x} y1=${layout.positions + 20} y2=${layout.result.y.toPixel(end) - 20}></line>`;
  });

function positions({ sliding, layout, stop }: SignalView): SVGTemplateResult {
  const numbers = sliding.settings.signal.map((_, i) => {
    // Narrow places number every second position.
    if (layout.slot < 20 && i % 2 > 0) return nothing;
    const text = svg`<tspan class=${stop.centre === i ? 'here' : ''}>${i + 1}</tspan>`;
    return svg`<text class="note position" x=${layout.x(i)} y=${layout.positions + 12}>${text}</text>
      <text class="note position" x=${layout.x(i)} y=${layout.result.bottom + 12}>${text}</text>`;
  });
  return svg`<g aria-hidden="true">${numbers}</g>`;
}

/** One cell of a row: its tone, its number. */
function cell(
  { layout }: SignalView,
  at: { x: number; y: number },
  value: number,
  scale: Scale,
  text: string,
): SVGTemplateResult {
  const tone = toneOf(value, scale);
  return svg`<g>
    <rect class="paper" x=${at.x} y=${at.y} width=${layout.slot} height=${layout.cell}></rect>
    <g class="heat"><rect class=${tone.name} fill-opacity=${tone.strength} x=${at.x} y=${at.y} width=${layout.slot} height=${layout.cell}></rect></g>
    <text
      class="number ${layout.slot < 40 ? 'small' : ''} ${isStrong(tone) ? 'on-strong' : ''}"
      x=${at.x + layout.slot / 2}
      y=${at.y + layout.cell / 2}
      lengthAdjust="spacingAndGlyphs"
      textLength=${text.length * 7 > layout.slot ? layout.slot - 2 : nothing}
      >${layout.slot < 24 ? nothing : text}</text
    >
  </g>`;
}

/** How far right the window stands. */
const slidTo = ({ x, slot }: SignalLayout, stop: SignalStop): number => x(stop.start) - slot / 2;

/** The window on the signal with the filter and the products under it, drawn at 0 and moved to the stop as one. */
function slidingFilter(view: SignalView): SVGTemplateResult {
  const { sliding, layout, stop, tap, write } = view;
  const { taps, signal } = sliding.settings;
  const { slot, signal: plot } = layout;
  const width = taps.length * slot;
  const filterScale = fitScale('signed', taps);
  const largest = Math.max(...taps.map(Math.abs)) * Math.max(...signal.map(Math.abs));
  const outline = (top: number): SVGTemplateResult =>
    svg`<rect class="window" x="0" y=${top} width=${width} height=${layout.cell}></rect>`;
  return svg`<g class="sliding" aria-hidden="true" transform=${`translate(${slidTo(layout, stop)} 0)`}>
    ${funnel(view)}
    <rect class="band" x="0" y=${plot.top} width=${width} height=${layout.taps - plot.top}></rect>
    ${taps.map(
      (weight, m) => svg`
        ${cell(view, { x: m * slot, y: layout.taps }, weight, filterScale, write(weight, 2))}
        ${cell(view, { x: m * slot, y: layout.products }, stop.products[m], { kind: 'signed', max: largest }, write(stop.products[m], layout.decimals ?? 2))}
        ${
          tap === m
            ? svg`<rect class="window" x=${m * slot} y=${plot.top} width=${slot} height=${layout.products + layout.cell - plot.top}></rect>`
            : nothing
        }`,
    )}
    ${outline(layout.taps)}
  </g>`;
}

/** All products under the window flow into one output; drawn as if the window stood at 0. */
function funnel({ layout, sliding }: SignalView): SVGTemplateResult {
  const { slot, result } = layout;
  const width = sliding.settings.taps.length * slot;
  const left = (width - slot) / 2;
  const top = layout.products + layout.cell;
  const d = `M0 ${top}H${width}L${left + slot} ${top + 16}V${result.bottom}H${left}V${top + 16}Z`;
  return svg`<path class="beam" d=${d}></path>`;
}

function result(view: SignalView): SVGTemplateResult {
  const { sliding, layout, stop, shows, asks, write } = view;
  const { slot, result: plot, x } = layout;
  const zero = plot.y.toPixel(0);
  const half = Math.min(20, 0.32 * slot);
  const all = Array.from({ length: sliding.stops }, (_, i) => i).every(shows);
  const said = Array.from(sliding.output, (value, i) => (shows(i) ? write(value, 4) : words.hidden)).join(', ');
  const bars = Array.from(sliding.output, (value, i) => {
    const middle = x(sliding.centreOf(i));
    const here = i === stop.index;
    if (!shows(i)) {
      return asks
        ? svg`<text class="number ${here ? 'here' : ''}" x=${middle} y=${zero - 12}>${words.hidden}</text>`
        : nothing;
    }
    const end = plot.y.toPixel(value);
    const labelled = layout.decimals !== undefined || here || value > 0 || i === sliding.largestMagnitude;
    return svg`<g class="heat"><rect class=${value < 0 ? 'negative' : 'positive'} x=${middle - half} y=${Math.min(zero, end)} width=${2 * half} height=${Math.abs(end - zero)}></rect></g>
      ${here ? svg`<rect class="window" x=${middle - half} y=${Math.min(zero, end)} width=${2 * half} height=${Math.max(1, Math.abs(end - zero))}></rect>` : nothing}
      ${
        labelled
          ? svg`<text class="number ${slot < 40 ? 'small' : ''} ${here ? 'here' : ''}" x=${middle} y=${end + (value < 0 ? 10 : -10)}>${write(value, layout.decimals ?? 2)}</text>`
          : nothing
      }`;
  });
  return svg`<g class="bars" role="img" aria-label=${`${words.result}: ${said}`}>
    <line class="zero" x1=${layout.left} x2=${layout.width} y1=${zero} y2=${zero}></line>
    ${bars} ${all ? misleading(view) : nothing}
  </g>`;
}

/** A word under the bar of largest magnitude where it is not the largest value. */
function misleading({ sliding, layout }: SignalView): SVGTemplateResult | typeof nothing {
  const { largestMagnitude, output, settings } = sliding;
  if (output[largestMagnitude] >= 0) return nothing;
  const centre = sliding.centreOf(largestMagnitude);
  const { signal } = settings;
  const valley = signal[centre - 1] > signal[centre] && signal[centre + 1] > signal[centre];
  // It begins under its bar, clear of the window that stands on a peak before it.
  const middle = Math.min(layout.width - MARGIN, layout.x(centre) - layout.slot / 2 + MARGIN);
  const y = layout.result.y.toPixel(output[largestMagnitude]) + 27;
  return svg`<text class="note misleading" x=${middle} y=${y}>${valley ? words.valley : words.magnitude}</text>`;
}

function pool(view: SignalView): SVGTemplateResult | typeof nothing {
  const { sliding, layout, shows, write } = view;
  if (sliding.pooled.length === 0) return nothing;
  const { slot, x, pool: top, decimals } = layout;
  const scale = fitScale('signed', sliding.output);
  return svg`<g aria-hidden="true">${sliding.pooled.map(({ from, to, winner, value }) => {
    const left = x(sliding.centreOf(from)) - slot / 2 + 2;
    const right = x(sliding.centreOf(to)) + slot / 2 - 2;
    const known = Array.from({ length: to - from + 1 }, (_, i) => from + i).every(shows);
    const at = { x: x(sliding.centreOf(known ? winner : (from + to) / 2)) - slot / 2, y: top };
    return svg`<path class="bracket" d=${`M${left} ${layout.bracket}v5H${right}v-5`}></path>
      ${known ? cell(view, at, value, scale, write(value, decimals ?? 2)) : nothing}`;
  })}</g>`;
}
