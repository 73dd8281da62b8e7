/** What a page hears of playback. */
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import type { PlaybackOptions } from '../../controllers/playback.js';

/** Callbacks that dispatch events from `host` and say whether it runs. */
export function playbackEvents(
  host: EventTarget,
  steps: () => number,
  runs: (running: boolean) => void,
): Omit<PlaybackOptions, 'steps' | 'duration'> {
  return {
    moved: (step) => host.dispatchEvent(new ConvletsStepEvent({ step, steps: steps() })),
    started: (step) => {
      runs(true);
      host.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      runs(false);
      host.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      runs(false);
      host.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  };
}
