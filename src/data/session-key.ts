/** How the sessions of a page are found, without the code that makes them. */

/** Where a page keeps its registry. */
export const KEY = Symbol.for('convlets.sessions.v1');

/** Fired at the page when it gets its registry, and when somebody begins to wait for it. */
export const FIRST_SESSION = 'convlets-first-session';

/** There once an element of the page has something to share, but makes no session of its own. */
export const WAITING = Symbol.for('convlets.sessions.waiting');

/** Tells the page that somebody would join a session. */
export function waitForSession(): void {
  if (WAITING in globalThis) return;
  Object.defineProperty(globalThis, WAITING, { value: true });
  dispatchEvent(new Event(FIRST_SESSION));
}
