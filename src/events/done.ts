import { ConvletsEvent } from './convlets-event.js';

export interface DoneDetail {
  readonly step: number;
}

/** Playback or training reached its end. */
export class ConvletsDoneEvent extends ConvletsEvent<DoneDetail> {
  static override readonly type = 'convlets-done';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-done': ConvletsDoneEvent;
  }
}
