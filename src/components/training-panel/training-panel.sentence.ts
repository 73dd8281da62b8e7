/** What is going on, in one sentence. */
import { perHundred } from '../../drawing/per-hundred.js';
import type { TrainingState } from '../../training/index.js';
import { words as trouble } from '../../words/trouble.words.js';
import { recentLoss, type ResultsView } from './training-panel.results.js';

export function sentence(
  { run, step, words, number, loss }: ResultsView,
  state: TrainingState,
  replaying: boolean,
): string {
  const steps = number(step);
  switch (state.status) {
    case 'idle':
      return replaying ? words.replaying : words.idle;
    case 'loading':
      return words.loading;
    case 'running':
      return step === 0 ? words.starting : words.running(steps, loss(recentLoss(run, step)));
    case 'paused':
      return words.paused(steps);
    case 'finished': {
      const last = run?.measured.at(-1);
      if (last?.step !== step) return words.finishedUnmeasured(steps);
      return words.finished(steps, number(perHundred(last.accuracy)));
    }
    case 'failed':
      return words.failed(trouble.failure(state.code, state.reason));
  }
}
