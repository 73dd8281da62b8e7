import { ConvletsEvent } from './convlets-event.js';

export interface PauseDetail {
  readonly step: number;
}

/** Playback or training pauses. */
export class ConvletsPauseEvent extends ConvletsEvent<PauseDetail> {
  static override readonly type = 'convlets-pause';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-pause': ConvletsPauseEvent;
  }
}
