/** What a reader has set, in the page's address. Loaded by elements with `permalink`. */
import type { ReactiveController } from 'lit';

/** The part of an element that a permalink needs. */
interface Linked {
  readonly id: string;
  readonly localName: string;
  readonly permalink: boolean;
  readonly isConnected: boolean;
  getState(): Record<string, unknown>;
  setState(state: Readonly<Record<string, unknown>>): void;
}

/** Browsers refuse to change the address too often. */
const DELAY = 300;

/** The entries of the address's fragment; those that are not ours are kept as they are. */
const entriesNow = (): string[] => location.hash.slice(1).split('&').filter(Boolean);

/** How the element's entry begins. */
const keyOf = ({ id, localName }: Pick<Linked, 'id' | 'localName'>): string =>
  `${encodeURIComponent(id || localName)}=`;

/** The address's fragment with this state as the element's entry; without its entry if there is nothing to say. */
export function fragmentWith(
  element: Pick<Linked, 'id' | 'localName'>,
  state: Readonly<Record<string, unknown>>,
): string {
  const key = keyOf(element);
  const others = entriesNow().filter((entry) => !entry.startsWith(key));
  const own = key + encodeURIComponent(JSON.stringify(state));
  return `#${(Object.keys(state).length > 0 ? [...others, own] : others).join('&')}`;
}

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
    // An update may still come after the element has left the page.
    if (!this.#element.permalink || !this.#element.isConnected) return;
    this.#timer = setTimeout(() => {
      const changed = Object.entries(this.#element.getState()).filter(([name, value]) => {
        return JSON.stringify(value) !== JSON.stringify(this.#authored[name]);
      });
      const hash = fragmentWith(this.#element, Object.fromEntries(changed));
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

  readonly #read = (): void => {
    const key = keyOf(this.#element);
    const own = entriesNow().find((entry) => entry.startsWith(key));
    if (!own) return;
    try {
      const state = JSON.parse(decodeURIComponent(own.slice(key.length))) as Record<string, unknown>;
      // A link comes from anybody: only values of the kind that the element has itself; what may be left out is a number.
      const kindOf = (name: string): string => typeof (this.#authored[name] ?? 0);
      const fitting = Object.entries(state).filter(([name, value]) => typeof value === kindOf(name));
      this.#element.setState({ ...this.#authored, ...Object.fromEntries(fitting) });
    } catch {
      // Somebody cut the link short: the authored state stands.
    }
  };
}
