import { ConvletsEvent } from './convlets-event.js';

export interface SelectDetail {
  /** What was picked: `cell`, `filter`, `layer`, `digit`, … */
  readonly what: string;
  readonly value: string | number | readonly number[] | null;
}

/** The reader picked something: a cell, a filter, a digit. */
export class ConvletsSelectEvent extends ConvletsEvent<SelectDetail> {
  static override readonly type = 'convlets-select';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-select': ConvletsSelectEvent;
  }
}
