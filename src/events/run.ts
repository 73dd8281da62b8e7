import { ConvletsEvent } from './convlets-event.js';

export interface RunDetail {
  readonly step: number;
  /** `playback` of what is already computed, or `training`. */
  readonly kind: 'playback' | 'training';
}

/** Playback or training starts or goes on. */
export class ConvletsRunEvent extends ConvletsEvent<RunDetail> {
  static readonly type = 'convlets-run';

  constructor(detail: RunDetail) {
    super(ConvletsRunEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-run': ConvletsRunEvent;
  }
}
