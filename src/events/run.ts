import { ConvletsEvent } from './convlets-event.js';

export interface RunDetail {
  readonly step: number;
  /** `playback` of what is already computed, or `training`. */
  readonly kind: 'playback' | 'training';
}

/** Playback or training starts or goes on. */
export class ConvletsRunEvent extends ConvletsEvent<RunDetail> {
  static override readonly type = 'convlets-run';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-run': ConvletsRunEvent;
  }
}
