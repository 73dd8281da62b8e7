/** Everything that the chart says; numbers come already written in the reader's language. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('loss-curve', {
  figure: 'Loss and accuracy over the steps of training',
  step: 'step',
  stepAt: (step: string) => `step ${step}`,
  slider: 'Step of the training',
  titles: { loss: 'Loss: how wrong the network is', accuracy: 'Accuracy: share of digits read correctly' },
  readout: { loss: (value: string) => `loss ${value}`, accuracy: (value: string) => `accuracy ${value}` },
  valueText: (step: string, parts: readonly string[]) =>
    parts.length > 0 ? `step ${step}: ${parts.join(', ')}` : `step ${step}: not trained yet`,
  noCurve: 'no run yet',
  guessing: 'guessing',
  play: 'Play',
  pause: 'Pause',
  run: 'Run',
  runs: { recorded: 'recorded', live: 'yours' },
  key: (window: string) =>
    `Light: each mini-batch. Line: mean of the last ${window} steps. Dots: digits that are never trained on.`,
  data: 'Data table',
  tableCaption: 'Mini-batch loss and accuracy of each step, and accuracy on held-out digits',
  loading: 'A recorded run of training is on its way.',
  empty: 'No run to show yet.',
  untrained: (classes: string) =>
    `Step 0: the network is untrained and guesses, so it reads about 1 of ${classes} digits correctly.`,
  counted: (step: string, loss: string, correct: string, batch: string) =>
    `Step ${step}: loss ${loss}; ${correct} of the ${batch} digits just shown are read correctly.`,
  lossOnly: (step: string, loss: string) => `Step ${step}: loss ${loss}.`,
  unseen: (count: string) => ` Of digits it never saw, it reads ${count} of 100.`,
  badMetric: (name: string) => `There is no metric “${name}”. It can be loss, accuracy or both.`,
});
