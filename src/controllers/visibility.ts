import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface VisibilityCallbacks {
  /** Once, when the element comes within a screen's height of the viewport. */
  readonly near?: () => void;
  /** Whenever at least half of it (or of the screen) comes into view or leaves it. */
  readonly seen?: (visible: boolean) => void;
}

/** Tells when a reader can see an element: nothing runs off screen, nothing is fetched far from it. */
export class VisibilityController implements ReactiveController {
  visible = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #callbacks: VisibilityCallbacks;
  #near = false;
  #observers: IntersectionObserver[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: VisibilityCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (this.#near || !entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        near.disconnect();
        this.#callbacks.near?.();
      },
      { rootMargin: '100% 0px' },
    );
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const enough = entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= 0.5 * innerHeight;
        if (enough === this.visible) return;
        this.visible = enough;
        this.#callbacks.seen?.(enough);
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    this.#observers = [near, seen];
    for (const observer of this.#observers) observer.observe(this.#host);
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    if (!this.visible) return;
    this.visible = false;
    this.#callbacks.seen?.(false);
  }
}
