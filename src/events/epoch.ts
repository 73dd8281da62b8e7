import { ConvletsEvent } from './convlets-event.js';

export interface EpochDetail {
  /** Whole passes over the training digits so far. */
  readonly epoch: number;
  readonly step: number;
  readonly loss: number;
}

/** A training run has seen every training digit once more. */
export class ConvletsEpochEvent extends ConvletsEvent<EpochDetail> {
  static readonly type = 'convlets-epoch';

  constructor(detail: EpochDetail) {
    super(ConvletsEpochEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-epoch': ConvletsEpochEvent;
  }
}
