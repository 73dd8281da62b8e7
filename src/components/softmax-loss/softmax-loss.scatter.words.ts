/** What the lower picture of softmax-loss says, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('softmax-loss.scatter', {
  scatterTitle: '‖∂L/∂W‖: how strongly a digit pulls on the filters of conv1',
  scatterShort: '‖∂L/∂W‖: the pull on the filters',
  scatterLabel: (count: number, shown: string): string =>
    `Scatter plot, both axes logarithmic: for ${count} held-out digits the norm of the gradient of conv1 against 1 − p of the right class. They lie along a rising line: the nearer to right, the smaller the gradient. ${shown}`,
  here: (missing: string, norm: string): string => `Here: 1 − p = ${missing}, norm ${norm}.`,
  xAxis: '1 − p(correct)',
  nearly: '← nearly right',
  veryWrong: 'wrong →',
  present: 'this answer',
  oneImage: 'one image',
  cloud: (count: number, step: number): string =>
    `Each dot is one of ${count} held-out digits, seen by the recorded network after step ${step}.`,
  rises: (from: string, to: string, low: string, high: string): string =>
    `Not always at once: the line is another network, trained step by step on one image alone. While its p(correct) goes from ${from} to ${to}, the norm first rises, from ${low} to ${high}, since the weights that read the filters grow too; then it falls.`,
} as const);
