/** What pool-stepper says, in English. */
const place = (row: number, column: number): string => `row ${String(row)}, column ${String(column)}`;
const many = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

export const words = {
  figure: 'Pooling, window by window',
  input: 'Input',
  window: 'Window',
  output: 'Output',
  inputGradient: 'Gradient of the input, ∂L/∂I',
  inputGradientShort: '∂L/∂I',
  incoming: 'Incoming δ = ∂L/∂O',
  incomingShort: 'δ = ∂L/∂O',
  shares: 'What the window passes back',
  sharesShort: 'Passed back',
  unused: 'not used',
  play: { forward: 'Pool window by window', backward: 'Send the gradient back, window by window' },
  pause: 'Pause',
  back: 'One window back',
  next: 'One window on',
  position: 'Window',
  direction: 'Direction',
  forward: 'Forward',
  backward: 'Backward',
  preset: 'Example',
  own: 'my own',
  operation: 'Operation',
  max: 'maximum',
  average: 'average',
  windowSize: 'Window size',
  global: 'global (the whole map)',
  stride: 'Stride',
  strideOfWindow: 'as the window',
  padding: 'Padding',
  more: 'More settings',
  loading: 'Loading the map …',
  table: { forward: 'The output as a table', backward: 'The gradient of the input as a table' },
  maxOf: 'max',
  meanOf: 'mean',
  toWinner: '× 1 for the winner, × 0 for the others',
  toAll: (count: number): string => `÷ ${String(count)} for each`,
  cell: (row: number, column: number, value: string): string => `${place(row, column)}: ${value}`,
  change: ' Enter to change it',
  hidden: 'hidden until guessed',
  editInput: (row: number, column: number): string => `Input in ${place(row, column)}`,
  editDelta: (row: number, column: number): string => `Gradient δ in ${place(row, column)}`,
  guess: 'Your guess for the output of this window',
  check: 'Check',
  show: 'Show it',
  right: 'Right.',
  wrongMax: 'Not yet: look for the largest number in the window.',
  wrongAverage: (count: number): string =>
    `Not yet: add the ${String(count)} numbers in the window and divide by ${String(count)}.`,
  inPlace: (row: number, column: number): string => `${place(row, column)}:`,
  noWindow: 'no window',
  ask: (window: number, windows: number): string =>
    `Window ${String(window)} of ${String(windows)}: which number does it give?`,
  summary: (operation: string, size: string, stride: string, input: string, output: string): string =>
    `${operation} pooling with a ${size} window and stride ${stride}. Input: ${input}. Output: ${output}.`,
  backwardSummary: (deltas: string, gradient: string): string =>
    ` Incoming gradient: ${deltas}. Gradient of the input: ${gradient}.`,
  large: (rows: number, columns: number, low: string, high: string): string =>
    `${String(rows)} rows of ${String(columns)} numbers from ${low} to ${high}`,
  largest: (window: number, windows: number, value: string): string =>
    `Window ${String(window)} of ${String(windows)}: its largest number is ${value}, and that is the output.`,
  tie: (window: number, windows: number, value: string, count: number, row: number, column: number): string =>
    `Window ${String(window)} of ${String(windows)}: ${value} is the largest, and stands there ${String(count)} times. A tie: the first in reading order, in ${place(row, column)}, counts as the winner.`,
  mean: (window: number, windows: number, count: number, value: string): string =>
    `Window ${String(window)} of ${String(windows)}: the mean of ${count === 1 ? 'its one number' : `its ${String(count)} numbers`} is ${value}.`,
  notCounted: (padded: number): string =>
    ` ${many(padded, 'place lies', 'places lie')} in the padding and ${padded === 1 ? 'is' : 'are'} not counted.`,
  neverUsed: (rows: number, columns: number): string => {
    const parts = [
      ...(rows > 0 ? [rows === 1 ? 'the last row' : `the last ${String(rows)} rows`] : []),
      ...(columns > 0 ? [columns === 1 ? 'the last column' : `the last ${String(columns)} columns`] : []),
    ];
    return ` No window fits over ${parts.join(' and ')}: what stands there is not used.`;
  },
  toTheWinner: (window: number, windows: number, delta: string, row: number, column: number, losers: number): string =>
    `Window ${String(window)} of ${String(windows)}: all of its gradient, ${delta}, goes to the winner in ${place(row, column)}${losers > 0 ? `; ${losers === 1 ? 'the other one gets' : `the other ${String(losers)} get`} 0` : ''}.`,
  tiedLosers: (count: number): string =>
    ` ${many(count, 'other is', 'others are')} as large, but the first in reading order takes it all.`,
  learns: ' A filter below still learns: through the patch that made the winner.',
  shared: (window: number, windows: number, delta: string, count: number, each: string): string =>
    `Window ${String(window)} of ${String(windows)}: its gradient, ${delta}, is shared equally: each of its ${String(count)} numbers gets ${each}.`,
  addsUp: (row: number, column: number, windows: number, value: string): string =>
    `The number in ${place(row, column)} lies in ${String(windows)} windows: what they pass back adds up to ${value}.`,
  pixel: (row: number, column: number, windows: number): string =>
    `The number in ${place(row, column)} lies in ${many(windows, 'window', 'windows')}.`,
  pixelUnused: (row: number, column: number): string =>
    `The number in ${place(row, column)} lies in no window: it is not used, and its gradient is 0.`,
} as const;
