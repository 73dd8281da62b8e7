/** Play or pause, one step back, one step on, and a slider over all steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { iconButton, slider } from './widgets.js';

/** What the transport drives. */
export interface Played {
  play(): Promise<void>;
  pause(): Promise<void>;
  step(by?: number): Promise<void>;
  seek(stop: number): Promise<void>;
}

/** Accessible names of its controls. */
export interface TransportWords {
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly position: string;
}

export interface TransportView {
  readonly position: number;
  /** The last position; the first is 0. */
  readonly last: number;
  readonly playing: boolean;
  /** Where it stands, in words. */
  readonly valueText: string;
  readonly disabled: boolean;
  readonly playHidden: boolean;
  readonly stepHidden: boolean;
}

export function transport(element: Played, words: TransportWords, view: TransportView): TemplateResult {
  const { position, last, playing, valueText, disabled } = view;
  return html`${
    view.playHidden
      ? nothing
      : iconButton(
          playing ? 'pause' : 'play',
          playing ? words.pause : words.play,
          () => void (playing ? element.pause() : element.play()),
          { part: 'play', disabled },
        )
  }
  ${
    view.stepHidden
      ? nothing
      : html`${iconButton('back', words.back, () => void element.step(-1), { disabled: disabled || position <= 0 })}
        ${iconButton('forward', words.forward, () => void element.step(), { disabled: disabled || position >= last })}
        ${slider(
          words.position,
          { min: 0, max: Math.max(1, last), value: position, valueText, disabled: disabled || last === 0 },
          (value) => void element.seek(value),
        )}`
  }`;
}
