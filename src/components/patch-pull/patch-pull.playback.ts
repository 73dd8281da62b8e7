/** Adding up the regions, one after the other. */
import type { ReactiveControllerHost } from 'lit';
import { PlaybackController } from '../../controllers/playback.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';

/** The first regions slowly enough to follow; the rest as fast as the eye can take without flicker. */
const [SLOW, FAST, SLOW_ONES] = [1200, 350, 4];

export function regionPlayback(
  element: ReactiveControllerHost & HTMLElement,
  told: {
    readonly count: () => number;
    /** Another region is looked at. */
    readonly moved: () => void;
    readonly running: (on: boolean) => void;
  },
): PlaybackController {
  return new PlaybackController(element, {
    steps: told.count,
    duration: (step) => (step < SLOW_ONES ? SLOW : FAST),
    moved: (step) => {
      told.moved();
      element.dispatchEvent(new ConvletsStepEvent({ step, steps: told.count() }));
    },
    started: (step) => {
      told.moved();
      told.running(true);
      element.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      told.running(false);
      element.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      told.running(false);
      element.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });
}
