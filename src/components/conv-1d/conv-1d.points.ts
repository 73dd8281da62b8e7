/** The signal as points that can be dragged, or moved with the arrow keys. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { SignalLayout } from './conv-1d.layout.js';
import type { SignalStop, SlidingSignal } from './conv-1d.model.js';
import { words } from './conv-1d.words.js';

export interface PointHandlers {
  readonly sliding: SlidingSignal;
  readonly layout: SignalLayout;
  readonly stop: SignalStop;
  /** The point that the keyboard stands on. */
  readonly point: number;
  readonly canMove: boolean;
  /** Smallest and largest value a point can be moved to. */
  readonly range: readonly [number, number];
  readonly write: (value: number, decimals?: number) => string;
  /** The reader stands on a point. */
  readonly chosen: (point: number) => void;
  /** The reader moves a point; `done` once it is let go. */
  readonly moved: (point: number, value: number, done: boolean) => void;
}

/** What the keys move a point by, in steps of a fiftieth of its range. */
const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -Infinity,
  End: Infinity,
};

function valueAfterKey(key: string, value: number, [low, high]: readonly [number, number]): number | undefined {
  const steps = STEPS[key];
  return steps === undefined ? undefined : Math.min(high, Math.max(low, value + (steps * (high - low)) / 50));
}

export function signalPoints(view: PointHandlers): SVGTemplateResult {
  const { sliding, layout, stop } = view;
  const { signal, taps } = sliding.settings;
  const { signal: plot, x, slot } = layout;
  const zero = plot.y.toPixel(0);
  const { peaks } = sliding;
  const covered = (i: number): boolean => i >= stop.start && i < stop.start + taps.length;
  const line = signal.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${plot.y.toPixel(value)}`).join('');
  const padding = [
    ...Array.from({ length: sliding.axis.before }, (_, i) => -1 - i),
    ...Array.from({ length: sliding.axis.after }, (_, i) => signal.length + i),
  ];
  return svg`
    <line class="zero" x1=${layout.left} x2=${layout.width} y1=${zero} y2=${zero}></line>
    <path class="curve" d=${line}></path>
    ${padding.map((i) => svg`<circle class="outside" cx=${x(i)} cy=${zero} r="4"></circle>`)}
    ${signal.map((value, i) => {
      const y = plot.y.toPixel(value);
      const labelled = layout.decimals !== undefined || covered(i) || peaks.includes(i);
      return svg`
        <line class="stem" x1=${x(i)} x2=${x(i)} y1=${zero} y2=${y}></line>
        ${
          labelled
            ? svg`<text class="number ${slot < 40 ? 'small' : ''}" x=${x(i)} y=${value < 0 ? y + 14 : y - 13}>${view.write(value, layout.decimals ?? 2)}</text>`
            : nothing
        }
        ${peaks.includes(i) ? svg`<path class="peak" d=${`M${x(i) - 4} ${y - 27}h8l-4 6z`}></path>` : nothing}`;
    })}
    <g role="group" aria-label=${words.signal}>${signal.map((value, i) => handle(view, value, i, covered(i)))}</g>
  `;
}

function handle(view: PointHandlers, value: number, i: number, covered: boolean): SVGTemplateResult {
  const { sliding, layout, range } = view;
  const { signal: plot, x } = layout;
  const move = (event: PointerEvent, done: boolean): void => {
    const target = event.currentTarget as SVGElement;
    if (!target.hasPointerCapture(event.pointerId)) return;
    const rect = target.ownerSVGElement?.getBoundingClientRect();
    if (!rect) return;
    const raw = plot.y.toValue(((event.clientY - rect.top) / rect.height) * Math.ceil(layout.height));
    view.moved(i, Math.min(range[1], Math.max(range[0], raw)), done);
  };
  const press = (event: KeyboardEvent): void => {
    const along = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = along === undefined && view.canMove ? valueAfterKey(event.key, value, range) : undefined;
    if (along === undefined && to === undefined) return;
    event.preventDefault();
    if (to !== undefined) view.moved(i, to, true);
    else view.chosen(Math.min(sliding.settings.signal.length - 1, Math.max(0, i + (along ?? 0))));
  };
  return svg`<g
      class="point ${covered ? 'covered' : ''} ${view.canMove ? 'movable' : ''}"
      role="slider"
      tabindex=${i === view.point ? 0 : -1}
      aria-orientation="vertical"
      aria-label=${words.point(i + 1)}
      aria-valuemin=${range[0]}
      aria-valuemax=${range[1]}
      aria-valuenow=${value}
      aria-valuetext=${view.write(value)}
      aria-readonly=${view.canMove ? 'false' : 'true'}
      @keydown=${press}
      @pointerdown=${(event: PointerEvent): void => {
        view.chosen(i);
        if (!view.canMove) return;
        event.preventDefault();
        (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
      }}
      @pointermove=${(event: PointerEvent): void => {
        move(event, false);
      }}
      @pointerup=${(event: PointerEvent): void => {
        move(event, true);
      }}
    >
      <circle class="touch" cx=${x(i)} cy=${plot.y.toPixel(value)} r=${Math.min(16, layout.slot / 2)}></circle>
      <circle class="dot" cx=${x(i)} cy=${plot.y.toPixel(value)} r="5"></circle>
    </g>`;
}
