/** What softmax-loss says, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('softmax-loss', {
  figure: 'Softmax, cross-entropy and how strongly a digit pulls',
  input: 'Input',
  digit: 'Digit',
  handwritten: (label: number): string => `a handwritten ${label}`,
  rightClass: (label: number): string => `right: ${label}`,
  logits: 'Logits z',
  probabilities: 'Probabilities p',
  gradient: 'Gradient p − y',
  short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
  back: '∂L/∂z = p − y',
  classSlider: (k: number, right: boolean): string => `Logit of class ${k}${right ? ', the right one' : ''}`,
  classValue: (z: string, p: string, pull: string): string => `logit ${z}, probability ${p}, p − y ${pull}`,
  loss: (label: number): string => `L = −ln p(${label})`,
  transport: {
    play: 'Raise the logit of the right class',
    pause: 'Pause',
    back: 'A little less of the right class',
    forward: 'A little more of the right class',
    position: 'Logit of the right class',
  },
  preset: 'Example',
  presets: { unsure: 'unsure', right: 'confident, right', wrong: 'confident, wrong', digit: 'what the net says' },
  own: 'my own',
  second: (label: string): string => `${label}, another`,
  table: 'Logits, probabilities and gradients as a table',
  columns: ['class', 'logit z', 'p', 'y', 'p − y'],
  summary: (digit: number, answers: string, correct: string, loss: string): string =>
    `Ten classes with logits, probabilities and gradients for a handwritten ${digit}. ${answers}. Probability of the right class: ${correct}; loss: ${loss}.`,
  answers: (k: number, p: string): string => `The largest probability has class ${k}: ${p}`,
  nearlyRight: (label: number, p: string): string =>
    `Nearly right: p(${label}) = ${p}. Every p − y is close to 0, so this digit hardly changes the filters`,
  wrong: (answer: number, label: number, p: string): string =>
    `Sure, and wrong: it says ${answer}, and p(${label}) is only ${p}. The gradient is as large as it gets: ${label} has to rise, ${answer} to fall`,
  unsure: (label: number, p: string): string =>
    `Unsure: p(${label}) = ${p}. A step against the gradient raises the logit of ${label} and lowers all others, each by its p − y`,
  norm: (norm: string): string => `; gradient norm ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}.`,
  noNorm: '.',
  /** The formulas, read aloud, and the index of p in them. */
  lossAloud: 'L is minus the logarithm of p of the right class',
  gradientAloud: 'The derivative of L with respect to z k is p k minus y k',
  right: 'right',
  badLogits: (text: string, most: number): string =>
    `The logits “${text}” must be ten numbers from −${most} to ${most}.`,
  loading: 'Loading 400 digits of the recorded network …',
} as const);
