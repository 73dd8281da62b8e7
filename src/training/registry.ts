import { FIRST_SESSION, KEY } from '../data/session-key.js';
import type { TrainingSession } from './session.js';

/**
 * The sessions of a page. There is one registry on a page, however many copies or versions of the library are loaded:
 * the first one makes it, the others use it. So its members may grow in number but never change their meaning; a change
 * would need another symbol.
 */
export interface SessionRegistry {
  readonly version: 1;
  /** The session of this name; made when it is first asked for. */
  sessionNamed(name: string): TrainingSession;
  /**
   * Address of the worker's script on the page's own origin, for pages whose policy has `worker-src 'self'`. Set it
   * before the first training; undefined: from a blob.
   */
  workerUrl: string | undefined;
}

/** A page as the registry sees it: a global object with a slot. */
type Page = Record<typeof KEY, unknown>;

/** The page's registry, made with `create` if there is none yet. */
export function registryOf(page: object, create: () => SessionRegistry): SessionRegistry {
  const slots = page as Page;
  const found = slots[KEY];
  if (isRegistry(found)) return found;
  const made = create();
  slots[KEY] = made;
  (page as Partial<EventTarget>).dispatchEvent?.(new Event(FIRST_SESSION));
  return made;
}

/** A registry that makes its sessions with `make`. */
export function createRegistry(make: (name: string) => TrainingSession): SessionRegistry {
  const sessions = new Map<string, TrainingSession>();
  return {
    version: 1,
    workerUrl: undefined,
    sessionNamed(name) {
      let session = sessions.get(name);
      if (!session) sessions.set(name, (session = make(name)));
      return session;
    },
  };
}

/** Told by what it can do, not by its class: it may come from another copy of the library. */
function isRegistry(value: unknown): value is SessionRegistry {
  return typeof (value as Partial<SessionRegistry> | undefined)?.sessionNamed === 'function';
}
