/** How the sessions of a page are found, without the code that makes them. */

/** Where a page keeps its registry. */
export const KEY = Symbol.for('convlets.sessions.v1');

/** Fired at the page when it gets its registry. */
export const FIRST_SESSION = 'convlets-first-session';
