import { ConvletsEvent } from './convlets-event.js';

export interface EpochDetail {
  /** Whole passes over the training digits so far. */
  readonly epoch: number;
  readonly step: number;
  readonly loss: number;
}

/** A training run has seen every training digit once more. */
export class ConvletsEpochEvent extends ConvletsEvent<EpochDetail> {
  static override readonly type = 'convlets-epoch';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-epoch': ConvletsEpochEvent;
  }
}
