import { ConvletsEvent } from './convlets-event.js';

export interface ErrorDetail {
  /** Stable, for programs: `bad-kernel`, `data-missing`, … */
  readonly code: string;
  /** For people: what was wrong, what is meant. */
  readonly message: string;
}

/** Input was wrong or something failed; the last good picture stays. */
export class ConvletsErrorEvent extends ConvletsEvent<ErrorDetail> {
  static override readonly type = 'convlets-error';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-error': ConvletsErrorEvent;
  }
}
