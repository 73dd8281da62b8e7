/** One signal that nobody learned from: its true peaks, and what the network says of every place. */
import { svg, type SVGTemplateResult } from 'lit';
import { FOOT, type Rect } from './kernel-learner.layout.js';
import { bar, disc, label, line, px } from './kernel-learner.marks.js';
import { isPeak } from './kernel-learner.signals.js';
import { words } from './kernel-learner.words.js';

export interface SignalView {
  readonly signal: Float64Array;
  /** σ(score) of every inner place; the first and the last have none. */
  readonly answers: readonly number[];
  /** The place looked at. */
  readonly place: number;
  readonly rect: Rect;
  readonly answerRect: Rect;
  readonly valueText: string;
  readonly pick: (place: number) => void;
}

/** How far keys lead. */
const KEYS: Readonly<Record<string, number>> = {
  ...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
  ...{ PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity },
};

export function signalPicture(view: SignalView): SVGTemplateResult {
  const { signal, answers, place, rect, answerRect, valueText, pick } = view;
  const slot = rect.width / signal.length;
  const x = (i: number): number => rect.x + (i + 0.5) * slot;
  const [low, high] = [Math.min(...signal), Math.max(...signal)];
  const y = (value: number): number =>
    rect.y + rect.height - 6 - ((value - low) / (high - low || 1)) * (rect.height - 14);
  const floor = answerRect.y + answerRect.height;
  const wide = Math.max(3, Math.min(14, slot - 4));
  const across = `h${String(rect.width)}`;
  const last = signal.length - 2;
  const to = (at: number): void => {
    pick(Math.min(last, Math.max(1, at)));
  };
  const under = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && event.buttons === 0 && event.type !== 'pointerdown') return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    to(Math.floor(((event.clientX - box.left) / box.width) * signal.length));
  };
  const onward = Array.from(signal, (value, i) => `L${String(px(x(i)))} ${String(px(y(value)))}`).join('');
  return svg`
    ${line('axis', rect.x, floor, across)} ${line('padding', rect.x, floor - answerRect.height / 2, across)}
    ${line('signal', x(0), y(signal[0]), onward)}
    ${Array.from(signal, (value, i) => {
      // The first and the last place have one neighbour only, so there is no answer.
      const answer = i > 0 && i <= last ? answers[i - 1] : 0;
      const peak = isPeak(signal, i);
      const marked = answer > 0.5 ? 'marked' : '';
      const height = answer * answerRect.height;
      return svg`${height ? bar(`answer ${marked}`, x(i) - wide / 2, floor - height, wide, height) : ''}
        ${disc(`sample ${marked}`, x(i), y(value), marked ? 4 : 2.5)} ${peak ? disc('peak', x(i), y(value), 7) : ''}
        ${peak === answer > 0.5 ? '' : label('wrong', x(i), floor + FOOT - 7, '×')}`;
    })}
    ${bar('window', rect.x + (place - 1) * slot, rect.y - 6, 3 * slot, rect.height + 8)}
    ${bar('window', rect.x + place * slot, answerRect.y - 2, slot, answerRect.height + 4)}
    <g class="grid"><rect
      class="hit place"
      part="grid"
      role="slider"
      tabindex="0"
      aria-label=${words.place}
      aria-orientation="horizontal"
      aria-valuemin="2"
      aria-valuemax=${last + 1}
      aria-valuenow=${place + 1}
      aria-valuetext=${valueText}
      x=${rect.x}
      y=${rect.y - 8}
      width=${rect.width}
      height=${floor - rect.y + 10}
      @pointerdown=${under}
      @pointermove=${under}
      @keydown=${(event: KeyboardEvent): void => {
        if (!(event.key in KEYS)) return;
        event.preventDefault();
        to(place + KEYS[event.key]);
      }}
    ></rect></g>
  `;
}
