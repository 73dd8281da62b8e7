/** What a reader has set, in the page's address. Loaded by elements with `permalink`. */
import type { ReactiveController } from 'lit';

/** The part of an element that a permalink needs. */
interface Linked {
  readonly id: string;
  readonly localName: string;
  readonly permalink: boolean;
  getState(): Record<string, unknown>;
  setState(state: Readonly<Record<string, unknown>>): void;
}

/** Browsers refuse to change the address too often. */
const DELAY = 300;

/** The entries of the address's fragment; those that are not ours are kept as they are. */
const entriesNow = (): string[] => location.hash.slice(1).split('&').filter(Boolean);

/** Joins one element to its entry `<id or tag>=<JSON>` in the address's fragment, both ways. */
export class Permalink implements ReactiveController {
  readonly #element: Linked;
  readonly #authored: Readonly<Record<string, unknown>>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param authored the state before a reader changed it */
  constructor(element: Linked, authored: Readonly<Record<string, unknown>>) {
    this.#element = element;
    this.#authored = authored;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
    this.hostUpdated();
  }

  /** Soon writes what differs from the authored state; nothing if nothing does. */
  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#element.permalink) return;
    this.#timer = setTimeout(() => {
      const changed = Object.entries(this.#element.getState()).filter(([name, value]) => {
        return JSON.stringify(value) !== JSON.stringify(this.#authored[name]);
      });
      const others = entriesNow().filter((entry) => !entry.startsWith(this.#key));
      const own = this.#key + encodeURIComponent(JSON.stringify(Object.fromEntries(changed)));
      const hash = `#${(changed.length > 0 ? [...others, own] : others).join('&')}`;
      if (hash === (location.hash || '#')) return;
      try {
        history.replaceState(history.state, '', hash === '#' ? location.pathname + location.search : hash);
      } catch {
        // A sandboxed frame or a `srcdoc` page has no address to write: the element works without.
      }
    }, DELAY);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    removeEventListener('hashchange', this.#read);
  }

  get #key(): string {
    return `${encodeURIComponent(this.#element.id || this.#element.localName)}=`;
  }

  readonly #read = (): void => {
    const own = entriesNow().find((entry) => entry.startsWith(this.#key));
    if (!own) return;
    try {
      const state = JSON.parse(decodeURIComponent(own.slice(this.#key.length))) as Record<string, unknown>;
      // A link comes from anybody: only values of the kind that the element has itself.
      const fitting = Object.entries(state).filter(([name, value]) => typeof value === typeof this.#authored[name]);
      this.#element.setState({ ...this.#authored, ...Object.fromEntries(fitting) });
    } catch {
      // Somebody cut the link short: the authored state stands.
    }
  };
}
