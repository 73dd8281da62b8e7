/** Playing a run moment by moment. */
import type { ReactiveControllerHost } from 'lit';
import { PlaybackController } from '../../controllers/playback.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import type { Run } from './template-trainer.model.js';

/** How long a moment is shown, in milliseconds: the first ones, in which the image appears, slowly. */
const duration = (moment: number): number => (moment === 0 ? 900 : moment <= 8 ? 420 : moment <= 20 ? 160 : 80);

export function runPlayback(
  element: ReactiveControllerHost & HTMLElement,
  run: () => Run | undefined,
  running: (on: boolean) => void,
): PlaybackController {
  const step = (moment: number): number => run()?.moments[moment] ?? 0;
  return new PlaybackController(element, {
    steps: () => run()?.moments.length ?? 1,
    duration,
    moved: (moment) => {
      const steps = (run()?.steps ?? 0) + 1;
      element.dispatchEvent(new ConvletsStepEvent({ step: step(moment), steps }));
    },
    started: (moment) => {
      running(true);
      element.dispatchEvent(new ConvletsRunEvent({ step: step(moment), kind: 'playback' }));
    },
    paused: (moment) => {
      running(false);
      element.dispatchEvent(new ConvletsPauseEvent({ step: step(moment) }));
    },
    ended: (moment) => {
      running(false);
      element.dispatchEvent(new ConvletsDoneEvent({ step: step(moment) }));
    },
  });
}
