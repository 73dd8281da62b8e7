/** One signal that nobody learned from: its true peaks, and what the network says of every place. */
import { svg, type SVGTemplateResult } from 'lit';
import { FOOT, type Rect } from './kernel-learner.layout.js';
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

const px = (value: number): number => Math.round(value * 10) / 10;

/** Where a key leads from a place. */
function placeAfterKey(key: string, place: number, last: number): number | undefined {
  const by: Readonly<Record<string, number>> = {
    ...{ ArrowRight: place + 1, ArrowUp: place + 1, ArrowLeft: place - 1, ArrowDown: place - 1 },
    ...{ PageUp: place + 5, PageDown: place - 5, Home: 1, End: last },
  };
  return key in by ? Math.min(last, Math.max(1, by[key])) : undefined;
}

export function signalPicture(view: SignalView): SVGTemplateResult {
  const { signal, answers, place, rect, answerRect, valueText, pick } = view;
  const slot = rect.width / signal.length;
  const x = (i: number): number => px(rect.x + (i + 0.5) * slot);
  const [low, high] = [Math.min(...signal), Math.max(...signal)];
  const y = (value: number): number =>
    px(rect.y + rect.height - 6 - ((value - low) / (high - low || 1)) * (rect.height - 14));
  const line = Array.from(signal, (value, i) => `${i === 0 ? 'M' : 'L'}${String(x(i))} ${String(y(value))}`).join('');
  const floor = answerRect.y + answerRect.height;
  const bar = Math.max(3, Math.min(14, slot - 4));
  const last = signal.length - 2;
  const under = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' && event.buttons === 0 && event.type !== 'pointerdown') return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * signal.length);
    pick(Math.min(last, Math.max(1, at)));
  };
  return svg`
    <path class="axis" d=${`M${String(rect.x)} ${String(floor)}h${String(rect.width)}`}></path>
    <path class="threshold" d=${`M${String(rect.x)} ${String(px(floor - answerRect.height / 2))}h${String(rect.width)}`}></path>
    ${answers.map((answer, at) => {
      const i = at + 1;
      const marked = answer > 0.5;
      return svg`<rect
          class="answer ${marked ? 'marked' : ''}"
          x=${x(i) - bar / 2}
          y=${px(floor - answer * answerRect.height)}
          width=${bar}
          height=${px(answer * answerRect.height)}
        ></rect>
        ${
          marked === isPeak(signal, i)
            ? ''
            : svg`<text class="wrong" text-anchor="middle" x=${x(i)} y=${floor + FOOT - 7}>×</text>`
        }`;
    })}
    <path class="signal" d=${line}></path>
    ${Array.from(signal, (value, i) => {
      const peak = i > 0 && i <= last && isPeak(signal, i);
      const marked = i > 0 && i <= last && answers[i - 1] > 0.5;
      return svg`<circle class="sample ${marked ? 'marked' : ''}" cx=${x(i)} cy=${y(value)} r=${marked ? 4 : 2.5}></circle>
        ${peak ? svg`<circle class="peak" cx=${x(i)} cy=${y(value)} r="7"></circle>` : ''}`;
    })}
    <rect
      class="window"
      x=${px(rect.x + (place - 1) * slot)}
      y=${rect.y - 6}
      width=${px(3 * slot)}
      height=${rect.height + 8}
      rx="3"
    ></rect>
    <rect class="window" x=${px(rect.x + place * slot)} y=${answerRect.y - 2} width=${px(slot)} height=${answerRect.height + 4} rx="2"></rect>
    <rect
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
        const to = placeAfterKey(event.key, place, last);
        if (to === undefined) return;
        event.preventDefault();
        pick(to);
      }}
    ></rect>
  `;
}
