import { ConvletsEvent } from './convlets-event.js';

export interface SelectDetail {
  /** What was picked: `cell`, `filter`, `layer`, `digit`, … */
  readonly what: string;
  readonly value: string | number | readonly number[] | null;
}

/** The reader picked something: a cell, a filter, a digit. */
export class ConvletsSelectEvent extends ConvletsEvent<SelectDetail> {
  static readonly type = 'convlets-select';

  constructor(detail: SelectDetail) {
    super(ConvletsSelectEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-select': ConvletsSelectEvent;
  }
}
