import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NARROWEST = 280;
const WIDEST = 720;

/**
 * The width an element may draw in, in CSS pixels, 280…720. Known before the first picture, so nothing jumps; a change
 * asks for an update.
 */
export class WidthController implements ReactiveController {
  /** Width of the picture, whole pixels. */
  width = WIDEST;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #cell: number | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Largest side of a cell in CSS pixels: what the page sets with `--convlets-cell-size`, else `usual`. */
  cell(usual: number): number {
    return this.#cell ?? usual;
  }

  hostConnected(): void {
    const cell = parseFloat(getComputedStyle(this.#host).getPropertyValue('--convlets-cell-size'));
    this.#cell = cell > 0 ? cell : undefined;
    this.#measure(this.#host.clientWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      this.#measure(entry.contentRect.width);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(measured: number): void {
    // A hidden element has no width: keep the last one.
    if (measured === 0) return;
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, measured)));
    if (width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
