/** Plays the steps of backprop-stepper and tells the page of it. */
import { PlaybackController } from '../../controllers/playback.js';
import { ConvletsDoneEvent } from '../../events/done.js';
import { ConvletsPauseEvent } from '../../events/pause.js';
import { ConvletsRunEvent } from '../../events/run.js';
import { ConvletsStepEvent } from '../../events/step.js';
import type { ReactiveControllerHost } from 'lit';
import type { Lesson, StepKind } from './backprop-stepper.model.js';

/** Milliseconds that a step is shown while playing. */
const DURATIONS: Partial<Record<StepKind, number>> = { output: 1600, image: 900, filter: 2600 };
const USUAL_DURATION = 3000;

interface Playing {
  readonly lesson: () => Lesson | undefined;
  readonly moved: (step: number) => void;
  readonly started: (step: number) => void;
  readonly running: (running: boolean) => void;
}

export function playbackOf(
  host: ReactiveControllerHost & HTMLElement,
  { lesson, moved, started, running }: Playing,
): PlaybackController {
  const steps = (): number => lesson()?.steps.length ?? 1;
  return new PlaybackController(host, {
    steps,
    duration: (step) => DURATIONS[lesson()?.steps[step]?.kind ?? 'loss'] ?? USUAL_DURATION,
    moved: (step) => {
      moved(step);
      host.dispatchEvent(new ConvletsStepEvent({ step, steps: steps() }));
    },
    started: (step) => {
      started(step);
      running(true);
      host.dispatchEvent(new ConvletsRunEvent({ step, kind: 'playback' }));
    },
    paused: (step) => {
      running(false);
      host.dispatchEvent(new ConvletsPauseEvent({ step }));
    },
    ended: (step) => {
      running(false);
      host.dispatchEvent(new ConvletsDoneEvent({ step }));
    },
  });
}
