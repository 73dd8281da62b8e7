import { ConvletsEvent } from './convlets-event.js';

export interface StepDetail {
  /** Zero-based. */
  readonly step: number;
  /** How many steps there are. */
  readonly steps: number;
}

/** The picture moved to another step: a window position, a frame of a run, a stage of a calculation. */
export class ConvletsStepEvent extends ConvletsEvent<StepDetail> {
  static readonly type = 'convlets-step';

  constructor(detail: StepDetail) {
    super(ConvletsStepEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'convlets-step': ConvletsStepEvent;
  }
}
