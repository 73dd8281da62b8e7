/** What softmax-loss says, in English. */
export const words = {
  figure: 'Softmax, cross-entropy and how strongly a digit pulls',
  input: 'Input',
  digit: 'Digit',
  handwritten: (label: number): string => `a handwritten ${String(label)}`,
  rightClass: (label: number): string => `right: ${String(label)}`,
  logits: 'Logits z',
  probabilities: 'Probabilities p',
  gradient: 'Gradient p − y',
  short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
  back: '∂L/∂z = p − y',
  classSlider: (k: number, right: boolean): string => `Logit of class ${String(k)}${right ? ', the right one' : ''}`,
  classValue: (z: string, p: string, pull: string): string => `logit ${z}, probability ${p}, p − y ${pull}`,
  loss: (label: number): string => `L = −ln p(${String(label)})`,
  play: 'Raise the logit of the right class',
  pause: 'Pause',
  less: 'A little less of the right class',
  moreOf: 'A little more of the right class',
  scrubber: 'Logit of the right class',
  preset: 'Example',
  presets: { unsure: 'unsure', right: 'confident, right', wrong: 'confident, wrong', digit: 'what the net says' },
  own: 'my own',
  second: (label: string): string => `${label}, another`,
  table: 'Logits, probabilities and gradients as a table',
  columns: ['class', 'logit z', 'p', 'y', 'p − y'],
  summary: (digit: number, answers: string, correct: string, loss: string): string =>
    `Ten classes with logits, probabilities and gradients for a handwritten ${String(digit)}. ${answers}. Probability of the right class: ${correct}; loss: ${loss}.`,
  answers: (k: number, p: string): string => `The largest probability has class ${String(k)}: ${p}`,
  nearlyRight: (label: number, p: string): string =>
    `Nearly right: p(${String(label)}) = ${p}. Every p − y is close to 0, so this digit hardly changes the filters`,
  wrong: (answer: number, label: number, p: string): string =>
    `Sure, and wrong: it says ${String(answer)}, and p(${String(label)}) is only ${p}. The gradient is as large as it gets: ${String(label)} has to rise, ${String(answer)} to fall`,
  unsure: (label: number, p: string): string =>
    `Unsure: p(${String(label)}) = ${p}. A step against the gradient raises the logit of ${String(label)} and lowers all others, each by its p − y`,
  norm: (norm: string): string => `; gradient norm ‖∂L/∂W‖ = ${norm}.`,
  noNorm: '.',
  scatterTitle: '‖∂L/∂W‖: how strongly a digit pulls on the filters of conv1',
  scatterShort: '‖∂L/∂W‖: the pull on the filters',
  scatterLabel: (count: number, shown: string): string =>
    `Scatter plot, both axes logarithmic: for ${String(count)} held-out digits the norm of the gradient of conv1 against 1 − p of the right class. They lie along a rising line: the nearer to right, the smaller the gradient. ${shown}`,
  here: (missing: string, norm: string): string => `Here: 1 − p = ${missing}, norm ${norm}.`,
  xAxis: '1 − p(correct)',
  nearly: '← nearly right',
  veryWrong: 'wrong →',
  present: 'this answer',
  oneImage: 'one image',
  loading: 'Loading 400 digits of the recorded network …',
  cloud: (count: number, step: number): string =>
    `Each dot is one of ${String(count)} held-out digits, seen by the recorded network after step ${String(step)}.`,
  rises: (from: string, to: string, low: string, high: string): string =>
    `Not always at once: the line is another network, trained step by step on one image alone. While its p(correct) goes from ${from} to ${to}, the norm first rises, from ${low} to ${high}, since the weights that read the filters grow too; then it falls.`,
} as const;
