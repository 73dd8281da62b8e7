import { ConvletsEvent } from './convlets-event.js';

export interface StepDetail {
  /** Zero-based. */
  readonly step: number;
  /** How many steps there are. */
  readonly steps: number;
}

/** The picture moved to another step: a window position, a frame of a run, a stage of a calculation. */
export class ConvletsStepEvent extends ConvletsEvent<StepDetail> {
  static override readonly type = 'convlets-step';
}

declare global {
  interface HTMLElementEventMap {
    'convlets-step': ConvletsStepEvent;
  }
}
