import { ConvletsEvent } from './convlets-event.js';

export interface DoneDetail {
  readonly step: number;
}

/** Playback or training reached its end. */
export class ConvletsDoneEvent extends ConvletsEvent<DoneDetail> {
  static readonly type = 'convlets-done';

  constructor(detail: DoneDetail) {
    super(ConvletsDoneEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-done': ConvletsDoneEvent;
  }
}
