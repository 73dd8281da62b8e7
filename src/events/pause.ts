import { ConvletsEvent } from './convlets-event.js';

export interface PauseDetail {
  readonly step: number;
}

/** Playback or training pauses. */
export class ConvletsPauseEvent extends ConvletsEvent<PauseDetail> {
  static readonly type = 'convlets-pause';

  constructor(detail: PauseDetail) {
    super(ConvletsPauseEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-pause': ConvletsPauseEvent;
  }
}
